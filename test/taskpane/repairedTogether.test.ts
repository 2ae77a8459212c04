import { findingOf, type Finding, type FindingCode } from "../../src/ranking/finding";
import { repairedTogether } from "../../src/taskpane/repairedTogether";

const finding = (code: FindingCode, row: number, repairs = true): Finding => {
  const cell = { sheet: "Dữ liệu", row, column: 1 };
  const repair = {
    label: "write-count",
    words: { count: 13_200 },
    changes: [{ cell, before: 13.2, after: 13_200 }],
  } as const;
  return findingOf(code, "error", cell, { name: `Đơn vị ${row}` }, repairs ? { repair } : {});
};
const [first, second, other] = [
  finding("count-in-thousands", 1),
  finding("count-in-thousands", 3),
  finding("base-in-thousands", 2),
];

test("repairedTogether(findings) is all of a kind that repair a cell, by the first of them", () => {
  expect([...repairedTogether([first, other, second])]).toEqual([[first, [first, second]]]);
});

test("repairedTogether(findings) leaves out a kind that has one, and findings without a repair", () => {
  const bare = finding("count-is-text", 4, false);
  expect([...repairedTogether([first, other, bare, finding("count-is-text", 5, false)])]).toEqual([]);
});
