import { meets } from "../excelVersions";

/** Version of ExcelApi that brought a member, as Microsoft's type definitions tell it; members not named here are in every
 * Excel that can be played, and members of objects reached only through one of these come with it. */
const memberSets: Readonly<Record<string, string>> = {
  "Application.calculationState": "1.9",
  "Application.cultureInfo": "1.11",
  "Application.decimalSeparator": "1.11",
  "Application.suspendScreenUpdatingUntilNextSync": "1.9",
  "Application.thousandsSeparator": "1.11",
  "Application.useSystemSeparators": "1.11",
  "AutoFilter.clearColumnCriteria": "1.14",
  "ChartAxis.numberFormat": "1.8",
  "ChartDataLabels.numberFormat": "1.8",
  "ChartSeries.axisGroup": "1.8",
  "ChartSeries.dataLabels": "1.8",
  "ConditionalFormat.getRanges": "1.9",
  "ConditionalFormatCollection.getItemOrNullObject": "1.14",
  "CultureInfo.datetimeFormat": "1.12",
  "Range.copyFrom": "1.9",
  "Range.getMergedAreasOrNullObject": "1.13",
  "Range.getSpillParent": "1.12",
  "Range.getSpillParentOrNullObject": "1.12",
  "Range.getSpillingToRange": "1.12",
  "Range.getSpillingToRangeOrNullObject": "1.12",
  "Range.getTables": "1.9",
  "Range.hasSpill": "1.12",
  "Range.height": "1.10",
  "Range.left": "1.10",
  "Range.top": "1.10",
  "Range.width": "1.10",
  "RangeFont.strikethrough": "1.9",
  "Runtime.enableEvents": "1.8",
  "ShapeCollection.getItemOrNullObject": "1.14",
  "Table.autoFilter": "1.9",
  "Table.resize": "1.13",
  "Workbook.getSelectedRanges": "1.9",
  "Workbook.readOnly": "1.8",
  "Worksheet._RegisterEventNameChanged": "1.17",
  "Worksheet._RegisterEventVisibilityChanged": "1.17",
  "Worksheet._RegisterProtectionChangedEvent": "1.14",
  "Worksheet.autoFilter": "1.9",
  "Worksheet.customProperties": "1.12",
  "Worksheet.getRanges": "1.9",
  "Worksheet.pageLayout": "1.9",
  "Worksheet.shapes": "1.9",
  "Worksheet.showGridlines": "1.8",
  "WorksheetCollection._RegisterDataChangedEvent": "1.9",
  "WorksheetCollection._RegisterEventNameChanged": "1.17",
  "WorksheetCollection._RegisterEventVisibilityChanged": "1.17",
  "WorksheetCollection._RegisterProtectionChangedEvent": "1.14",
  "WorksheetCollection._RegisterSelectionChangedEvent": "1.9",
};

/** Whether a version of ExcelApi has a member.
 * @param excelApi version declared, e.g. "1.14"; undefined where none is
 * @param className of the object
 * @param member as typed, e.g. "getMergedAreasOrNullObject"
 * @returns true where it has it */
export function hasMember(excelApi: string | undefined, className: string, member: string): boolean {
  const needed = memberSets[`${className}.${member}`];
  return needed === undefined || meets(excelApi, needed);
}
