import type { StatedGoal } from "../../src/ranking/goal";
import { goalOf } from "../../src/ranking/goalOf";

const cell = { sheet: "Tuần 34", row: 0, column: 1 };
const stated: StatedGoal = { target: { value: 0.4, cell }, deadline: { value: 44_104, cell } };
const here = { sheet: "Tuần 34", said: null };
const elsewhere = { sheet: "Tuần 33", said: null };

test.each([
  ["what the sheet states", 0.3, {}, 0.4, 44_104],
  ["what a person chose for the sheet", 0.3, { targetFor: here, deadline: 44_073, deadlineFor: here }, 0.3, 44_073],
  ["no deadline where a person chose none", 0.3, { deadline: null, deadlineFor: here }, 0.4, null],
  [
    "the sheet before a choice for another",
    0.5,
    { targetFor: elsewhere, deadline: 44_073, deadlineFor: elsewhere },
    0.4,
    44_104,
  ],
  [
    "a choice over the same words on a sheet of another name",
    0.5,
    { targetFor: { sheet: "Tuần 33", said: 0.4 } },
    0.5,
    44_104,
  ],
  ["a target and a deadline kept before it was known for which sheet", 0.5, { deadline: 44_073 }, 0.5, 44_073],
] as const)("goalOf(stated, target, choices) takes %s", (_, target, choices, share, day) => {
  expect(goalOf(stated, target, choices)).toMatchObject({ target: share, deadline: day });
});

test("goalOf(stated, target, choices) takes what was chosen last where the sheet states nothing", () => {
  const said = { target: null, deadline: null };
  expect(goalOf(said, 0.5, { deadline: 44_073 })).toEqual({
    target: 0.5,
    deadline: 44_073,
    stated: said,
    read: { target: false, deadline: false },
  });
});
