import type { Area, Position } from "../grid";
import { moveFormula, type Offset } from "../formula/moveFormula";
import type { FormatArea } from "./formatAreas";
import type { PlannedChart, SheetLook, SheetPlan } from "../sheetPlan";

type Look = Omit<SheetLook, "formats">;

/** A place or an area, moved with all that is said of it.
 * @param at where it stands
 * @param by how far it moves */
export function moved<Place extends Position>(at: Place, { rows, columns }: Offset): Place {
  return { ...at, row: at.row + rows, column: at.column + columns };
}

/** A chart with every area that it draws from or covers changed alike.
 * @param chart as planned
 * @param change what becomes of an area */
export function withAreas(chart: PlannedChart, change: (area: Area) => Area): PlannedChart {
  const { categories, values, target, place } = chart;
  return {
    ...chart,
    categories: change(categories),
    values: change(values),
    target: target && { ...target, values: change(target.values) },
    place: change(place),
  };
}

function movedLook(look: Look, by: Offset): Look {
  const inArea = <Planned extends { readonly area: Area }>(planned: Planned) => ({
    ...planned,
    area: moved(planned.area, by),
  });
  const { table, chart, print } = look;
  return {
    owned: moved(look.owned, by),
    styles: look.styles.map((style) => moved(style, by)),
    table: table && inArea(table),
    dataBars: look.dataBars.map(inArea),
    rules: look.rules.map((rule) => ({ ...inArea(rule), formula: moveFormula(rule.formula, by) })),
    hiddenRows: look.hiddenRows.map((row) => row + by.rows),
    columnKeys: look.columnKeys,
    hiddenColumns: look.hiddenColumns.map((column) => column + by.columns),
    columnWidths: look.columnWidths,
    frozenRows: look.frozenRows === 0 ? 0 : look.frozenRows + by.rows,
    chart: chart && withAreas(chart, (area) => moved(area, by)),
    print: print && { ...print, titleRow: print.titleRow + by.rows },
  };
}

/** The looks of a sheet after rows and columns were put in before the cells they are for.
 * @param look as it was
 * @param by how many rows and columns */
export function moveLook(look: SheetLook, by: Offset): SheetLook {
  const formats: readonly FormatArea[] = look.formats.map((area) => moved(area, by));
  return { ...movedLook(look, by), formats };
}

/** A plan that writes the same sheet further down and to the right, as it would be had the rows and columns been put in
 * after it was written.
 * @param plan of a sheet
 * @param by how many rows and columns
 * @returns the plan, its own references moved along */
export function movePlan(plan: SheetPlan, by: Offset): SheetPlan {
  const { sheet, numberFormats } = plan;
  const cells = plan.cells.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? moveFormula(cell, by) : cell)),
  );
  return { sheet, numberFormats, cells, ...movedLook(plan, by) };
}
