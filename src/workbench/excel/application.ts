import type { HostObject } from "../richapi/hostObject";
import { readOnly, readWrite } from "../richapi/hostObject";
import { oneOf } from "./arguments";
import type { ExcelContext } from "./excelContext";

/** The program itself.
 * @param excel the workbook
 * @returns the object */
export function applicationObject(excel: ExcelContext): HostObject {
  const { engine } = excel;
  return {
    className: "Application",
    properties: {
      CalculationMode: readWrite(
        () => excel.calculation.mode,
        (value) => {
          excel.calculation.mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
          engine.suspendCalculation(excel.calculation.mode === "Manual");
        },
      ),
      CalculationState: readOnly(() => (engine.isCalculationSuspended ? "Pending" : "Done")),
      DecimalSeparator: readOnly(() => engine.locale.decimalSeparator),
      ThousandsSeparator: readOnly(() => engine.locale.thousandsSeparator),
      UseSystemSeparators: readOnly(() => true),
    },
    children: {
      CultureInfo: () => ({
        className: "CultureInfo",
        properties: { Name: readOnly(() => engine.locale.tag) },
        children: {
          DatetimeFormat: () => ({
            className: "DatetimeFormatInfo",
            properties: {
              DateSeparator: readOnly(() => "/"),
              TimeSeparator: readOnly(() => ":"),
              ShortDatePattern: readOnly(() => engine.locale.shortDate),
              LongTimePattern: readOnly(() => engine.locale.shortTime),
            },
          }),
          NumberFormat: () => ({
            className: "NumberFormatInfo",
            properties: {
              NumberDecimalSeparator: readOnly(() => engine.locale.decimalSeparator),
              NumberGroupSeparator: readOnly(() => engine.locale.thousandsSeparator),
            },
          }),
        },
      }),
    },
    methods: {
      Calculate: (type) => {
        if (oneOf(type, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate") excel.forgetFunctions();
        engine.calculate();
      },
      SuspendApiCalculationUntilNextSync: () => {
        excel.calculation.resumesAfterRequest = true;
        engine.suspendCalculation(true);
      },
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
