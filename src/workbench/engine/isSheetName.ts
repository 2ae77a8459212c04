/** Whether Excel lets a sheet have a name: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe first or last, not
 * "History", which Excel keeps for itself.
 * @param name wanted
 * @returns true where it does
 * @see excel-facts B2
 * @example isSheetName("Tháng 8 '20") // => true */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}
