import { readUnitName } from "../../src/domain/unitName/readUnitName";
import { unmarked } from "../../src/domain/unitName/unmarked";
import { nameCellOf } from "../../src/ranking/nameCellOf";
import type { Area, CellReference, CellValue, Grid } from "../../src/ranking/grid";
import type { RawRow } from "../../src/ranking/rawTable";
import type { Draft } from "../../src/taskpane/draft";

/** A sheet as it was after something went wrong with it. */
export interface Damaged {
  readonly what: string;
  readonly grids: readonly Grid[];
  /** Whether findings say it even where the same ranking is read. */
  readonly alwaysSaid?: boolean;
  /** Where the ranking is another one: whether a finding names the damage. */
  readonly names: (said: { readonly code: string; readonly cell?: CellReference; readonly words: object }) => boolean;
}

/** A way to damage the sheets of a draft, by whole numbers drawn at random; null where the sheets have nothing for it. */
export type Damage = (draft: Draft, grids: readonly Grid[], draw: (below: number) => number) => Damaged | null;

/** Findings about sums, and about units that one table has and another has not. */
const ofSums = [
  "row-near-rest",
  "total-differs",
  "total-fits",
  "total-fits-reported",
  "total-of-reported",
  "total-lacks-units",
  "row-equals-rest",
  "total-unreadable",
];
/** Findings about what a sheet was read as. */
const ofShape = ["table-left-out", "rows-left-out", "no-report", "name-missing"];
const ofUnits = ["unit-gone", "units-gone", "unit-not-counted", "units-not-counted", "ordinal-gap"];

function gridOf(grids: readonly Grid[], sheet: string): Grid {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return grid;
}

function replaced(grids: readonly Grid[], grid: Grid): readonly Grid[] {
  return grids.map((one) => (one.sheet === grid.sheet ? grid : one));
}

function valueAt({ values, row, column }: Grid, cell: CellReference): CellValue {
  return values[cell.row - row]?.[cell.column - column] ?? "";
}

/** The sheets with another value in one cell. */
export function withCell(grids: readonly Grid[], cell: CellReference, value: CellValue): readonly Grid[] {
  const grid = gridOf(grids, cell.sheet);
  const values = grid.values.map((line, at) =>
    at === cell.row - grid.row
      ? line.map((held, column) => (column === cell.column - grid.column ? value : held))
      : line,
  );
  return replaced(grids, { ...grid, values });
}

function movedDown(areas: readonly Area[], at: number, by: number): readonly Area[] {
  return areas.map((area) =>
    area.row >= at
      ? { ...area, row: area.row + by }
      : area.row + area.rows > at
        ? { ...area, rows: Math.max(1, area.rows + by) }
        : area,
  );
}

/** The sheet with a row put in, or taken out, as Excel does it: what lies below moves, areas around it stretch.
 * @param at worksheet row (from 0) that the new row is to have, or that is to go
 * @param line cells of the new row; null takes one out */
export function withRow(grid: Grid, at: number, line: readonly CellValue[] | null): Grid {
  const index = at - grid.row;
  const width = grid.values[0]?.length ?? 0;
  const by = line ? 1 : -1;
  const put = <Cell>(rows: readonly (readonly Cell[])[], cells: readonly Cell[]) =>
    line ? [...rows.slice(0, index), cells, ...rows.slice(index)] : rows.filter((_, row) => row !== index);
  return {
    ...grid,
    values: put(grid.values, line ?? []),
    ...(grid.numberFormats ? { numberFormats: put(grid.numberFormats, new Array<string>(width).fill("General")) } : {}),
    merged: movedDown(grid.merged ?? [], at, by),
    hiddenRows: (grid.hiddenRows ?? []).filter((row) => line || row !== at).map((row) => (row >= at ? row + by : row)),
    tables: (grid.tables ?? []).map((table) => ({ ...table, area: movedDown([table.area], at, by)[0] ?? table.area })),
  };
}

function blankLine({ values }: Grid): readonly CellValue[] {
  return new Array<CellValue>(values[0]?.length ?? 0).fill("");
}

function pick<Item>(items: readonly Item[], draw: (below: number) => number): Item | undefined {
  return items[draw(Math.max(1, items.length))];
}

