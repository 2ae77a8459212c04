const prefix = "_xldudf_";

/** Functions newer than the file format that the engine writes without their mark. */
const marks: Readonly<Record<string, string>> = {
  FILTER: "_xlfn._xlws.",
  SORT: "_xlfn._xlws.",
  XMATCH: "_xlfn.",
};

/** A formula as Excel keeps it in a file, said as a person types it.
 *
 * Newer functions lose their `_xlfn.` mark. A custom function is kept as `_xldudf_` and its name with every dot as an
 * underscore, and may have been bound to another add-in's file; it gets its own name back.
 * @param formula as in the file, without "="
 * @param functionNames the custom functions known, e.g. "NS.NAME" */
export function typedFormula(formula: string, functionNames: readonly string[]): string {
  const names = new Map(functionNames.map((name) => [storedName(name).toUpperCase(), name]));
  return outsideTexts(formula, (code) =>
    code
      .replace(/_xlfn\.|_xlws\.|_xludf\./gi, "")
      .replace(
        /(?:'[^']*'!|\[\d+\]!)?(_xldudf_[A-Z0-9_.]+)(?=\s*\()/gi,
        (whole, stored: string) => names.get(stored.toUpperCase()) ?? whole,
      ),
  );
}

/** A formula as a person types it, said as Excel keeps it in a file.
 * @param formula without "="
 * @param functionNames the custom functions known, e.g. "NS.NAME" */
export function storedFormula(formula: string, functionNames: readonly string[]): string {
  const names = new Map(functionNames.map((name) => [name.toUpperCase(), storedName(name)]));
  return outsideTexts(formula, (code) =>
    code.replace(/(?<![\w.])[A-Z_][\w.]*(?=\s*\()/gi, (name) => {
      const mark = marks[name.toUpperCase()];
      return mark ? mark + name.toUpperCase() : (names.get(name.toUpperCase()) ?? name);
    }),
  );
}

function storedName(name: string): string {
  return prefix + name.toUpperCase().replaceAll(".", "_");
}

function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}
