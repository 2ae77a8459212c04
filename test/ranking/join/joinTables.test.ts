import { joinTables } from "../../../src/ranking/join/joinTables";
import type { BuildChoices } from "../../../src/ranking/buildChoices";
import type { CellValue, Grid } from "../../../src/ranking/grid";
import { gridFrom } from "../../helpers/grids";
import { notedFindings } from "../../helpers/rawFigures";
import { tableIn } from "../../helpers/rawTables";

type Rows = readonly (readonly CellValue[])[];

const counts: Rows = [
  ["Số lượt cài đặt đến hết ngày 16/8/2020", ""],
  ["Đơn vị", "Lượt cài đặt"],
  ["Huyện Phụng Hiệp", 13_200],
  ["TP Vị Thanh", 10_000],
  ["H. Vị Thuỷ", 7_600],
  ["TX Long Mỹ", 5_300],
];
const populations: Rows = [
  ["Dân số năm 2019 (Nguồn: Niên giám thống kê 2019)", ""],
  ["Địa phương", "Dân số (người)"],
  ["Thành phố Vị Thanh", 73_322],
  ["Huyện Vị Thủy", 91_500],
  ["Thị xã Long Mỹ", 60_000],
  ["Huyện Phụng Hiệp", 188_000],
];
const sheet = (rows: Rows, name: string): Grid => gridFrom(rows, { sheet: name });
const join = (raw: Rows, others: readonly Grid[], choices: BuildChoices = {}) => {
  const grid = sheet(raw, "Số liệu");
  return joinTables(tableIn(grid), [grid, ...others], choices);
};
const bases = ({ table }: ReturnType<typeof join>) => table.rows.map(({ base }) => base?.value ?? null);

