import { newColumns } from "../../../src/ranking/rebuild/newColumns";

const before = ["place", "unit", "installs", "share"];

test.each([
  ["none where nothing is new", before, []],
  ["one between", ["place", "unit", "installs", "base", "share"], [{ first: 3, count: 1 }]],
  [
    "several between and at the end",
    ["place", "unit", "installs", "base", "coverage", "share", "group"],
    [
      { first: 3, count: 2 },
      { first: 4, count: 1 },
    ],
  ],
  ["one before the first", ["owner", ...before], [{ first: 0, count: 1 }]],
])("newColumns(before, now) is %s", (_, now, spans) => expect(newColumns(before, now)).toEqual(spans));

test.each([
  ["a column is gone", ["place", "unit", "share"]],
  ["a column is gone and others are new", ["place", "unit", "base", "coverage", "share"]],
  ["the order is another", ["place", "installs", "unit", "share"]],
])("newColumns(before, now) is null where %s", (_, now) => expect(newColumns(before, now)).toBeNull());
