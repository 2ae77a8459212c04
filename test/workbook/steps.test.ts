import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { planBuild } from "../../src/ranking/rebuild/planBuild";
import { buildSteps } from "../../src/workbook/buildSteps";
import { blockBytes, blocksOf } from "../../src/workbook/steps";
import { countsSheet, tableIn } from "../helpers/rawTables";

/** The blocks of a first build of so many units, with their history, and the bytes of each. */
function blocks(units: number): number[] {
  const rows = Array.from({ length: units }, (_, index) => [
    `Xã số ${index + 1}`,
    100 + ((index * 7919) % 4000),
    8000 + ((index * 104729) % 9000),
  ]);
  const ranking = { ...rankUnits(tableIn(countsSheet(rows)), { target: 0.3 }), asOf: 44059 };
  const absent = { exists: false, protected: false, workbookProtected: false, table: null, owned: null };
  const state = { sheet: "Xếp hạng", ...absent, chartSeries: null, used: null, widths: [], written: null };
  const source = { state, history: null, sheetNames: ["Dữ liệu"], activeSheet: "Dữ liệu", stored: {} };
  const planned = planBuild(planRankingSheet(ranking, { language: "vi" }), ranking, source, "vi", "t", null);
  if (!planned.ok) throw new Error(planned.failure.code);
  const { build } = planned.value;
  const owned = { sheet: "Xếp hạng", ...build.fitted.plan.owned };
  const settings = { source: null, target: 0.3, asOf: null, choices: {}, owned };
  return blocksOf(buildSteps(build, settings, []), blockBytes).map((steps) =>
    steps.reduce((sum, { bytes }) => sum + bytes, 0),
  );
}

test.each([8, 705])("a build of %i units is one block", (units) => expect(blocks(units)).toHaveLength(1));

test("a build of 11,000 units is as few blocks as hold it, each within the limit", () => {
  const sizes = blocks(11_000);
  const all = sizes.reduce((sum, bytes) => sum + bytes, 0);
  if (process.env.LARGE) process.stdout.write(`${sizes.join(" + ")} bytes\n`);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(blockBytes);
  expect(sizes.length).toBeLessThanOrEqual(Math.ceil(all / blockBytes) + 1);
});
