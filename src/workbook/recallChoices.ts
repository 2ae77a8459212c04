import type { UnitAlias } from "../domain/unitName/unitColumn";
import { rankMeasures, sheetModes, type BaseChoice, type BuildChoices, type GoalChosen } from "../ranking/buildChoices";

type Stored = Readonly<Record<string, unknown>>;

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isPositive(value: unknown): value is number {
  return isIndex(value) && value > 0;
}

function oneOf<Known extends string>(known: readonly Known[], value: unknown): Known | undefined {
  return known.find((choice) => choice === value);
}

function baseOf(value: unknown): BaseChoice | null | undefined {
  if (value === null) return null;
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  const { sheet, headerRow, name, base, heading }: Stored = { ...value };
  return typeof sheet === "string" && isIndex(headerRow) && isIndex(name) && isIndex(base)
    ? { sheet, headerRow, name, base, ...(typeof heading === "string" ? { heading } : {}) }
    : undefined;
}

function goalChosen(value: unknown): GoalChosen | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { sheet, said }: Stored = { ...value };
  return typeof sheet === "string" && (said === null || typeof said === "number") ? { sheet, said } : undefined;
}

function aliasOf(value: unknown): UnitAlias | null {
  if (typeof value !== "object" || value === null) return null;
  const { spelling, name }: Stored = { ...value };
  return typeof spelling === "string" && typeof name === "string" ? { spelling, name } : null;
}

/** The choices among what a workbook kept; one that cannot be understood is as if it had not been made.
 * @param stored the kept choices, of which any version may have written them */
export function recallChoices(stored: unknown): BuildChoices {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return {};
  const kept: Stored = { ...stored };
  const { ignored, aliases } = kept;
  const choices: { [Choice in keyof BuildChoices]: BuildChoices[Choice] | undefined } = {
    deadline: kept["deadline"] === null || isPositive(kept["deadline"]) ? kept["deadline"] : undefined,
    targetFor: goalChosen(kept["targetFor"]),
    deadlineFor: goalChosen(kept["deadlineFor"]),
    mode: oneOf(sheetModes, kept["mode"]),
    rankBy: oneOf(rankMeasures, kept["rankBy"]),
    compareWith: kept["compareWith"] === null || isPositive(kept["compareWith"]) ? kept["compareWith"] : undefined,
    alsoBy: oneOf(rankMeasures, kept["alsoBy"]),
    toGain: kept["toGain"] === true ? true : undefined,
    sheetLanguage: oneOf(["vi", "en"], kept["sheetLanguage"]),
    base: baseOf(kept["base"]),
    ignored: Array.isArray(ignored) ? ignored.filter((key) => typeof key === "string") : undefined,
    aliases: Array.isArray(aliases) ? aliases.map(aliasOf).filter((alias) => alias !== null) : undefined,
    top: isPositive(kept["top"]) ? kept["top"] : undefined,
    bottom: isPositive(kept["bottom"]) ? kept["bottom"] : undefined,
    around: typeof kept["around"] === "string" ? kept["around"] : undefined,
  };
  return Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== undefined));
}
