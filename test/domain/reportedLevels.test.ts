import { reportedLevels } from "../../src/domain/reportedLevels";
import { counted } from "../helpers/counted";

const unit = (name: string, installs: number | null) => ({
  name,
  installs: installs === null ? null : counted(installs),
});

test("reportedLevels(units) gathers equal counts, most first, names in the order given", () => {
  const units = [unit("B", 3700), unit("C", 13200), unit("A", 3700), unit("D", 0)];
  expect(reportedLevels(units)).toEqual([
    { installs: 13200, names: ["C"] },
    { installs: 3700, names: ["B", "A"] },
    { installs: 0, names: ["D"] },
  ]);
});

test("reportedLevels(units) leaves out a unit without a report, which is not 0", () => {
  expect(reportedLevels([unit("A", null), unit("B", 5)])).toEqual([{ installs: 5, names: ["B"] }]);
  expect(reportedLevels([unit("A", null)])).toEqual([]);
  expect(reportedLevels([])).toEqual([]);
});