describe("joinTables(table, grids, choices) joins bases", () => {
  const joined = join(counts, [sheet(populations, "Dân số")]);

  test("by name, whatever the spelling, with the cell each was read from", () => {
    expect(bases(joined)).toEqual([188_000, 73_322, 91_500, 60_000]);
    expect(joined.table.rows[1]?.base?.cell).toEqual({ sheet: "Dân số", row: 2, column: 1 });
    expect(notedFindings(joined.findings)).toEqual(["note base-joined"]);
  });

  test("with where they come from, and the sheets the ranking rests on", () => {
    expect(joined.table.base).toMatchObject({ sheet: "Dân số", heading: "Dân số (người)", year: 2019 });
    expect(joined.table.headings.base).toBe("Dân số (người)");
    expect(joined.sheets).toEqual(["Số liệu", "Dân số"]);
  });

  test("from another table of the same sheet", () => {
    const beside = counts.map((row, at) => [...row, "", ...(populations[at] ?? ["", ""])]);
    expect(bases(join(beside, []))).toEqual([188_000, 73_322, 91_500, 60_000]);
  });

  test("of subscribers beside those of people", () => {
    const both = populations.map((row, at) => [...row, at === 1 ? "Thuê bao smartphone" : at > 1 ? 50_000 + at : ""]);
    const { table, sheets } = join(counts, [sheet(both, "Dân số")]);
    expect(table.rows.map(({ secondBase }) => secondBase?.value)).toEqual([50_005, 50_002, 50_003, 50_004]);
    expect(table.secondBase?.heading).toBe("Thuê bao smartphone");
    expect(sheets).toEqual(["Số liệu", "Dân số"]);
  });

  test("of the whole, people and subscribers, where the table of bases states both for the same units", () => {
    const both = [
      ...populations.map((row, at) => [...row, at === 1 ? "Thuê bao smartphone" : at > 1 ? 50_000 : ""]),
      ["Tổng số", 903_373, 408_000],
    ];
    const stated = [...counts, ["Tổng số", 36_100]];
    const { total } = join(stated, [sheet(both, "Dân số")]).table;
    expect([total?.base?.value, total?.secondBase?.value]).toEqual([903_373, 408_000]);
    const fewer = join(stated, [
      sheet(
        both.filter(([name]) => name !== "Huyện Vị Thủy"),
        "Dân số",
      ),
    ]).table.total;
    expect([fewer?.base ?? null, fewer?.secondBase ?? null]).toEqual([null, null]);
  });

  test("never over those that stand in the sheet itself, unless a person chose so", () => {
    const own = counts.map((row, at) => [...row, at === 1 ? "Dân số" : at > 1 ? 100_000 : ""]);
    expect(bases(join(own, [sheet(populations, "Dân số")]))).toEqual([100_000, 100_000, 100_000, 100_000]);
    const base = { sheet: "Dân số", headerRow: 1, name: 0, base: 1 };
    expect(bases(join(own, [sheet(populations, "Dân số")], { base }))).toEqual([188_000, 73_322, 91_500, 60_000]);
  });

  test("from the table a person chose, or from none", () => {
    const newer = populations.map((row, at) => (at > 1 ? [row[0]!, Number(row[1]) + 1] : row));
    const others = [sheet(populations, "2019"), sheet(newer, "2020")];
    const base = { sheet: "2020", headerRow: 1, name: 0, base: 1 };
    expect(bases(join(counts, others, { base }))).toEqual([188_001, 73_323, 91_501, 60_001]);
    expect(bases(join(counts, others, { base: null }))).toEqual([null, null, null, null]);
  });

  test("only from a table that has at least half of the units", () => {
    expect(bases(join(counts, [sheet(populations.slice(0, 3), "Dân số")]))).toEqual([null, null, null, null]);
  });

  test("within the larger unit that both tables name", () => {
    const raw: Rows = [
      ["Huyện", "Xã", "Lượt cài đặt"],
      ["Huyện A", "Xã Tân Phú", 10],
      ["Huyện A", "Xã Hòa Bình", 20],
      ["Huyện B", "Xã Tân Phú", 30],
    ];
    const people: Rows = [
      ["Huyện", "Xã", "Dân số"],
      ["H. B", "Tân Phú", 300],
      ["H. A", "Tân Phú", 100],
      ["H. A", "Hoà Bình", 200],
    ];
    expect(bases(join(raw, [sheet(people, "Dân số")]))).toEqual([100, 200, 300]);
  });
});

describe("joinTables(table, grids, choices) asks", () => {
  const twoTowns = [...populations, ["Huyện Long Mỹ", 80_000], ["Huyện Châu Thành", 90_000]];

  test("which of two units a name without kind means, with both", () => {
    const raw = [...counts.slice(0, 5), ["Long Mỹ", 5_300]];
    const { findings } = join(raw, [sheet(twoTowns, "Dân số")]);
    const asked = findings.find(({ code }) => code === "name-ambiguous");
    expect([asked?.severity, asked?.words.name]).toEqual(["error", "Long Mỹ"]);
    expect(asked?.candidates).toEqual([
      { name: "Thị xã Long Mỹ", cell: { sheet: "Dân số", row: 4, column: 0 } },
      { name: "Huyện Long Mỹ", cell: { sheet: "Dân số", row: 6, column: 0 } },
    ]);
  });

  test("no more once it was answered", () => {
    const raw = [...counts.slice(0, 5), ["Long Mỹ", 5_300]];
    const aliases = [{ spelling: "Long Mỹ", name: "Huyện Long Mỹ" }];
    const answered = join(raw, [sheet(twoTowns, "Dân số")], { aliases });
    expect(bases(answered)).toEqual([188_000, 73_322, 91_500, 80_000]);
    expect(notedFindings(answered.findings).filter((noted) => noted.includes("name-"))).toEqual([]);
  });

  test("no more where the workbook's own table of spellings tells", () => {
    const raw = [...counts.slice(0, 5), ["Tĩnh Gia", 5_300]];
    const renamed = [...populations.slice(0, 6), ["Nghi Sơn", 80_000]];
    const own: Rows = [
      ["Tên trong báo cáo", "Tên chuẩn"],
      ["Tĩnh Gia", "Nghi Sơn"],
    ];
    const told = join(raw, [sheet(renamed, "Dân số"), sheet(own, "Tên gọi")]);
    expect(bases(told).at(-1)).toBe(80_000);
    expect(told.sheets).toEqual(["Số liệu", "Dân số", "Tên gọi"]);
  });

  test("about a name that may be another's by a letter, and does not take it", () => {
    const raw = [...counts.slice(0, 5), ["TX Lonh Mỹ", 5_300]];
    const { findings, table } = join(raw, [sheet(populations, "Dân số")]);
    const asked = findings.find(({ code }) => code === "name-proposed");
    expect([asked?.severity, asked?.words.other]).toEqual(["error", "Thị xã Long Mỹ"]);
    expect(table.rows.at(-1)?.base).toBeNull();
  });

  test("to see that a kind has changed, and takes the base", () => {
    const raw = [...counts.slice(0, 3), ["Thị xã Vị Thanh", 10_000]];
    const changed = join(raw, [sheet(populations, "Dân số")]);
    expect(bases(changed)).toEqual([188_000, 73_322]);
    expect(notedFindings(changed.findings)).toContain("note name-changed at A4");
  });
});

