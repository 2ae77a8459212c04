import { existsSync, readFileSync } from "node:fs";
import { approximateCount } from "../../src/domain/approximateCount";
import { countRange } from "../../src/domain/countRange";
import { languageOf } from "../../src/locales/language";
import { rankMeasures, sheetModes } from "../../src/ranking/buildChoices";
import type { EarlierReport } from "../../src/ranking/earlierReport";
import type { SheetOptions } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import type { Ranking } from "../../src/ranking/ranking";
import type { BaseRegister, RawFigure, RawRow, RawTable } from "../../src/ranking/rawTable";
import { isTotalLabel } from "../../src/ranking/totalWords";
import { gridFromCsv } from "./grids";
import { tableIn } from "./rawTables";

/** Settings as a line of a case says them: "# Dữ liệu; vi; 0.3; deadline=44073; mode=values". */
type Settings = Readonly<Record<string, string>>;

const oneOf = <Known extends string>(known: readonly Known[], word: string | undefined) =>
  known.find((one) => one === word);
const numberOf = (word: string | undefined) => (word === undefined ? undefined : Number(word));

function headOf(text: string): {
  readonly words: readonly string[];
  readonly settings: Settings;
  readonly body: string;
} {
  const [head = "", ...lines] = text.split("\n");
  const parts = head
    .slice(1)
    .split(";")
    .map((part) => part.trim());
  const settings = Object.fromEntries(
    parts.filter((part) => part.includes("=")).map((part) => [part.split("=")[0]!, part.slice(part.indexOf("=") + 1)]),
  );
  return { words: parts.filter((part) => !part.includes("=")), settings, body: lines.join("\n") };
}

/** A cell as raw counts are read: a number, or a count in words with the number used and what the words allow. */
function figureOf(cell: string, sheet: string, row: number, column: number): RawFigure {
  const at = { sheet, row, column };
  if (cell === "") return { value: null, cell: at, printed: null, range: null };
  if (/^-?\d+(\.\d+)?$/.test(cell)) {
    const value = Number(cell);
    return { value, cell: at, printed: null, range: { lowest: value, highest: value } };
  }
  const [read, range] = [approximateCount(cell), countRange(cell)];
  if (!read.ok || !range.ok) return { value: null, cell: at, printed: cell, range: null };
  return { value: read.value.figure, cell: at, printed: cell, range: range.value };
}

/** Raw counts of a case that says what its columns are: "columns=name,installs,base". */
function tableOfColumns(
  body: string,
  sheet: string,
  { columns = "", asOf, baseSheet = sheet, ...more }: Settings,
): RawTable {
  const roles = columns.split(",");
  const at = (role: string) => roles.indexOf(role);
  const [header = [], ...lines] = body
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const figure = (line: readonly string[], row: number, role: string, on = sheet) =>
    at(role) < 0 ? null : figureOf(line[at(role)] ?? "", on, row, at(role));
  const text = (line: readonly string[], role: string) => (at(role) < 0 ? {} : { [role]: line[at(role)] ?? "" });
  const rows = lines.map((line, index): RawRow => ({
    row: index + 1,
    name: line[at("name")] ?? "",
    installs: figure(line, index + 1, "installs")!,
    base: figure(line, index + 1, "base", baseSheet),
    secondBase: figure(line, index + 1, "secondBase"),
    target: figure(line, index + 1, "target"),
    ...text(line, "owner"),
    ...text(line, "group"),
  }));
  const known = Object.fromEntries(
    ["base", "secondBase", "target", "owner", "group"].filter((role) => at(role) >= 0).map((role) => [role, at(role)]),
  );
  const register = (role: string): BaseRegister | null =>
    at(role) < 0
      ? null
      : {
          sheet: baseSheet,
          heading: header[at(role)] ?? "",
          year: numberOf(more[`${role}Year`]) ?? null,
          source: more[`${role}Source`] ?? "",
          document: more[`${role}Document`] ?? "",
        };
  return {
    sheet,
    headerRow: 0,
    columns: { name: at("name"), installs: at("installs"), ...known },
    headings: {
      name: header[at("name")] ?? "",
      installs: header[at("installs")] ?? "",
      base: header[at("base")] ?? "",
    },
    choices: [],
    rows: rows.filter(({ name }) => !isTotalLabel(name)),
    total: rows.find(({ name }) => isTotalLabel(name)) ?? null,
    asOf: numberOf(asOf) ?? null,
    base: register("base"),
    secondBase: register("secondBase"),
  };
}

/** Earlier reports of a case: "# asOf=44056; sheet=Lịch sử; counted=…; base=…; break=…", then name, installs ("?" where it could not be read), base, place. */
function earlierOf(path: string): EarlierReport[] {
  if (!existsSync(path)) return [];
  const { settings, body } = headOf(readFileSync(path, "utf8"));
  const number = (cell: string | undefined) => (cell && cell !== "?" ? Number(cell) : null);
  const units = body
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","))
    .map(([name = "", installs, base, place]) => ({
      name,
      installs: number(installs),
      base: number(base),
      place: number(place),
      ...(installs === "?" ? { isUnread: true } : {}),
    }));
  const { asOf, sheet = "", counted = "", base = "" } = settings;
  return [{ asOf: Number(asOf), sheet, counted, base, units, seriesBreak: settings["break"] ?? "" }];
}

/** A case of a ranking as a person notes it: a folder with a sheet as lines of cells, whose first line says sheet,
 * language, target and choices, and where there are some one or two earlier reports. */
export function rankingCase(folder: string): { readonly ranking: Ranking; readonly options: SheetOptions } {
  const { words, settings, body } = headOf(readFileSync(`${folder}/input.csv`, "utf8"));
  const [sheet = "", language = "", target = ""] = words;
  const table = settings["columns"] ? tableOfColumns(body, sheet, settings) : tableIn(gridFromCsv(body, sheet));
  const [place, of, before] = (settings["standing"] ?? "").split("/").map(Number);
  const ranking = rankUnits(table, {
    target: Number(target),
    isGiven: settings["given"] === "yes",
    deadline: numberOf(settings["deadline"]),
    rankBy: oneOf(rankMeasures, settings["rankBy"]),
    alsoBy: oneOf(rankMeasures, settings["alsoBy"]),
    earlier: ["earlier.csv", "earlier-before.csv"].flatMap((file) => earlierOf(`${folder}/${file}`)),
    standing: place ? { place, of: of ?? null, placeBefore: before ?? null } : null,
  });
  const { top, bottom, around, notes } = settings;
  return {
    ranking,
    options: {
      language: languageOf(language),
      mode: oneOf(sheetModes, settings["mode"]),
      toGain: settings["toGain"] === "yes",
      ...(top ? { top: Number(top) } : {}),
      ...(bottom ? { bottom: Number(bottom) } : {}),
      ...(around ? { around } : {}),
      notes: notes ? [notes] : [],
    },
  };
}
