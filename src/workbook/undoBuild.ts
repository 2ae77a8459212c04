import type { Area, CellValue } from "../ranking/grid";
import { editedCells } from "../ranking/rebuild/fingerprint";
import type { BuildBefore, BuildMade } from "../ranking/rebuild/build";
import { findBuild, type FoundBuild } from "./findBuild";
import { restoreSteps } from "./restoreSteps";
import { settingKeys } from "./settingKeys";
import { runSteps } from "./steps";
import { WorkbookFailure, type DoneBuild, type Undone } from "./workbookPort";
import { written } from "./writeCells";

/** A text without the apostrophe that makes it one, which Excel does not give back. */
function asText(cell: CellValue): CellValue {
  return typeof cell === "string" && /^'+=/.test(cell) ? cell.slice(1) : cell;
}

function historyEdits(made: BuildMade, found: FoundBuild): readonly Area[] {
  const { history } = made;
  if (history === null) return [];
  if (found.history.rows !== history.table.rows) return [history.table];
  return history.writes.flatMap(({ area, cells }, index) => {
    const now = found.history.blocks[index] ?? [];
    const same = cells.every((row, r) =>
      row.every((cell, c) => cell === null || [cell, written(cell), asText(cell)].includes(now[r]?.[c] ?? "")),
    );
    return same ? [] : [area];
  });
}

/** Takes a build back: the old sheet, history and settings stand again, or a new sheet is gone. One round trip to see that
 * nothing of it was edited since, one to write; where that is cut off, it is finished before anything else.
 * @returns the edited cells where there are any, and then nothing is changed */
export async function undoBuild({ made, before, written: remembered }: DoneBuild): Promise<Undone> {
  const found = await findBuild(made, true);
  if (found.sheet === null) throw new WorkbookFailure("sheet-missing", made.sheet, made.sheet);
  const cells = [...editedCells(remembered.fingerprint, found.owned), ...historyEdits(made, found)];
  if (cells.length > 0) return { kind: "edited", cells };
  try {
    await runSteps(restoreSteps(made, before, found), made.sheet);
    return { kind: "undone" };
  } catch (error) {
    return finish(made, before, error);
  }
}

/** After an undo that failed: nothing was done yet, or all of it, or the rest is done now. */
async function finish(made: BuildMade, before: BuildBefore, failure: unknown): Promise<Undone> {
  let isUndone = false;
  try {
    const found = await findBuild(made, false);
    const isUnderWay = found.stage === "under-way";
    if (isUnderWay) await runSteps(restoreSteps(made, before, found), made.sheet);
    isUndone = isUnderWay || found.journal === (before.settings[settingKeys.journal] ?? null);
  } catch (error) {
    throw new WorkbookFailure("cut-off", error instanceof WorkbookFailure ? error.details : String(error), made.sheet);
  }
  if (!isUndone) throw failure;
  return { kind: "undone" };
}
