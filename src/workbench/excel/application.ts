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
        () => "Automatic",
        (value) => void oneOf(value, ["Automatic"]),
      ),
      CalculationState: readOnly(() => "Done"),
      DecimalSeparator: readOnly(() => engine.locale.decimalSeparator),
      ThousandsSeparator: readOnly(() => engine.locale.thousandsSeparator),
      UseSystemSeparators: readOnly(() => true),
    },
    children: {
      CultureInfo: () => ({
        className: "CultureInfo",
        properties: { Name: readOnly(() => engine.locale.tag) },
        children: {
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
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