describe("joinTables(table, grids, choices) lists", () => {
  test("names found on one side only", () => {
    const raw = [...counts.slice(0, 5), ["Huyện Cù Lao", 5_300]];
    const { findings } = join(raw, [sheet(populations, "Dân số")]);
    expect(notedFindings(findings)).toEqual([
      "error name-unmatched at A6",
      "warning unit-not-counted at A5",
      "note base-joined",
    ]);
    expect(findings[1]?.words.name).toBe("Thị xã Long Mỹ");
  });

  test("once that a table of bases covers other places too", () => {
    const wide = [...populations, ...Array.from({ length: 11 }, (_, at) => [`Huyện Nơi Khác ${String(at)}`, 5_000])];
    const { findings } = join(counts, [sheet(wide, "Dân số")]);
    expect(notedFindings(findings)).toEqual(["note units-not-counted", "note base-joined"]);
  });

  test("a unit whose rows in the table of bases differ, and takes one where they agree", () => {
    const twice = (people: number) => [...populations, ["TP. Vị Thanh", people]];
    const apart = join(counts, [sheet(twice(104_244), "Dân số")]);
    expect(notedFindings(apart.findings)).toContain("error base-repeated at B3");
    expect(bases(apart)[1]).toBeNull();
    expect(bases(join(counts, [sheet(twice(73_322), "Dân số")]))[1]).toBe(73_322);
  });

  test("a name it misses as no error where the unit has no count", () => {
    const raw = [...counts.slice(0, 5), ["Huyện Cù Lao", ""]];
    const { findings } = join(raw, [sheet(populations, "Dân số")]);
    expect(notedFindings(findings)).toContain("warning name-unmatched at A6");
  });

  test("populations that another sheet gives otherwise by more than a tenth", () => {
    const people = ["", "Dân số", 188_000, 104_244, 91_500, 65_000];
    const own = counts.map((row, at) => [...row, people[at]!]);
    const { findings } = join(own, [sheet(populations.slice(1), "Dân số")]);
    expect(findings.map(({ code, words }) => [code, words.base, words.other])).toEqual([
      ["bases-disagree", 104_244, 73_322],
    ]);
  });
});

