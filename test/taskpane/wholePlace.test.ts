import { languages } from "../../src/locales/language";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import { tellRanking } from "../../src/ranking/tellRanking";
import { draftOf } from "../../src/taskpane/draft";
import { gridOfPlan } from "../helpers/grids";

const [vi, en] = languages.map((language) => {
  const grid = gridOfPlan(sampleSheet(language));
  const input = {
    reading: { grids: [grid], activeSheet: grid.sheet, format: null, settings: null, history: null, unfinished: null },
    choice: null,
    target: 0.3,
    typedAsOf: null,
    choices: { deadline: 44073 },
  };
  return { input, draft: draftOf(input)! };
});

test("the sample's paragraph says where the province stands, how it moved, and what its own pace leads to", () => {
  const paragraph = tellRanking(vi!.draft.ranking!, "vi").join(" ");
  for (const said of [
    "63.163 lượt",
    "hạng 49/63, tăng 1 bậc",
    "156.743 lượt",
    "11.196 lượt",
    "2.625 lượt",
    "99.908 lượt",
  ])
    expect(paragraph).toContain(said);
  expect(tellRanking(en!.draft.ranking!, "en").join(" ")).toContain("49th of 63, up 1 place");
});

test("the sample's ranking sheet says the same under its table", () => {
  const { cells } = planRankingSheet(vi!.draft.ranking!, { language: "vi" });
  const notes = cells.map((row) => row[0]).join(" ");
  for (const said of ["hạng 49/63, tăng 1 bậc", "2.625 lượt", "99.908 lượt"]) expect(notes).toContain(said);
});

test("what the lines say of the sample's earlier day moves no unit, raises no finding, and can be left out", () => {
  const { draft, input } = vi!;
  expect(draft.earlier.map(({ asOf, units }) => [asOf, units.length])).toEqual([[44056, 1]]);
  expect(draft.ranking!.units.every(({ change }) => change === null)).toBe(true);
  expect(draft.findings.filter(({ code }) => /gone|fell/.test(code))).toEqual([]);
  const alone = draftOf({ ...input, choices: { ...input.choices, compareWith: null } })!;
  expect([alone.ranking!.progress, alone.ranking!.compared]).toEqual([null, null]);
});

test("a place that is said for the sheet's day is not that of another day that was entered", () => {
  const other = draftOf({ ...vi!.input, typedAsOf: 44062 })!;
  expect([other.asOf, other.ranking!.standing]).toEqual([44062, null]);
});
