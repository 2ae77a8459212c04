import { excelVersion, meets } from "../../../src/workbench/excelVersions";
import type { Manifest } from "../../../src/workbench/manifest/manifest";
import { refusalOf } from "../../../src/workbench/page/refusalOf";

const manifest = (change: Partial<Manifest>): Manifest => ({
  id: "",
  version: "1.0",
  displayName: "Orchard",
  description: "",
  runtime: { pageUrl: "http://a/page.html", shared: true },
  functions: null,
  shortcuts: null,
  requirements: [{ set: "ExcelApi", minVersion: "1.14" }],
  problems: [],
  tabs: [],
  ...change,
});

describe("refusalOf(manifest, excel, language)", () => {
  test("is null where Excel shows the add-in", () =>
    expect(refusalOf(manifest({}), excelVersion("ltsc2021"), "en-US")).toBeNull());

  test.each<[string, Partial<Manifest>, string, string]>([
    ["a wrong manifest", { problems: ["a", "b"] }, "Excel would refuse this manifest:", "a b"],
    [
      "a set that is too old",
      { requirements: [{ set: "ExcelApi", minVersion: "1.16" }] },
      "Excel LTSC 2021 would not offer this add-in:",
      "it needs ExcelApi 1.16, Excel LTSC 2021 has 1.14.",
    ],
    [
      "a set that is not there",
      { requirements: [{ set: "KeyboardShortcuts", minVersion: "1.1" }] },
      "Excel LTSC 2021 would not offer this add-in:",
      "it needs KeyboardShortcuts 1.1, Excel LTSC 2021 has none.",
    ],
    [
      "pages of their own",
      { runtime: { pageUrl: "http://a", shared: false } },
      "Only add-ins with a shared Runtime (lifetime=“long”) can be run.",
      "Orchard",
    ],
  ])("names %s", (_what, change, sentence, reasons) => {
    const refusal = refusalOf(manifest(change), excelVersion("ltsc2021"), "en-US");
    expect([refusal?.sentence, refusal?.reasons.join(" ")]).toEqual([sentence, reasons]);
  });
});

test.each([
  ["1.14", "1.7", true],
  ["1.7", "1.14", false],
  ["1.14", "1.14", true],
  ["2.0", "1.14", true],
  [undefined, "1.1", false],
])("meets(%p, %p) is %p", (has, needed, expected) => expect(meets(has, needed)).toBe(expected));
