import { readFileSync } from "node:fs";
import { hostFacts } from "../../src/workbook/hostFacts";

const office = (sets: Readonly<Record<string, string>>, mode: string) => ({
  DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
  context: {
    requirements: { isSetSupported: (set: string, least: string) => Number(sets[set] ?? 0) >= Number(least) },
    document: { mode },
    diagnostics: { version: "16.0.14332" },
  },
});

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("hostFacts() tells whether this Excel can build, and whether the workbook is read-only", () => {
  Object.assign(globalThis, { Office: office({ ExcelApi: "1.14" }, "readWrite") });
  expect(hostFacts()).toEqual({ canBuild: true, readOnly: false, version: "16.0.14332" });
  Object.assign(globalThis, { Office: office({ ExcelApi: "1.09" }, "readOnly") });
  expect(hostFacts()).toMatchObject({ canBuild: false, readOnly: true });
});

test("hostFacts() asks for the API the manifest asks for", () => {
  expect(readFileSync("manifest.xml", "utf8")).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
});
