import { small, type Step } from "./steps";

const key = "bluezone.build";

/** Marks a sheet as added by one build, so that only that sheet may be taken away with it. */
function tagSheet(sheet: Excel.Worksheet, token: string): void {
  sheet.customProperties.add(key, token);
}

/** A sheet asked for what tells whether a build added it, to be read after the next sync. */
export interface AskedTag {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tag: Excel.WorksheetCustomProperty;
}

/** Asks a sheet that may not exist for its tag. */
export function askTag(sheet: Excel.Worksheet): AskedTag {
  return {
    sheet: sheet.load("name"),
    used: sheet.getUsedRangeOrNullObject().load("address"),
    tag: sheet.customProperties.getItemOrNullObject(key).load("value"),
  };
}

/** Whether a build added the sheet: it has its tag, or is blank because it was cut off before it got one. */
export function addedBy({ sheet, used, tag }: AskedTag, token: string): boolean {
  if (sheet.isNullObject) return false;
  return tag.isNullObject ? used.isNullObject : tag.value === token;
}

/** A step that adds a sheet and tags it.
 * @param added takes the sheet, whose id can be read after the step was carried out */
export function addSheetStep(name: string, token: string, added: Excel.Worksheet[]): Step {
  return small((workbook) => {
    const sheet = workbook.worksheets.add(name);
    tagSheet(sheet, token);
    added.push(sheet.load("id"));
  });
}
