import { runExcel } from "./runExcel";

/** The sign before decimals in the user's Excel, by its own options or the system's: "," or ".". */
export function decimalSeparator(): Promise<string> {
  return runExcel(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
}
