let decided: boolean | null = null;

/** Whether Excel shows numbers in the format a function gives them. Asked once, at the first call, so that a function
 * never changes its answer within a session. */
export function shownFormats(): boolean {
  decided ??=
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") === true;
  return decided;
}

/** Decides whether formats are shown; null asks Excel again at the next call.
 * @param shown whether results carry formats */
export function chooseFormats(shown: boolean | null): void {
  decided = shown;
}