function namesUnit(name: string, ...codes: readonly string[]): Damaged["names"] {
  const plain = readUnitName(name)[0]?.plain;
  return ({ code, words }) => {
    const said = "name" in words ? readUnitName(String(words.name))[0]?.plain : undefined;
    const other = "other" in words ? readUnitName(String(words.other))[0]?.plain : undefined;
    return codes.includes(code) || (plain !== undefined && (said === plain || other === plain));
  };
}

function namesCell(cell: CellReference, name: string, ...codes: readonly string[]): Damaged["names"] {
  const ofUnit = namesUnit(name, ...codes);
  return (said) => ofUnit(said) || (said.cell?.row === cell.row && said.cell.sheet === cell.sheet);
}

interface CountCell {
  readonly row: RawRow;
  readonly cell: CellReference;
  readonly value: number;
}

/** Counts and bases that stand as numbers in cells. */
function numberCells({ joined }: Draft, grids: readonly Grid[]): readonly CountCell[] {
  return joined.rows.flatMap((row) =>
    [row.installs, row.base].flatMap((figure) => {
      if (!figure) return [];
      const value = valueAt(gridOf(grids, figure.cell.sheet), figure.cell);
      return typeof value === "number" && value > 0 ? [{ row, cell: figure.cell, value }] : [];
    }),
  );
}

function ofCell(what: string, change: (value: number) => CellValue | null, ...codes: readonly string[]): Damage {
  return (draft, grids, draw) => {
    const chosen = pick(numberCells(draft, grids), draw);
    const after = chosen ? change(chosen.value) : null;
    if (!chosen || after === null) return null;
    return {
      what: `${what}: ${String(chosen.value)} → ${String(after)}`,
      grids: withCell(grids, chosen.cell, after),
      names: namesCell(chosen.cell, chosen.row.name, ...codes),
    };
  };
}

function ofName(what: string, change: (name: string) => string): Damage {
  return (draft, grids, draw) => {
    const row = pick(draft.joined.rows, draw);
    if (!row) return null;
    const cell = nameCellOf(draft.joined, row);
    const held = String(valueAt(gridOf(grids, cell.sheet), cell));
    const after = change(held);
    if (after === held) return null;
    return {
      what: `${what}: ${held} → ${after}`,
      grids: withCell(grids, cell, after),
      names: namesCell(cell, row.name),
    };
  };
}

