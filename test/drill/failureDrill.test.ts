import { drill, drillReopening, drillTable, operations, type DrillCase } from "./failureDrill";

/** Actions between two places where a request is cut off; 1 with `npm run drill`. */
const every = Number(process.env.DRILL_EVERY ?? 149);
const all: DrillCase[] = [];

const whole = (cases: readonly DrillCase[]) => {
  all.push(...cases);
  expect(cases.length).toBeGreaterThan(0);
  return cases.filter(({ stands }) => stands === "neither");
};

jest.setTimeout(1_200_000);

test.each(operations)(
  "whatever request of $name fails, the old state or the new one stands whole",
  async (operation) => {
    const cases = await drill(operation, every);
    expect(whole(cases)).toEqual([]);
    const claimed = cases.filter(
      ({ stands, told }) => (stands === "new") !== ["built", "undone", "mended", "frozen"].includes(told),
    );
    expect(claimed).toEqual([]);
  },
);

test.each(operations.slice(0, 2))(
  "$name cut off for good is put right when the pane is opened again",
  async (operation) => {
    expect(whole(await drillReopening(operation, every))).toEqual([]);
  },
);

afterAll(() => {
  if (process.env.DRILL_EVERY) process.stdout.write(`\n${drillTable(all)}\n`);
});
