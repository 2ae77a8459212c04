import { searchFunctions } from "../../src/taskpane/searchFunctions";
import { functionHelp, helpFolder } from "../helpers/functionHelp";

const help = functionHelp.readFunctionHelp(helpFolder);
const vietnamese = functionHelp.functionCatalogue(help, "vi");
const found = (search: string) =>
  searchFunctions(vietnamese, search).groups.flatMap(({ functions }) => functions.map(({ id }) => id));

test("searchFunctions(catalogue, search) finds by name, by question and by argument, with and without accents", () => {
  expect(found("gap_to")).toEqual(["GAP_TO_TARGET"]);
  expect(found("còn thiếu bao nhiêu")).toContain("GAP_TO_TARGET");
  expect(found("con thieu bao nhieu")).toEqual(found("còn thiếu bao nhiêu"));
  expect(found("DEADLINE")).toContain("PACE_NEEDED");
  expect(found("không có gì như thế")).toEqual([]);
});

test("searchFunctions(catalogue, search) keeps every function and its group where nothing is looked for", () => {
  expect(searchFunctions(vietnamese, " ")).toEqual(vietnamese);
});

test("the catalogue holds every function with a page and an example in each language", () => {
  for (const language of ["vi", "en"] as const) {
    const entries = functionHelp.functionCatalogue(help, language).groups.flatMap(({ functions }) => functions);
    expect(entries.map(({ id }) => id).sort()).toEqual(help.functions.map(({ id }) => id).sort());
    for (const { id, page, example, answers } of entries)
      expect([page, example.startsWith(`=BLUEZONE.${id}(`), answers !== ""]).toEqual([
        `help/${language}/${id}.html`,
        true,
        true,
      ]);
  }
});
