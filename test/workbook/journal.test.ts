import { isDeepStrictEqual } from "node:util";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { madeBy } from "../../src/ranking/rebuild/build";
import { planBuild } from "../../src/ranking/rebuild/planBuild";
import { writtenOf } from "../../src/ranking/rebuild/written";
import type { SheetState } from "../../src/ranking/sheetPlan";
import { doneText, recallJournal, storeJournal, type Journal } from "../../src/workbook/journal";
import { countsSheet, tableIn } from "../helpers/rawTables";

/** The journal of a build over the sheet of an earlier one, both with so many units. */
function journalOf(units: number): Journal {
  const rows = Array.from({ length: units }, (_, index) => [
    `Xã số ${index + 1}`,
    100 + ((index * 7919) % 4000),
    8000 + ((index * 104729) % 9000),
  ]);
  const ranking = { ...rankUnits(tableIn(countsSheet(rows)), { target: 0.3 }), asOf: 44059 };
  const plan = planRankingSheet(ranking, { language: "vi" });
  const state: SheetState = {
    ...{ sheet: plan.sheet, exists: true, protected: false, workbookProtected: false },
    ...{ table: plan.table!.area, owned: plan.owned, chartSeries: 2, widths: [], written: writtenOf(plan) },
    used: { position: { row: 0, column: 0 }, formulas: plan.cells },
  };
  const source = { state, history: null, sheetNames: ["Dữ liệu", plan.sheet], activeSheet: "Dữ liệu", stored: {} };
  const planned = planBuild(plan, ranking, source, "vi", "t", null);
  if (!planned.ok) throw new Error(planned.failure.code);
  return { made: madeBy(planned.value.build), before: planned.value.build.before };
}

test.each([8, 705, 11_000])("a journal of %i units keeps all that stood before", (units) => {
  const journal = journalOf(units);
  const stored = storeJournal(journal);
  if (process.env.LARGE) process.stdout.write(`${units} units: ${stored.length} characters\n`);
  expect(isDeepStrictEqual(recallJournal(stored)?.before, journal.before)).toBe(true);
});

test("a journal that would be too long keeps what the build makes, so that it is known what to build again", () => {
  const journal = journalOf(8);
  const noise = Array.from({ length: 150_000 }, (_, index) => Math.sin(index).toString(36)).join("");
  const before = journal.before && { ...journal.before, settings: { noise } };
  const recalled = recallJournal(storeJournal({ ...journal, before }));
  expect(recalled).toMatchObject({ made: { token: "t", sheet: "Xếp hạng" }, before: null });
});

test("a build that is done, a damaged journal or another's setting is no journal", () => {
  expect(recallJournal(doneText("t"))).toBeNull();
  expect(recallJournal(storeJournal(journalOf(8)).slice(0, -20))).toBeNull();
  expect([undefined, null, 7, "{}"].map(recallJournal)).toEqual([null, null, null, null]);
});
