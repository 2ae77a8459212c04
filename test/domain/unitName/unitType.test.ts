import { unitTypes } from "../../../src/domain/unitName/unitType";

test("unitTypes holds each kind once", () => {
  expect(new Set(unitTypes).size).toBe(unitTypes.length);
  expect(unitTypes).toHaveLength(9);
});
