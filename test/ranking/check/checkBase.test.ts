import { checkBase } from "../../../src/ranking/check/checkBase";
import { notedFindings, rawTable } from "../../helpers/rawFigures";

const register = { sheet: "Dân số", heading: "Dân số (người)", year: 2019, source: "Tổng điều tra", document: "" };

test("checkBase tells the year of each base", () => {
  const found = checkBase(
    rawTable([["A", 1, 10]], { base: register, secondBase: { ...register, year: null } }),
    undefined,
  );
  expect(notedFindings(found)).toEqual(["note base-year"]);
  expect(found[0]?.words).toEqual({ heading: "Dân số (người)", year: "2019", source: " (Tổng điều tra)" });
});

test("checkBase misses a base, gravely where places are given by coverage", () => {
  const table = rawTable([["A", 1, 10]], { columns: { name: 0, installs: 1 } });
  const without = { ...table, rows: table.rows.map((row) => ({ ...row, base: null })) };
  expect(notedFindings(checkBase(without, undefined))).toEqual(["error no-base at B1"]);
  expect(notedFindings(checkBase(without, "installs"))).toEqual(["note no-base at B1"]);
});
