import type { Written } from "../ranking/sheetPlan";
import { builtKeys } from "./settingKeys";

/** The add-in's settings asked for, to be read after the next sync. */
export type AskedSettings = readonly { readonly key: string; readonly setting: Excel.Setting }[];

/** Asks for the settings that a build changes. */
export function askSettings(workbook: Excel.Workbook): AskedSettings {
  return builtKeys.map((key) => ({ key, setting: workbook.settings.getItemOrNullObject(key).load("value") }));
}

/** The settings as they are kept, by key; null where there is none. */
export function storedSettings(asked: AskedSettings): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    asked.map(({ key, setting }) => {
      const value: unknown = setting.isNullObject ? null : setting.value;
      return [key, typeof value === "string" ? value : null];
    }),
  );
}

/** Raised when what is remembered takes another form, so that an older version's is not misread. */
const writtenVersion = 2;

/** What was last written, as the text a workbook keeps. */
export function storeWritten(written: Written): string {
  return JSON.stringify({ version: writtenVersion, ...written });
}

/** What was last written, from the text a workbook kept; null where it can't be understood. */
export function recallWritten(stored: string | null | undefined): Written | null {
  if (typeof stored !== "string") return null;
  try {
    const { version, look, fingerprint, texts }: Written & { readonly version: unknown } = JSON.parse(stored);
    const isWhole =
      version === writtenVersion &&
      typeof fingerprint.hashes === "string" &&
      Array.isArray(look.formats) &&
      Array.isArray(texts);
    return isWhole ? { look, fingerprint, texts } : null;
  } catch {
    return null;
  }
}