describe("joinTables(table, grids, choices) joins earlier counts", () => {
  const before: Rows = [
    ["Số lượt cài đặt đến hết ngày 13/8/2020", ""],
    ["Tên huyện", "Lượt cài đặt"],
    ["Vị Thanh", 9_000],
    ["Vị Thủy", 7_000],
    ["Phụng Hiệp", 12_000],
  ];
  const dated = (rows: Rows, day: string): Rows => [[`Số lượt cài đặt đến hết ngày ${day}`, ""], ...rows.slice(1)];

  test("of the same units on another sheet, newest first, on the base they have now", () => {
    const others = [sheet(dated(before, "10/8/2020"), "10-8"), sheet(before, "13-8"), sheet(populations, "Dân số")];
    const { table, sheets } = join(counts, others);
    expect(table.earlier?.map(({ asOf, sheet: on }) => [asOf, on])).toEqual([
      [44_056, "13-8"],
      [44_053, "10-8"],
    ]);
    expect(table.earlier?.[0]?.units).toEqual([
      { name: "Vị Thanh", installs: 9_000, base: 73_322, place: 1 },
      { name: "Vị Thủy", installs: 7_000, base: 91_500, place: 2 },
      { name: "Phụng Hiệp", installs: 12_000, base: 188_000, place: 3 },
    ]);
    expect(sheets).toEqual(["Số liệu", "Dân số", "13-8", "10-8"]);
  });

  test("but not of other units, of another thing, or of a day that is not told", () => {
    const elsewhere = before.map((row, at) => (at > 1 ? [`Huyện Nơi Khác ${String(at)}`, row[1]!] : row));
    const hours = before.map((row, at) => (at === 1 ? ["Tên huyện", "Giờ trực"] : row));
    const undated: Rows = [["Số lượt cài đặt", ""], ...before.slice(1)];
    for (const other of [elsewhere, hours, undated]) {
      expect(join(counts, [sheet(other, "Khác")]).table.earlier).toEqual([]);
    }
  });

  test("and warns of a later one, which it leaves aside", () => {
    const { table, findings } = join(counts, [sheet(dated(before, "20/8/2020"), "20-8")]);
    expect(table.earlier).toEqual([]);
    expect(findings.map(({ code, words }) => [code, words.otherSheet])).toContainEqual(["earlier-day-later", "20-8"]);
  });
});

describe("joinTables(table, grids, choices) with communes of one name in several districts and bases that name no district", () => {
  const raw: Rows = [
    ["Huyện", "Xã", "Lượt cài đặt"],
    ["Huyện A", "Xã Tân Phú", 10],
    ["Huyện A", "Xã Hòa Bình", 20],
    ["Huyện B", "Xã Tân Phú", 30],
    ["Huyện B", "Xã Hòa Bình", 40],
    ["Huyện B", "Xã Vị Đông", 50],
  ];
  const both: Rows = [
    ["Xã", "Dân số"],
    ["Xã Tân Phú", 100],
    ["Xã Hòa Bình", 200],
    ["Xã Tân Phú", 300],
    ["Xã Hòa Bình", 400],
    ["Xã Vị Đông", 500],
  ];
  const asked = ["B2", "B3", "B4", "B5"].map((cell) => `error name-shared at ${cell}`);

  test("says of each name that it can't be told apart, and joins the others although they are few", () => {
    const joined = join(raw, [sheet(both, "Dân số")]);
    expect(bases(joined)).toEqual([null, null, null, null, 500]);
    expect(notedFindings(joined.findings)).toEqual([...asked, "note base-joined"]);
    expect(joined.findings[0]?.words).toMatchObject({ name: "Xã Tân Phú", count: 2, parents: "Huyện A, Huyện B" });
  });

  test("never gives one row of bases to two communes", () => {
    const one = both.filter((_, at) => at !== 3 && at !== 4);
    const joined = join(raw, [sheet(one, "Dân số")]);
    expect(bases(joined)).toEqual([null, null, null, null, 500]);
    expect(notedFindings(joined.findings)).toEqual([...asked, "note base-joined"]);
  });

  test("takes a figure that all rows of the name have", () => {
    const same = both.map(([name, count], at) => [name!, at > 0 && name !== "Xã Vị Đông" ? 100 : count!]);
    expect(bases(join(raw, [sheet(same, "Dân số")]))).toEqual([100, 100, 100, 100, 500]);
  });
});
