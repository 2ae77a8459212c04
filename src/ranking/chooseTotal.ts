import { readUnitName } from "../domain/unitName/readUnitName";
import { foldText } from "./foldText";
import type { SortedLine } from "./rawLines";

/** The lines of a table with its one total, and the totals of parts told from it.
 * @param lines as read, in the order of the sheet
 * @returns the total, null where the table states none, and the totals of groups with the lines since the one before */
export function chooseTotal(lines: readonly SortedLine[]): {
  readonly total: SortedLine | null;
  readonly parts: readonly { readonly line: SortedLine; readonly units: readonly SortedLine[] }[];
  readonly units: readonly SortedLine[];
} {
  const units = lines.filter(({ kind }) => kind === "unit");
  const stated = lines.filter(({ kind }) => kind === "total");
  const unlabelled = stated.length > 0 ? null : wholeAmongUnits(units);
  if (unlabelled) return { total: unlabelled, parts: [], units: units.filter((line) => line !== unlabelled) };
  const total = stated.filter(({ label }) => isGrand(label)).at(-1) ?? lastOfAll(stated, units);
  return { total, parts: partsOf(lines, total), units };
}

function isGrand(label: string): boolean {
  return /^(tong cong|toan|ca|tong so|grand|whole|overall)( |$)|(toan|ca) (tinh|thanh pho|huyen|nuoc)/.test(
    foldText(label),
  );
}

/** The last stated total, unless it is one of several that each total what stands above them. */
function lastOfAll(stated: readonly SortedLine[], units: readonly SortedLine[]): SortedLine | null {
  const last = stated.at(-1) ?? null;
  const before = stated.at(-2);
  if (!last || !before || (units[0]?.source.row ?? 0) > before.source.row) return last;
  const own = units.filter(({ source }) => source.row > before.source.row && source.row < last.source.row);
  return own.length > 0 && sumOf(own) === last.source.installs.value ? null : last;
}

/** Every stated total but the one of all units, with the units between it and the line before it that is none. */
function partsOf(lines: readonly SortedLine[], total: SortedLine | null) {
  const parts: { readonly line: SortedLine; readonly units: readonly SortedLine[] }[] = [];
  let units: SortedLine[] = [];
  for (const line of lines) {
    if (line.kind === "unit") {
      units.push(line);
      continue;
    }
    if (line.kind === "total" && line !== total) parts.push({ line, units });
    units = [];
  }
  return parts;
}

/** A first or last line that is named like a unit but stands for all others: a province among its districts, or one in
 * capitals that holds the sum of all others. */
function wholeAmongUnits(units: readonly SortedLine[]): SortedLine | null {
  if (units.length < 3) return null;
  const others = (line: SortedLine) => units.filter((unit) => unit !== line);
  return (
    [units[0], units.at(-1)].find((line) => {
      if (!line) return false;
      const rest = others(line);
      if (isProvince(line.source.name))
        return !rest.some(({ source }) => isProvince(source.name)) && rest.some(({ source }) => isTyped(source.name));
      return (
        isInCapitals(line.source.name) && !rest.some(({ source }) => isInCapitals(source.name)) && holdsSum(line, rest)
      );
    }) ?? null
  );
}

function isProvince(name: string): boolean {
  return readUnitName(name)[0]?.type === "tỉnh";
}

function isTyped(name: string): boolean {
  return readUnitName(name)[0]?.type !== undefined;
}

function isInCapitals(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

function holdsSum(line: SortedLine, rest: readonly SortedLine[]): boolean {
  return line.source.installs.value !== null && sumOf(rest) === line.source.installs.value;
}

function sumOf(lines: readonly SortedLine[]): number {
  return lines.reduce((sum, { source }) => sum + (source.installs.value ?? 0), 0);
}
