import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";

/** Excel number formats the engine can't show, each behind a simpler one that it can.
 *
 * The stand-in carries a run of empty literals (`""`) that shows nothing but makes it unique, so the original is found
 * again from the format alone, wherever the cell has moved to. */
export class NumberFormats {
  private readonly originals = new Map<string, string>();
  private readonly standIns = new Map<string, string>();

  /** The format the engine is given for an Excel format. */
  toEngine(excel: string): string {
    if (excel === "" || excel === "General") return "";
    const known = this.standIns.get(excel);
    if (known !== undefined) return known;
    if (this.isShowable(excel)) return excel;
    const standIn = simplified(excel, (format) => this.isShowable(format)) + '""'.repeat(this.standIns.size + 2);
    this.standIns.set(excel, standIn);
    this.originals.set(standIn, excel);
    return standIn;
  }

  /** A stand-in for "@" where the text begins with an apostrophe, which the engine would show under "@" itself. */
  get textStandIn(): string {
    const standIn = '0""';
    this.originals.set(standIn, "@");
    return standIn;
  }

  /** The Excel format behind a format of the engine. */
  toExcel(engine: string | undefined): string {
    if (engine === undefined || engine === "") return "General";
    return this.originals.get(engine) ?? engine;
  }

  private isShowable(format: string): boolean {
    try {
      for (const value of [1234.5, -1234.5, 0]) helpers.formatValue(value, { format, locale: DEFAULT_LOCALE });
      return true;
    } catch {
      return false;
    }
  }
}

const unshowable: readonly (readonly [RegExp, string])[] = [
  [/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\s*\d+)\]/gi, ""],
  [/\[[<>=][^\]]*\]/g, ""],
  [/_./g, ""],
  [/\*./g, ""],
  [/\[(h+|m+|s+)\]/gi, "$1"],
  [/E[+-]0+/g, ""],
  [/\[\$-[^\]]*\]/g, ""],
];

function simplified(excel: string, isShowable: (format: string) => boolean): string {
  const whole = unshowable.reduce((format, [pattern, substitute]) => format.replace(pattern, substitute), excel);
  const candidates = [whole, whole.split(";").slice(0, 2).join(";"), whole.split(";")[0] ?? ""];
  const decimals = /\.(0+)/.exec(excel)?.[1] ?? "";
  const plain = `0${decimals === "" ? "" : `.${decimals}`}${excel.includes("%") ? "%" : ""}`;
  return candidates.find((format) => format !== "" && isShowable(format)) ?? plain;
}
