import type { Locale } from "@odoo/o-spreadsheet";
import { DEFAULT_LOCALE } from "@odoo/o-spreadsheet";
import type { EngineLocale } from "../engine";

interface Culture {
  readonly locale: EngineLocale;
  /** The same in the engine's words. */
  readonly engine: Locale;
}

/** The cultures numbers and dates can be shown in. */
export const cultures = {
  "en-US": {
    locale: {
      tag: "en-US",
      decimalSeparator: ".",
      thousandsSeparator: ",",
      listSeparator: ",",
      shortDate: "M/d/yyyy",
      shortTime: "h:mm:ss tt",
    },
    engine: DEFAULT_LOCALE,
  },
  "vi-VN": {
    locale: {
      tag: "vi-VN",
      decimalSeparator: ",",
      thousandsSeparator: ".",
      listSeparator: ";",
      shortDate: "dd/MM/yyyy",
      shortTime: "HH:mm:ss",
    },
    engine: {
      name: "Tiếng Việt",
      code: "vi_VN",
      thousandsSeparator: ".",
      decimalSeparator: ",",
      weekStart: 1,
      dateFormat: "dd/mm/yyyy",
      timeFormat: "hh:mm:ss",
      formulaArgSeparator: ";",
    },
  },
} as const satisfies Record<string, Culture>;

/** Whether numbers and dates can be shown as a culture does.
 * @param tag e.g. "vi-VN"
 * @returns true for those that are known */
export function isCulture(tag: string): tag is keyof typeof cultures {
  return tag in cultures;
}
