import { fail, ok, type Result } from "../../domain/failure";
import type { Offset } from "../formula/moveFormula";
import type { Position } from "../grid";
import type { SheetState } from "../sheetPlan";
import { editedCells } from "./fingerprint";
import { moved } from "./movePlan";
import { writtenCells } from "./writtenCells";

const nowhere: Offset = { rows: 0, columns: 0 };

/** How far a person has moved the ranking since it was last written, by rows or columns put in before it: a letterhead
 * above, a margin on the left. All of it must have moved as one, which its title tells.
 * @param state of the sheet
 * @returns the offset, none where nothing is remembered of the sheet; or the table's first cell where the title does not
 * stand as far above it as it was written */
export function tableMoved(state: SheetState): Result<Offset, Position> {
  const { table, written } = state;
  const remembered = written?.look.table?.area;
  if (table === null || !written || !remembered) return ok(nowhere);
  const by = { rows: table.row - remembered.row, columns: table.column - remembered.column };
  if (by.rows === 0 && by.columns === 0) return ok(nowhere);
  const { fingerprint } = written;
  const title = moved(fingerprint.area, by);
  const isCut = title.row < 0 || title.column < 0;
  const titleEdited = () =>
    editedCells(fingerprint, writtenCells(state, by).slice(0, 1)).some(
      ({ column }) => column === fingerprint.area.column,
    );
  return isCut || titleEdited() ? fail({ row: table.row, column: table.column }) : ok(by);
}
