import { runExcel } from "./runExcel";
import type { RegionalFormat } from "./workbookPort";

/** The set of Excel's API that knows how the system writes days. */
const dayApi = "1.12";

/** What was asked of Excel about the user's format. */
export interface AskedFormat {
  readonly application: Excel.Application;
  /** Null where this Excel does not tell. */
  readonly days: Excel.DatetimeFormatInfo | null;
}

/** Asks with the next request how the user's Excel writes figures, by its own options or the system's, and days. */
export function askRegionalFormat({ application }: Excel.Workbook): AskedFormat {
  const tellsDays = Office.context.requirements.isSetSupported("ExcelApi", dayApi);
  return {
    application: application.load("decimalSeparator,thousandsSeparator"),
    days: tellsDays ? application.cultureInfo.datetimeFormat.load("shortDatePattern") : null,
  };
}

/** What Excel answered. */
export function answeredFormat({ application, days }: AskedFormat): RegionalFormat {
  return {
    decimal: application.decimalSeparator,
    group: application.thousandsSeparator,
    day: days?.shortDatePattern ?? "",
  };
}

/** The user's format by a request of its own, for an Excel that is too old to read the workbook in. */
export function regionalFormat(): Promise<RegionalFormat> {
  return runExcel(async (context) => {
    const asked = askRegionalFormat(context.workbook);
    await context.sync();
    return answeredFormat(asked);
  });
}
