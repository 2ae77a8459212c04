import { Fragment } from "preact";

/** What was found, part after part, the first of them first of all; a part that fits a line is not torn apart. */
export function FoundLine({ parts }: { readonly parts: readonly string[] }) {
  return (
    <p class="found">
      {parts.map((part, index) => (
        <Fragment key={index}>
          <span class="found__part">
            {part}
            {index < parts.length - 1 ? " ·" : ""}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
