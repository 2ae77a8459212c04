const prefix = "_xldudf_";

/** Functions newer than the file format, which a file marks. */
const worksheetFunctions = "FILTER SORT".split(" ");
const newerFunctions = (
  "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
  "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
  "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS " +
  "DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH " +
  "FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA " +
  "IFS ISFORMULA ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
  "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
  "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ " +
  "REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV " +
  "T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK " +
  "WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
).split(" ");
const marks: ReadonlyMap<string, string> = new Map([
  ...newerFunctions.map((name) => [name, "_xlfn."] as const),
  ...worksheetFunctions.map((name) => [name, "_xlfn._xlws."] as const),
]);

/** What is known of a file when its formulas are read. */
export interface StoredContext {
  /** The custom functions known, e.g. "NS.NAME". */
  readonly functionNames: readonly string[];
  /** Paths of the other files that formulas link to, in the order of their numbers from 1. */
  readonly links: readonly string[];
}

/** A formula as Excel keeps it in a file, said as Excel shows it.
 *
 * Newer functions lose their `_xlfn.` mark. A custom function is kept as `_xldudf_` and its name with every dot as an
 * underscore; it gets its own name back, unless it was saved while nobody knew it, or is bound to another add-in's file:
 * then Excel goes on showing the stored name, and #NAME?.
 * @param formula as in the file, without "="
 * @param result the value kept with it, e.g. "#NAME?" */
export function typedFormula(formula: string, { functionNames, links }: StoredContext, result = ""): string {
  const names = new Map(functionNames.map((name) => [storedName(name).toUpperCase(), name]));
  return outsideTexts(formula, (code) =>
    code
      .replace(/_xlfn\.|_xlws\.|_xludf\./gi, "")
      .replace(/\[(\d+)\]!(?=_xldudf_)/gi, (whole, number: string) => {
        const path = links[Number(number) - 1];
        return path === undefined ? whole : `'${path.replaceAll("'", "''")}'!`;
      })
      .replace(
        /('(?:[^']|'')*'!|\[\d+\]!)?(_xldudf_[A-Z0-9_.]+)(?=\s*\()/gi,
        (whole, bound: unknown, stored: string) =>
          bound || result === "#NAME?" ? whole : (names.get(stored.toUpperCase()) ?? whole),
      ),
  );
}

/** A formula as Excel shows it, said as Excel keeps it in a file.
 * @param formula without "=" */
export function storedFormula(formula: string, { functionNames, links }: StoredContext): string {
  const names = new Map(functionNames.map((name) => [name.toUpperCase(), storedName(name)]));
  return outsideTexts(formula, (code) =>
    code
      .replace(/'((?:[^']|'')*)'!(?=_xldudf_)/gi, (whole, path: string) => {
        const number = links.indexOf(path.replaceAll("''", "'")) + 1;
        return number === 0 ? whole : `[${number}]!`;
      })
      .replace(/(?<![\p{L}\p{N}_.])[A-Z_][\w.]*(?=\s*\()/giu, (name) => {
        const upper = name.toUpperCase();
        return marks.has(upper) ? `${marks.get(upper)}${upper}` : (names.get(upper) ?? name);
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
