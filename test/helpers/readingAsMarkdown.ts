import { cellName, columnLetters } from "../../src/ranking/address";
import type { BaseTable } from "../../src/ranking/baseTable";
import type { RawTableCandidate } from "../../src/ranking/findRawTables";
import type { BaseRegister, RawColumns, RawFigure, RawRow, RawTable } from "../../src/ranking/rawTable";
import { formatDay, formatShare } from "../../src/locales/sentences";

const columnRoles = [
  "name",
  "installs",
  "base",
  "secondBase",
  "rate",
  "target",
  "date",
  "owner",
  "group",
  "parent",
] as const satisfies readonly (keyof RawColumns)[];

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

/** A count with the text that said it and the range its words allow. */
function figureText(figure: RawFigure | null | undefined): string {
  if (!figure) return "";
  const { value, printed, range } = figure;
  if (value === null) return printed === null ? "" : `not read: “${printed}”`;
  const isWide = range && range.lowest !== range.highest;
  return [String(value), printed === null ? "" : `“${printed}”`, isWide ? `${range.lowest}–${range.highest}` : ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function dayText(day: number | null | undefined): string {
  return day === null || day === undefined ? "—" : formatDay(day, "vi");
}

const unitColumns: readonly (readonly [head: string, of: (row: RawRow) => string])[] = [
  ["Row", ({ row }) => String(row + 1)],
  ["Unit", ({ name, nameCell }) => (nameCell ? `${name} (${cellName(nameCell)})` : name)],
  ["Parent", ({ parent }) => parent ?? ""],
  ["Group", ({ group }) => group ?? ""],
  ["Installs", ({ installs }) => `${figureText(installs)}${installs.cell.row < 0 ? "?" : ""}`],
  ["Base", ({ base }) => figureText(base)],
  ["Second base", ({ secondBase }) => figureText(secondBase)],
  ["Rate", ({ rate }) => figureText(rate)],
  ["Target", ({ target }) => figureText(target)],
  ["Day", ({ day }) => (day ? dayText(day.value) : "")],
  ["Owner", ({ owner }) => owner ?? ""],
];

function unitsOf(rows: readonly RawRow[]): string[] {
  const shown = unitColumns.filter(
    ([head, of]) => /^(Row|Unit|Installs)$/.test(head) || rows.some((row) => of(row) !== ""),
  );
  return tableOf(
    shown.map(([head]) => head),
    rows.map((row) => shown.map(([, of]) => of(row))),
  );
}

function registerText(label: string, register: BaseRegister | null | undefined): string[] {
  if (!register) return [];
  const { heading, year, source, document } = register;
  const parts = [`“${heading}”`, `year ${year ?? "—"}`, source === "" ? "no source" : `source “${source}”`];
  return [`- ${label}: ${[...parts, ...(document === "" ? [] : [`document ${document}`])].join(", ")}`];
}

/** The target and the deadline that the sheet states, with their cells. */
function goalText({ goal }: RawTable): string[] {
  const { target = null, deadline = null } = goal ?? {};
  return [
    ...(target ? [`- target ${formatShare(target.value, "vi")} in ${cellName(target.cell)}`] : []),
    ...(deadline ? [`- until ${dayText(deadline.value)} in ${cellName(deadline.cell)}`] : []),
  ];
}

function tableReading(table: RawTable): string[] {
  const { columns, choices, total, subtotals = [], earlier = [] } = table;
  const heading = new Map(choices.map((choice) => [choice.column, choice.heading]));
  const roles = columnRoles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, columnLetters(column), heading.get(column) ?? ""]];
  });
  const stated = [...subtotals, ...(total ? [total] : [])];
  return [
    `- header ends in row ${table.headerRow + 1}`,
    `- as of ${dayText(table.asOf)}`,
    ...goalText(table),
    ...registerText("base", table.base),
    ...registerText("second base", table.secondBase),
    "",
    ...tableOf(["Role", "Column", "Heading"], roles),
    "",
    ...unitsOf(table.rows),
    ...(stated.length > 0 ? ["", total ? "Stated totals, the last of all units:" : "Stated totals of parts:", ""] : []),
    ...(stated.length > 0 ? unitsOf(stated) : []),
    ...earlier.flatMap((report) => [
      "",
      `Earlier report of ${dayText(report.asOf)}, counting “${report.counted}”:`,
      "",
      ...tableOf(
        ["Unit", "Installs", "Base", "Place"],
        report.units.map(({ name, installs, base, place }) => [
          name,
          ...[installs, base, place].map((n) => String(n ?? "")),
        ]),
      ),
    ]),
  ];
}

function baseReading(table: BaseTable): string[] {
  const { columns, rows, total } = table;
  const parent = columns.parent === undefined ? "" : `, parents in ${columnLetters(columns.parent)}`;
  return [
    `### ${table.kind} on «${table.sheet}», column ${columnLetters(columns.base)}`,
    "",
    `- names in column ${columnLetters(columns.name)}${parent}, header ends in row ${table.headerRow + 1}`,
    ...registerText("register", table.register),
    `- ${rows.map(({ name, base, parent: over }) => `${over ? `${over} / ` : ""}${name} ${figureText(base)}`).join("; ")}`,
    ...(total ? [`- total: ${total.name} ${figureText(total.base)}`] : []),
    "",
  ];
}

/** What was found on the sheets of a golden case, as a person reviews it: the best table cell by cell, the others by name. */
export function readingAsMarkdown(
  title: string,
  candidates: readonly RawTableCandidate[],
  bases: readonly BaseTable[],
): string {
  const [best, ...others] = candidates;
  return [
    `# ${title}`,
    "",
    ...(best
      ? [
          `## Raw counts on «${best.table.sheet}»`,
          "",
          `- because of ${best.reasons.join(", ")}`,
          ...tableReading(best.table),
        ]
      : ["## No raw counts"]),
    "",
    ...others.flatMap(({ table, reasons }) => [
      `## Also on «${table.sheet}»`,
      "",
      `- because of ${reasons.join(", ")}`,
      ...tableReading(table),
      "",
    ]),
    ...(bases.length > 0 ? ["## Bases to join from", "", ...bases.flatMap(baseReading)] : []),
  ]
    .join("\n")
    .replace(/ +$/gm, "")
    .trimEnd()
    .concat("\n");
}
