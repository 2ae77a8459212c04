/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/workbench/manifest/readManifest";

const own = fs.readFileSync(path.join(process.cwd(), "manifest.xml"), "utf8");

/** A small manifest of some other add-in, with one part of its text exchanged. */
function manifestWith(before = "", after = ""): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>11111111-2222-4333-8444-555555555555</Id><Version>2.1</Version><ProviderName>P</ProviderName><DefaultLocale>fr-FR</DefaultLocale>
  <DisplayName DefaultValue="Météo"><Override Locale="en-US" Value="Weather"/></DisplayName>
  <Description DefaultValue="Le temps"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets DefaultMinVersion="1.2"><Set Name="ExcelApi"/><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://w.example/page.html"/></DefaultSettings><Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Page" lifetime="long"/></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions"><Script><SourceLocation resid="Js"/></Script><Page><SourceLocation resid="Page"/></Page><Metadata><SourceLocation resid="Json"/></Metadata><Namespace resid="Ns"/></ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><FunctionFile resid="Page"/><ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="Tab"><Group id="G"><Label resid="L"/>
        <Icon><bt:Image size="16" resid="I"/><bt:Image size="32" resid="I"/><bt:Image size="80" resid="I"/></Icon>
        <Control xsi:type="Button" id="Now"><Label resid="L"/><Supertip><Title resid="L"/><Description resid="D"/></Supertip>
          <Icon><bt:Image size="16" resid="I"/><bt:Image size="32" resid="I"/><bt:Image size="80" resid="I"/></Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName>now</FunctionName></Action><Enabled>false</Enabled></Control>
      </Group><Label resid="L"/></CustomTab></ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="I" DefaultValue="https://w.example/i.png"/></bt:Images>
      <bt:Urls><bt:Url id="Page" DefaultValue="https://w.example/page.html"/><bt:Url id="Js" DefaultValue="https://w.example/f.js"/><bt:Url id="Json" DefaultValue="https://w.example/f.json"/></bt:Urls>
      <bt:ShortStrings><bt:String id="Ns" DefaultValue="METEO"/><bt:String id="L" DefaultValue="Maintenant"><bt:Override Locale="en-US" Value="Now"/></bt:String></bt:ShortStrings>
      <bt:LongStrings><bt:String id="D" DefaultValue="Le temps qu'il fait"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
  if (before) expect(text).toContain(before);
  return text.replace(before, after);
}

describe("readManifest(xml, language)", () => {
  test("reads who the add-in is, what it needs and where it lives", () => {
    expect(readManifest(manifestWith(), "fr-FR")).toMatchObject({
      id: "11111111-2222-4333-8444-555555555555",
      version: "2.1",
      displayName: "Météo",
      description: "Le temps",
      runtime: { pageUrl: "https://w.example/page.html", shared: true },
      functions: {
        namespace: "METEO",
        metadataUrl: "https://w.example/f.json",
        scriptUrl: "https://w.example/f.js",
        pageUrl: "https://w.example/page.html",
      },
      requirements: [
        { set: "ExcelApi", minVersion: "1.2" },
        { set: "SharedRuntime", minVersion: "1.1" },
      ],
      problems: [],
    });
  });

  test("reads tabs, groups and buttons with their texts, icons and actions", () => {
    expect(readManifest(manifestWith(), "fr-FR").tabs).toEqual([
      {
        id: "Tab",
        builtIn: false,
        label: "Maintenant",
        groups: [
          {
            id: "G",
            label: "Maintenant",
            buttons: [
              {
                id: "Now",
                label: "Maintenant",
                tip: { title: "Maintenant", description: "Le temps qu'il fait" },
                icons: [16, 32, 80].map((size) => ({ size, url: "https://w.example/i.png" })),
                enabled: false,
                action: { kind: "ExecuteFunction", functionName: "now" },
              },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ["en-US", "Weather", "Now"],
    ["en-us", "Weather", "Now"],
    ["vi-VN", "Météo", "Maintenant"],
  ])("in %s calls the add-in %s and its button %s: an override, else the default", (language, name, label) => {
    const manifest = readManifest(manifestWith(), language);
    expect([manifest.displayName, manifest.tabs[0]?.groups[0]?.buttons[0]?.label]).toEqual([name, label]);
  });

  test("takes an add-in without functions and without a shared runtime", () => {
    const points = /<Runtimes>.*?<\/AllFormFactors>/s.exec(manifestWith())?.[0] ?? "";
    const manifest = readManifest(manifestWith(points), "fr-FR");
    expect(manifest).toMatchObject({
      functions: null,
      runtime: { pageUrl: "https://w.example/page.html", shared: false },
      problems: [],
    });
  });

  test.each(["vi-VN", "en-US"])("finds nothing wrong with this add-in's own manifest in %s", (language) => {
    const manifest = readManifest(own, language);
    expect(manifest.problems).toEqual([]);
    const buttons = manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    expect(buttons.map(({ action }) => action.kind)).toEqual([
      "ShowTaskpane",
      ...new Array<string>(4).fill("ExecuteFunction"),
    ]);
  });

  test.each([
    ["a resid without a resource", 'Namespace resid="Ns"', 'Namespace resid="Nz"', "“Nz” at Namespace"],
    ["a label kept among the long strings", 'Label resid="L"/>\n', 'Label resid="D"/>\n', "“D” at Group “G”"],
    ["a resource defined twice", 'Url id="Js"', 'Url id="Page"', "“Page” appears twice in Urls"],
    ["a control with a group's id", 'id="Now"', 'id="G"', "“G” appears twice"],
    [
      "an icon size left out",
      '<bt:Image size="80" resid="I"/></Icon>\n        <Control',
      "</Icon>\n        <Control",
      "Group “G” has no icon of size 80",
    ],
    ["an .ico file", "i.png", "i.ico", "must be a PNG"],
    ["a relative address", 'https://w.example/f.js"', 'f.js"', "not a complete address"],
    [
      "another page in a shared runtime",
      '<Page><SourceLocation resid="Page"/>',
      '<Page><SourceLocation resid="Js"/>',
      "Page must use the resid “Page”",
    ],
    ["a function without a name", "<FunctionName>now</FunctionName>", "", "no FunctionName"],
    ["a function without a function file", '<FunctionFile resid="Page"/>', "", "no FunctionFile"],
    ["an action Excel does not know", '"ExecuteFunction"', '"Fly"', "Action “Fly”"],
    ["another Office program", '<Host xsi:type="Workbook">', '<Host xsi:type="Document">', "no Host “Workbook”"],
    ["an id that is no GUID", "11111111-", "1-", "not a GUID"],
    ["a version with a letter", "<Version>2.1", "<Version>2.x", "Version “2.x”"],
    ["no description", 'Le temps"', '"', "no Description"],
    ["a long id", 'String id="Ns"', `String id="${"N".repeat(33)}"`, "longer than 32"],
    ["a long label", 'Value="Now"', `Value="${"M".repeat(126)}"`, "longer than 125"],
    ["broken XML", "</OfficeApp>", "", "not well-formed"],
  ])("names %s as a problem", (_, before, after, sentence) => {
    const { problems } = readManifest(manifestWith(before, after), "en-US");
    expect(problems.join("\n")).toContain(sentence);
  });

  test("names problems in Vietnamese where that is the display language", () => {
    const { problems } = readManifest(manifestWith("<Version>2.1", "<Version>v2"), "vi-VN");
    expect(problems).toEqual(["Version “v2” phải gồm từ một đến bốn số ngăn bằng dấu chấm."]);
  });
});
