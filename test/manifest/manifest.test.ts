import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { validateXML } from "xmllint-wasm";
import { readShortcuts } from "../../src/workbench/manifest/shortcuts";

const root = join(__dirname, "..", "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;
const address = "https://localhost:3000/addin/";

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attributes = (name: string, attribute: string): string[] =>
  all(name).map((element) => element.getAttribute(attribute) ?? "");
const resources = all("Resources").flatMap((element) => [...element.children].flatMap((kind) => [...kind.children]));
const ids = resources.map((element) => element.getAttribute("id") ?? "");
const valueOf = (id: string): string =>
  resources.find((element) => element.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? "";

/** Ids of the actions that the commands give to Excel. */
const associated = [
  ...readFileSync(join(root, "src", "commands", "commands.ts"), "utf8").matchAll(
    /Office\.actions\.associate\(\s*"(\w+)"/g,
  ),
].map(([, id]) => id ?? "");

/** Width and height in the header of a PNG file. */
const pngSize = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("manifest.xml", () => {
  test("is well formed", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  });

  const schemas = join(root, "..", "shared", "manifest", "xsd");
  if (existsSync(schemas))
    test("is valid against Microsoft's schema files, which lie beside the project", async () => {
      const files = readdirSync(schemas).map((name) => ({
        fileName: name,
        contents: readFileSync(join(schemas, name), "utf8"),
      }));
      const isMain = (file: { fileName: string }) => file.fileName === "OfficeAppManifestV1_1.xsd";
      const result = await validateXML({
        xml: [{ fileName: "manifest.xml", contents: text }],
        schema: files.filter(isMain),
        preload: files.filter((file) => !isMain(file)),
      });
      expect(result.errors).toEqual([]);
    });

  test("refers only to resources that are defined, each once, with ids of at most 32 characters", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("uses every resource it defines", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  test("gives each control and group an id of its own", () => {
    const controls = [...attributes("Control", "id"), ...attributes("Group", "id")];
    expect(new Set(controls).size).toBe(controls.length);
  });

  test("names one page for the shared runtime, the functions, the commands and the pane", () => {
    const pages = [
      ...attributes("Runtime", "resid"),
      ...all("Page").map((page) => page.children[0]?.getAttribute("resid")),
      ...attributes("FunctionFile", "resid"),
      ...all("Action")
        .filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane")
        .map((action) => action.children[0]?.getAttribute("resid")),
    ];
    expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
    expect(all("TaskpaneId")).toEqual([]);
    expect(all("SourceLocation")[0]?.getAttribute("DefaultValue")).toBe(valueOf("Taskpane.Url"));
  });

  test("keeps every address on one origin, over https", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
      .map((element) => element.getAttribute("DefaultValue") ?? "")
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((value) => !value.startsWith(address))).toEqual([]);
  });

  test("has icon files of the sizes it says, in the three sizes a ribbon needs", () => {
    for (const image of all("bt:Image").filter((element) => element.hasAttribute("size"))) {
      const size = Number(image.getAttribute("size"));
      const file = valueOf(image.getAttribute("resid") ?? "").replace(address, "");
      expect([file, ...pngSize(join(root, "src", file))]).toEqual([file, size, size]);
    }
    for (const icon of all("Icon"))
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    for (const [name, size] of [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ] as const) {
      const file = (attributes(name, "DefaultValue")[0] ?? "").replace(address, "");
      expect([name, ...pngSize(join(root, "src", file))]).toEqual([name, size, size]);
    }
  });

  test("speaks Vietnamese, with English for every label and tip and in no other way than full tags", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("vi-VN");
    const locales = [...attributes("Override", "Locale"), ...attributes("bt:Override", "Locale")];
    expect(new Set(locales)).toEqual(new Set(["en-US"]));
    const untranslated = all("bt:String").filter((element) => element.children.length === 0);
    expect(untranslated.map((element) => element.getAttribute("id"))).toEqual(["Functions.Namespace", "Group.Label"]);
  });

  test("keeps to the lengths Excel accepts", () => {
    const short = all("bt:ShortStrings").flatMap((element) => [...element.querySelectorAll("[DefaultValue],[Value]")]);
    const long = all("bt:LongStrings").flatMap((element) => [...element.querySelectorAll("[DefaultValue],[Value]")]);
    const length = (element: Element) =>
      (element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "").length;
    expect(short.filter((element) => length(element) > 125)).toEqual([]);
    expect([...long, ...all("Description").slice(0, 1)].filter((element) => length(element) > 250)).toEqual([]);
  });

  test("asks for ExcelApi 1.14 and SharedRuntime 1.1 and no more", () => {
    expect(attributes("Set", "Name")).toEqual(["ExcelApi", "SharedRuntime"]);
    expect(attributes("Set", "MinVersion")).toEqual(["1.14", "1.1"]);
  });

  test("names only ribbon functions that the commands associate", () => {
    const names = all("FunctionName").map((element) => element.textContent ?? "");
    expect(names).toHaveLength(4);
    expect(names.filter((name) => !associated.includes(name))).toEqual([]);
  });

  test("names shortcut files that are there, with keys Excel takes and names in both languages", () => {
    const [overrides] = all("ExtendedOverrides");
    const file = (attribute: string): unknown => {
      const name = (overrides?.getAttribute(attribute) ?? "").replace(address, "");
      return JSON.parse(readFileSync(join(root, "src", name), "utf8"));
    };
    const [described, resources] = [file("Url"), file("ResourcesUrl")];
    for (const [language, name] of [
      ["vi-VN", "Dựng lại bảng xếp hạng"],
      ["en-US", "Build the ranking again"],
    ] as const) {
      const { shortcuts, problems } = readShortcuts(described, resources, language);
      expect(problems).toEqual([]);
      expect(shortcuts).toEqual([{ action: "buildRanking", name, keys: "Ctrl+Alt+B" }]);
      expect(shortcuts.filter(({ action }) => !associated.includes(action))).toEqual([]);
    }
  });
});
