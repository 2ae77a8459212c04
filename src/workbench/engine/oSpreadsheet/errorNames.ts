const excelNames: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#REF!",
  "#ERROR": "#VALUE!",
};

/** Excel's name of an error value.
 * @param engineError the engine's name, e.g. "#ERROR"
 * @returns e.g. "#VALUE!" */
export function excelError(engineError: string): string {
  return excelNames[engineError] ?? engineError;
}
