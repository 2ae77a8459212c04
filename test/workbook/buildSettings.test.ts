import { recallSettings, storeSettings } from "../../src/workbook/buildSettings";
import type { BuildSettings } from "../../src/workbook/workbookPort";

const full: BuildSettings = {
  source: { sheet: "Dữ liệu", headerRow: 3, columns: { name: 1, installs: 2, base: 3 } },
  target: 0.3,
  asOf: 44059,
  owned: { sheet: "Xếp hạng", row: 0, column: 0, rows: 17, columns: 7 },
};
const bare: BuildSettings = { source: null, target: 0.5, asOf: null, owned: null };

test.each([full, bare])("recallSettings gives back what storeSettings kept: %j", (settings) =>
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
  };
  expect(recallSettings(JSON.stringify(stored))).toEqual({ source: null, target: 0.3, asOf: null, owned: null });
});
