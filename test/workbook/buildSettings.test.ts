import { recallSettings, storeSettings } from "../../src/workbook/buildSettings";
import type { BuildSettings } from "../../src/workbook/workbookPort";

const full: BuildSettings = {
  source: {
    sheet: "Dữ liệu",
    headerRow: 3,
    columns: { name: 1, installs: 2, base: 3 },
    headings: { name: "Đơn vị", installs: "Lượt cài đặt", base: "Dân số" },
  },
  target: 0.3,
  asOf: 44059,
  choices: {
    deadline: 44073,
    targetFor: { sheet: "Dữ liệu", said: null },
    deadlineFor: { sheet: "Dữ liệu", said: 44104 },
    mode: "functions",
    rankBy: "installs",
    sheetLanguage: "en",
    base: { sheet: "Dân số", headerRow: 2, name: 1, base: 2, heading: "Dân số năm 2019" },
    ignored: ["no-report|Dữ liệu|name=Huyện Vị Thủy"],
    aliases: [{ spelling: "Long Mỹ", name: "Huyện Long Mỹ" }],
    top: 10,
    bottom: 5,
    around: "Hậu Giang",
  },
  owned: { sheet: "Xếp hạng", row: 0, column: 0, rows: 17, columns: 7 },
};
const bare: BuildSettings = { source: null, target: 0.5, asOf: null, choices: {}, owned: null };
const undated: BuildSettings = { ...bare, choices: { deadline: null, deadlineFor: { sheet: "Dữ liệu", said: 44104 } } };

test.each([full, bare, undated])("recallSettings gives back what storeSettings kept: %j", (settings) =>
  expect(recallSettings(storeSettings(settings))).toEqual(settings),
);

test.each([
  ["no text", 7],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["no target", "{}"],
  ["a target of nothing", '{"target":0}'],
  ["a target in percent", '{"target":30}'],
])("recallSettings knows no settings from %s", (_, stored) => expect(recallSettings(stored)).toBeNull());

test("recallSettings forgets a part it cannot understand and keeps the rest", () => {
  const stored = {
    ...full,
    source: { sheet: "Dữ liệu", headerRow: -1, columns: {} },
    owned: { sheet: 5 },
    asOf: "hôm qua",
    choices: {
      deadline: "30-8",
      targetFor: "Dữ liệu",
      deadlineFor: { sheet: "Dữ liệu" },
      mode: "magic",
      rankBy: 3,
      base: 5,
      ignored: "all",
      aliases: "none",
      top: 0,
      around: 7,
    },
  };
  expect(recallSettings(JSON.stringify(stored))).toEqual({
    source: null,
    target: 0.3,
    asOf: null,
    choices: {},
    owned: null,
  });
});

test("recallSettings takes a source and a base that were kept without headings, or with what are none", () => {
  const source = { sheet: "Dữ liệu", headerRow: 3, columns: { name: 1, installs: 2 } };
  const base = { sheet: "Dân số", headerRow: 2, name: 1, base: 2 };
  const recall = (headings: unknown, heading: unknown) =>
    recallSettings(
      JSON.stringify({ ...bare, source: { ...source, headings }, choices: { base: { ...base, heading } } }),
    );
  expect(recall(undefined, undefined)).toEqual({ ...bare, source, choices: { base } });
  expect(recall("Đơn vị", 7)).toEqual({ ...bare, source, choices: { base } });
  expect(recall({ name: "Đơn vị", installs: 5, other: "x" }, "Dân số")).toEqual({
    ...bare,
    source: { ...source, headings: { name: "Đơn vị" } },
    choices: { base: { ...base, heading: "Dân số" } },
  });
});
