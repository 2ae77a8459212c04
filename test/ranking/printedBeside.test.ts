import { printedBeside } from "../../src/ranking/printedBeside";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import { gridOfPlan } from "../helpers/grids";
import { tableIn } from "../helpers/rawTables";

const cell = { sheet: "Báo cáo", row: 4, column: 2 };
const number = (value: number) => ({ value, cell, printed: null, range: { lowest: value, highest: value } });

test.each([
  [
    "words that mean the number",
    13200,
    "hơn 13.200",
    { beside: "hơn 13.200", range: { lowest: 13201, highest: 13299 } },
  ],
  ["words of another number", 14000, "hơn 13.200", {}],
  ["the number itself", 9640, "9.640", {}],
  ["no number", 9640, "theo báo cáo", {}],
  ["nothing", 9640, "", {}],
])("printedBeside(figure, text) beside %s", (_, value, text, said) =>
  expect(printedBeside(number(value), text)).toEqual({ ...number(value), ...said }),
);

test.each([
  ["read from words", { value: 13200, cell, printed: "trên 13.200", range: { lowest: 13201, highest: 13299 } }],
  ["without a report", { value: null, cell, printed: null, range: null }],
])("printedBeside(figure, text) leaves a figure %s as it is", (_, figure) =>
  expect(printedBeside(figure, "hơn 13.200")).toBe(figure),
);

test("the sample's counts allow what its column of printed words says", () => {
  const { rows } = tableIn(gridOfPlan(sampleSheet("vi")));
  expect(rows.map(({ installs }) => installs.beside ?? null)).toEqual([
    "hơn 13.200",
    "trên 10.000",
    null,
    "hơn 7.600",
    "gần 7.570",
    "gần 6.000",
    "gần 5.300",
    "hơn 3.700",
  ]);
});
