import { checkLostThousands } from "../../../src/ranking/check/checkLostThousands";
import { notedFindings, rawTable } from "../../helpers/rawFigures";

const counts = (...values: readonly number[]) => {
  const table = rawTable(values.map((value, at) => [`U${String(at)}`, value, 0]));
  return { ...table, rows: table.rows.map((row) => ({ ...row, base: null })) };
};

test.each<readonly [readonly number[], readonly string[]]>([
  [[13_200, 10, 7_600], ["warning count-far-off at B3"]],
  [[13.2, 10, 7.6], ["warning count-far-off at B3"]],
  [[13_200, 1_000, 7_600], []],
  [[13_200, 0, 7_600], []],
  [[900, 3, 700], []],
  [[13_200, 10], []],
])("checkLostThousands of counts %j without bases finds %j", (values, expected) => {
  expect(notedFindings(checkLostThousands(counts(...values)))).toEqual(expected);
});

test("checkLostThousands offers a thousand times the count, and leaves counts with bases to their coverage", () => {
  const [finding] = checkLostThousands(counts(13_200, 10, 7_600));
  expect(finding?.repair?.changes.map(({ before, after }) => [before, after])).toEqual([[10, 10_000]]);
  expect(
    checkLostThousands(
      rawTable([
        ["A", 13_200, 9],
        ["B", 10, 9],
        ["C", 7_600, 9],
      ]),
    ),
  ).toEqual([]);
});
