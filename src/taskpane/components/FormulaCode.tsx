import { Fragment } from "preact";

/** Where a formula may end a line: after a bracket or a separator, so that no number is torn apart. */
const breaks = /(?<=[(;,])/;

/** A formula to read, in lines as a person would break them. */
export function FormulaCode({ formula }: { readonly formula: string }) {
  return (
    <code class="formula">
      {formula.split(breaks).map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