/** Rows of the units' sheet between which a row can be put, within the table. */
function unitRows({ joined }: Draft): readonly RawRow[] {
  return joined.rows.filter(({ installs }) => installs.cell.sheet === joined.sheet);
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

const abbreviated: readonly (readonly [RegExp, string])[] = [
  [/^Huyện /i, "H. "],
  [/^Thành phố /i, "TP "],
  [/^Thị xã /i, "TX. "],
  [/^Xã /i, "X. "],
  [/^Phường /i, "P. "],
  [/^H\. ?/, "huyện "],
  [/^TP\.? /, "Thành phố "],
];

/** Moves the tone mark of òa, oè, ủy to its other place. */
function otherTonePlace(name: string): string {
  return name
    .replace(/oà/g, "ò\u0001a")
    .replace(/òa/g, "oà")
    .replace(/ò\u0001a/g, "òa")
    .replace(/uỷ/g, "ủ\u0001y")
    .replace(/ủy/g, "uỷ")
    .replace(/ủ\u0001y/g, "ủy");
}

const rowIn: Damage = (draft, grids, draw) => {
  const row = pick(unitRows(draft), draw);
  if (!row) return null;
  const grid = gridOf(grids, draft.joined.sheet);
  return {
    what: `a blank row in above row ${String(row.row + 1)}`,
    grids: replaced(grids, withRow(grid, row.row, blankLine(grid))),
    names: ({ code }) => ofShape.includes(code),
  };
};

const titleIn: Damage = (draft, grids) => {
  const grid = gridOf(grids, draft.joined.sheet);
  const line = blankLine(grid).map((cell, at) => (at === 0 ? "Tài liệu nội bộ, không phổ biến" : cell));
  return { what: "a title on top", grids: replaced(grids, withRow(grid, grid.row, line)), names: () => false };
};

const noteBelow: Damage = (draft, grids) => {
  const grid = gridOf(grids, draft.joined.sheet);
  const line = blankLine(grid).map((cell, at) => (at === 0 ? "Ghi chú: số liệu do các đơn vị báo cáo" : cell));
  const below = withRow(grid, grid.row + grid.values.length, blankLine(grid));
  return {
    what: "a note below",
    grids: replaced(grids, withRow(below, below.row + below.values.length, line)),
    names: () => false,
  };
};

const totalOut: Damage = ({ joined: { total, sheet } }, grids) => {
  if (!total || total.installs.cell.sheet !== sheet) return null;
  return {
    what: "the total row out",
    grids: replaced(grids, withRow(gridOf(grids, sheet), total.row, null)),
    names: () => false,
  };
};

const rowOut: Damage = (draft, grids, draw) => {
  const row = pick(unitRows(draft), draw);
  if (!row) return null;
  return {
    what: `the row of ${row.name} out`,
    grids: replaced(grids, withRow(gridOf(grids, draft.joined.sheet), row.row, null)),
    names: namesUnit(row.name, ...ofSums, ...ofUnits),
  };
};

const rowTwice: Damage = (draft, grids, draw) => {
  const row = pick(unitRows(draft), draw);
  const grid = gridOf(grids, draft.joined.sheet);
  const line = row && grid.values[row.row - grid.row];
  if (!row || !line) return null;
  return {
    what: `the row of ${row.name} twice`,
    grids: replaced(grids, withRow(grid, row.row, line)),
    names: namesUnit(row.name, ...ofSums),
  };
};

const rowsSwapped: Damage = (draft, grids, draw) => {
  const [one, other] = [pick(unitRows(draft), draw), pick(unitRows(draft), draw)];
  const grid = gridOf(grids, draft.joined.sheet);
  const alike = one?.parent === other?.parent && one?.group === other?.group;
  const plain = unitRows(draft).every(({ nameCell }) => nameCell === undefined) && (grid.merged ?? []).length === 0;
  if (!one || !other || one.row === other.row || !alike || !plain) return null;
  const [a, b] = [one.row - grid.row, other.row - grid.row];
  const swap = <Line>(lines: readonly Line[]) =>
    lines.map((line, at) => (at === a ? (lines[b] ?? line) : at === b ? (lines[a] ?? line) : line));
  return {
    what: `the rows of ${one.name} and ${other.name} swapped`,
    grids: replaced(grids, {
      ...grid,
      values: swap(grid.values),
      ...(grid.numberFormats ? { numberFormats: swap(grid.numberFormats) } : {}),
    }),
    names: namesUnit(one.name, ...ofUnits, ...ofShape),
  };
};

const rowHidden: Damage = (draft, grids, draw) => {
  const row = pick(unitRows(draft), draw);
  const grid = gridOf(grids, draft.joined.sheet);
  if (!row || grid.hiddenRows?.includes(row.row)) return null;
  return {
    what: `the row of ${row.name} hidden`,
    grids: replaced(grids, { ...grid, hiddenRows: [...(grid.hiddenRows ?? []), row.row] }),
    alwaysSaid: true,
    names: ({ code }) => code === "hidden-rows" || code === "filter-on",
  };
};

const columnIn: Damage = (draft, grids, draw) => {
  const grid = gridOf(grids, draft.joined.sheet);
  const at = draw((grid.values[0]?.length ?? 0) + 1);
  if ((grid.merged ?? []).length > 0 || (grid.tables ?? []).length > 0) return null;
  const put = <Cell>(rows: readonly (readonly Cell[])[], cell: Cell) =>
    rows.map((line) => [...line.slice(0, at), cell, ...line.slice(at)]);
  return {
    what: `a blank column in at ${String(at + 1)}`,
    grids: replaced(grids, {
      ...grid,
      values: put(grid.values, ""),
      ...(grid.numberFormats ? { numberFormats: put(grid.numberFormats, "General") } : {}),
    }),
    names: ({ code }) => ofShape.includes(code),
  };
};

const columnMoved: Damage = (draft, grids, draw) => {
  const { sheet, headerRow, choices, span, columns } = draft.joined;
  const grid = gridOf(grids, sheet);
  const several = grid.values
    .slice(0, headerRow - grid.row)
    .some((line) => line.filter((cell) => cell !== "").length > 1);
  const own = choices.map(({ column }) => column);
  const alone = span === undefined || own.length === (grid.values[0]?.length ?? 0);
  const moved = pick(
    [columns.installs, columns.base, columns.name].filter((column) => column !== undefined),
    draw,
  );
  if (several || !alone || (grid.merged ?? []).length > 0 || (grid.tables ?? []).length > 0 || moved === undefined)
    return null;
  const to = draw(own.length);
  const from = moved - grid.column;
  const move = <Cell>(rows: readonly (readonly Cell[])[]) =>
    rows.map((line, at) => {
      if (at < headerRow - grid.row) return line;
      const rest = line.filter((_, column) => column !== from);
      return [...rest.slice(0, to), ...line.slice(from, from + 1), ...rest.slice(to)];
    });
  return {
    what: `column ${String(from + 1)} moved to ${String(to + 1)}`,
    grids: replaced(grids, {
      ...grid,
      values: move(grid.values),
      ...(grid.numberFormats ? { numberFormats: move(grid.numberFormats) } : {}),
    }),
    names: ({ code }) => ofShape.includes(code),
  };
};

/** Every text of the counts' sheet without its marks. */
const accentsOff: Damage = (draft, grids) => {
  const grid = gridOf(grids, draft.joined.sheet);
  const bare = (text: string) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").normalize("NFC");
  const values = grid.values.map((line) => line.map((cell) => (typeof cell === "string" ? bare(cell) : cell)));
  return { what: "all accents off", grids: replaced(grids, { ...grid, values }), names: () => false };
};

function dropDigit(value: number): number | null {
  const text = String(value);
  return text.length < 3 ? null : Number(text.slice(0, 1) + text.slice(2));
}

/** A mistyped name stays a name; only the table it is joined with can tell. */
const letterTyped = ofName("a letter mistyped", (name) => name.slice(0, -1) + (name.endsWith("n") ? "m" : "n"));

/** Damages after which the same ranking is read, whatever the sheet. */
export const harmless: Readonly<Record<string, Damage>> = {
  rowIn,
  titleIn,
  noteBelow,
  totalOut,
  rowsSwapped,
  rowHidden,
  columnIn,
  columnMoved,
  accentsOff,
  kindAbbreviated: ofName("kind abbreviated", (name) => {
    const [known, short] = abbreviated.find(([long]) => long.test(name)) ?? [];
    return known && short !== undefined ? name.replace(known, short) : name;
  }),
  tonePlace: ofName("tone mark moved", otherTonePlace),
  takenApart: ofName("letters taken apart", (name) => name.normalize("NFD")),
  spaces: ofName("spaces doubled", (name) => ` ${name.replace(/ /g, "\u00A0 ")} `),
  numberAsText: ofCell("a number as text", (value) => (Number.isInteger(value) ? grouped(value) : null)),
};

/** Damages that make another ranking, or none: a finding names each. */
export const harmful: Readonly<Record<string, Damage>> = {
  cellToText: ofCell("a cell to text", (value) => `${String(value).slice(0, -1)}O`),
  cellToWords: ofCell("a cell to words", () => "chưa có"),
  cellToError: ofCell("a cell to an error", () => "#REF!"),
  cellBlanked: ofCell("a cell blanked", () => ""),
  negative: ofCell("a sign in front", (value) => -value),
  decimalTrap: ofCell("a thousands point read as a decimal point", (value) => (value >= 1000 ? value / 1000 : null)),
  accentsOffName: ofName("accents off one name", unmarked),
  letterTyped: (draft, grids, draw) =>
    draft.joined.rows.some(({ base }) => base !== null && base.cell.sheet !== draft.joined.sheet)
      ? letterTyped(draft, grids, draw)
      : null,
  nameBlanked: ofName("a name blanked", () => ""),
  rowTwice,
};

/** Damages that only a second witness in the workbook can tell: a stated total, a rate, an earlier count, a numbering. */
export const witnessed: Readonly<Record<string, Damage>> = {
  tenthfold: ofCell("a zero too many", (value) => value * 10, ...ofSums),
  digitDropped: ofCell("a digit dropped", dropDigit, ...ofSums),
  rowOut,
};
