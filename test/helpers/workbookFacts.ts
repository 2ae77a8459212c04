import JSZip from "jszip";

/** What a workbook's file says, by subject, one line for each fact; read from its XML and from nothing else. */
export type WorkbookFacts = Readonly<Record<FactSubject, readonly string[]>>;
export type FactSubject =
  | "sheets"
  | "cells"
  | "looks"
  | "merges"
  | "sizes"
  | "hidden"
  | "filters"
  | "tables"
  | "conditionalFormats"
  | "dataValidations"
  | "charts"
  | "names"
  | "protection"
  | "links"
  | "print"
  | "properties";

type Parent = Document | Element | null | undefined;
const all = (parent: Parent, name: string): Element[] => (parent ? [...parent.getElementsByTagNameNS("*", name)] : []);
const first = (parent: Parent, name: string): Element | undefined => all(parent, name)[0];
const textOf = (parent: Parent, name: string): string => first(parent, name)?.textContent ?? "";
const is = (element: Element | undefined, name: string): boolean =>
  ["1", "true", "on"].includes(element?.getAttribute(name) ?? "");
const attributes = (element: Element | undefined, ...names: readonly string[]): string =>
  names.flatMap((name) => (element?.hasAttribute(name) ? [`${name}=${element.getAttribute(name)}`] : [])).join(" ");

/** Number formats every file knows without saying them. */
const builtIn: Readonly<Record<string, string>> = {
  "0": "General",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "10": "0.00%",
  "11": "0.00E+00",
  "12": "# ?/?",
  "13": "# ??/??",
  "14": "m/d/yyyy",
  "20": "h:mm",
  "21": "h:mm:ss",
  "22": "m/d/yyyy h:mm",
  "46": "[h]:mm:ss",
  "49": "@",
};

const usualMargins = "left=0.7 right=0.7 top=0.75 bottom=0.75";

/** Reads the facts of an .xlsx.
 * @param bytes the file */
export async function workbookFacts(bytes: Uint8Array): Promise<WorkbookFacts> {
  const zip = await JSZip.loadAsync(bytes);
  const documents = new Map<string, XMLDocument>();
  for (const file of Object.values(zip.files)) {
    if (!/\.(xml|rels)$/.test(file.name)) continue;
    documents.set(file.name, new DOMParser().parseFromString(await file.async("string"), "text/xml"));
  }
  const relations = (path: string) => {
    const cut = path.lastIndexOf("/") + 1;
    return all(documents.get(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`), "Relationship").map((one) => {
      const target = one.getAttribute("Target") ?? "";
      const isOutside = one.getAttribute("TargetMode") === "External";
      return {
        id: one.getAttribute("Id") ?? "",
        type: (one.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
        target: isOutside ? target : new URL(target, `http://x/${path}`).pathname.slice(1),
      };
    });
  };
  const related = (path: string, type: string) => relations(path).filter((one) => one.type === type);
  const workbookPath = related("", "officeDocument")[0]?.target ?? "";
  const workbook = documents.get(workbookPath);
  const styles = stylesOf(documents.get(related(workbookPath, "styles")[0]?.target ?? ""));
  const strings = all(documents.get(related(workbookPath, "sharedStrings")[0]?.target ?? ""), "si").map(whole);
  const paths = new Map(relations(workbookPath).map(({ id, target }) => [id, target]));
  const shift = is(first(workbook, "workbookPr"), "date1904") ? 1462 : 0;
  const facts: Record<FactSubject, string[]> = {
    sheets: [],
    cells: [],
    looks: [],
    merges: [],
    sizes: [],
    hidden: [],
    filters: [],
    tables: [],
    conditionalFormats: [],
    dataValidations: [],
    charts: [],
    names: [],
    protection: [],
    links: [],
    print: [],
    properties: [],
  };
  const sheets = all(workbook, "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
  for (const sheet of all(workbook, "sheet")) {
    const name = sheet.getAttribute("name") ?? "";
    const id = [...sheet.attributes].find((one) => one.localName === "id" && one.prefix)?.value ?? "";
    const path = paths.get(id) ?? "";
    const document = documents.get(path);
    const say = (subject: FactSubject, ...words: readonly string[]) =>
      facts[subject].push([name, ...words.filter((word) => word !== "")].join(" | "));
    const view = first(document, "sheetView");
    const pane = first(view, "pane");
    say(
      "sheets",
      sheet.getAttribute("state") ?? "visible",
      `frozen ${pane?.getAttribute("ySplit") ?? 0},${pane?.getAttribute("xSplit") ?? 0}`,
      `gridlines ${view?.getAttribute("showGridLines") !== "0"}`,
      `zoom ${view?.getAttribute("zoomScale") ?? 100}`,
      `tab ${first(document, "tabColor")?.getAttribute("rgb") ?? "none"}`,
    );
    readCells(document, say);
    for (const merge of all(document, "mergeCell")) say("merges", merge.getAttribute("ref") ?? "");
    for (const column of all(first(document, "cols"), "col")) {
      for (
        let at = Number(column.getAttribute("min"));
        at <= Math.min(200, Number(column.getAttribute("max")));
        at += 1
      ) {
        if (is(column, "customWidth") && !is(column, "hidden"))
          say("sizes", `column ${at}`, Number(column.getAttribute("width")).toFixed(0));
        if (is(column, "hidden")) say("hidden", `column ${at}`);
        const level = Number(column.getAttribute("outlineLevel") ?? 0);
        if (level > 0) say("hidden", `column ${at} level ${level}`);
      }
    }
    for (const row of all(document, "row")) {
      const at = row.getAttribute("r");
      if (is(row, "customHeight") && row.hasAttribute("ht"))
        say("sizes", `row ${at}`, Number(row.getAttribute("ht")).toFixed(0));
      if (is(row, "hidden")) say("hidden", `row ${at}`);
      if (Number(row.getAttribute("outlineLevel") ?? 0) > 0)
        say("hidden", `row ${at} level ${row.getAttribute("outlineLevel")}`);
    }
    const filter = [...(document?.documentElement.children ?? [])].find((child) => child.localName === "autoFilter");
    if (filter) say("filters", filter.getAttribute("ref") ?? "", ...all(filter, "filterColumn").map(inside));
    for (const { target } of related(path, "table")) say("tables", tableFact(documents.get(target)));
    for (const format of all(document, "conditionalFormatting"))
      for (const rule of all(format, "cfRule"))
        say("conditionalFormats", format.getAttribute("sqref") ?? "", ruleFact(rule));
    for (const rule of all(document, "dataValidation")) say("dataValidations", validationFact(rule));
    for (const { target } of related(path, "drawing"))
      for (const chart of related(target, "chart")) say("charts", chartFact(documents.get(chart.target)));
    const protection = first(document, "sheetProtection");
    if (is(protection, "sheet"))
      say(
        "protection",
        protection?.getAttribute("hashValue") ?? "no password",
        attributes(protection, "formatCells", "formatColumns", "sort", "autoFilter"),
      );
    for (const link of all(document, "hyperlink")) {
      const to = [...link.attributes].find((one) => one.localName === "id" && one.prefix)?.value;
      const outside = relations(path).find((one) => one.id === to)?.target ?? "";
      say("links", link.getAttribute("ref") ?? "", outside, link.getAttribute("location") ?? "");
    }
    say(
      "print",
      attributes(first(document, "pageSetup"), "orientation", "fitToHeight")
        .replace("orientation=portrait", "")
        .replace("fitToHeight=1", "")
        .trim(),
      attributes(first(document, "pageMargins"), "left", "right", "top", "bottom").replace(usualMargins, ""),
      is(first(document, "printOptions"), "horizontalCentered") ? "centered" : "",
      textOf(document, "oddFooter"),
    );
  }
  for (const name of all(workbook, "definedName")) {
    const local = name.getAttribute("localSheetId");
    facts.names.push(
      [
        name.getAttribute("name"),
        local === null ? "workbook" : sheets[Number(local)],
        (name.textContent ?? "").replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!"),
      ].join(" | "),
    );
  }
  if (is(first(workbook, "workbookProtection"), "lockStructure")) facts.protection.push("structure");
  const core = documents.get("docProps/core.xml");
  facts.properties.push(`${textOf(core, "title")} | ${textOf(core, "creator")}`);
  return facts;

  function readCells(document: XMLDocument | undefined, say: (subject: FactSubject, ...words: string[]) => void): void {
    const shared = new Map<string, { at: string; text: string }>();
    for (const cell of all(document, "c")) {
      const at = cell.getAttribute("r") ?? "";
      const style = styles[Number(cell.getAttribute("s") ?? 0)] ?? { format: "General", look: "" };
      const f = first(cell, "f");
      let formula = f?.textContent ?? "";
      const index = f?.getAttribute("t") === "shared" ? f.getAttribute("si") : null;
      if (index !== null && index !== undefined) {
        if (formula) shared.set(index, { at, text: formula });
        else formula = moved(shared.get(index) ?? { at, text: "" }, at);
      }
      const spill = f?.getAttribute("t") === "array" ? ` fills ${f.getAttribute("ref")}` : "";
      const value = valueOf(cell, style.format);
      if (value === "" && formula === "") {
        if (style.format !== "General") say("looks", at, style.format, style.look);
        else if (style.look !== "") say("looks", at, style.look);
        continue;
      }
      say("cells", at, value, formula === "" ? "" : `=${formula}${spill.includes(":") ? spill : ""}`, style.format);
      if (style.look !== "") say("looks", at, style.look);
    }
  }

  function valueOf(cell: Element, format: string): string {
    const type = cell.getAttribute("t") ?? "n";
    const raw = textOf(cell, "v");
    if (type === "s") return JSON.stringify(strings[Number(raw)] ?? "");
    if (type === "inlineStr") return JSON.stringify(whole(cell));
    if (type === "str") return JSON.stringify(raw);
    if (type === "b") return raw === "1" ? "TRUE" : "FALSE";
    if (type === "e" || raw === "") return raw;
    const isDate = /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
    return String(Number((Number(raw) + (isDate ? shift : 0)).toPrecision(15)));
  }
}

const whole = (parent: Element): string =>
  all(parent, "t")
    .filter((text) => text.parentElement?.localName !== "rPh")
    .map((text) => text.textContent)
    .join("");

const inside = (element: Element): string =>
  [...element.querySelectorAll("*")]
    .map((one) => attributes(one, "operator", "val"))
    .join(" ")
    .trim();

function stylesOf(document: XMLDocument | undefined): { format: string; look: string }[] {
  const codes = new Map(
    all(document, "numFmt").map((one) => [one.getAttribute("numFmtId"), one.getAttribute("formatCode")]),
  );
  const [fonts, fills] = [all(first(document, "fonts"), "font"), all(first(document, "fills"), "fill")];
  const borders = all(first(document, "borders"), "border");
  return all(first(document, "cellXfs"), "xf").map((style) => {
    const id = style.getAttribute("numFmtId") ?? "0";
    const font = fonts[Number(style.getAttribute("fontId") ?? 0)];
    const fill = fills[Number(style.getAttribute("fillId") ?? 0)];
    const border = borders[Number(style.getAttribute("borderId") ?? 0)];
    const alignment = first(style, "alignment");
    const look = [
      ...["b", "i", "u", "strike"].filter(
        (name) => first(font, name) && first(font, name)?.getAttribute("val") !== "0",
      ),
      `${first(font, "name")?.getAttribute("val")} ${first(font, "sz")?.getAttribute("val")}`,
      first(fill, "patternFill")?.getAttribute("patternType") === "solid" ? "filled" : "",
      attributes(alignment, "horizontal", "indent").replace("horizontal=general", "").replace("indent=0", "").trim(),
      is(alignment, "wrapText") ? "wrap" : "",
      ...["left", "right", "top", "bottom"].map((side) => {
        const line = first(border, side)?.getAttribute("style");
        return line && line !== "none" ? `${side} ${line}` : "";
      }),
      first(style, "protection")?.getAttribute("locked") === "0" ? "unlocked" : "",
    ]
      .filter((word) => word !== "")
      .join(" ");
    return { format: codes.get(id) ?? builtIn[id] ?? id, look: look === "Calibri 11" ? "" : look };
  });
}

function tableFact(document: XMLDocument | undefined): string {
  const table = document?.documentElement;
  const columns = all(table, "tableColumn").map((column) => column.getAttribute("name"));
  const totals = Number(table?.getAttribute("totalsRowCount") ?? 0);
  const style = first(table, "tableStyleInfo")?.getAttribute("name") ?? "";
  return [
    table?.getAttribute("displayName"),
    table?.getAttribute("ref"),
    columns.join(","),
    `totals ${totals}`,
    style,
  ].join(" | ");
}

function ruleFact(rule: Element): string {
  return [
    rule.getAttribute("type"),
    attributes(rule, "operator", "rank", "text"),
    ...all(rule, "formula").map((one) => one.textContent),
    ...all(rule, "cfvo").map((one) => one.getAttribute("type")),
  ]
    .filter(Boolean)
    .join(" ");
}

function validationFact(rule: Element): string {
  return [
    rule.getAttribute("sqref") ?? textOf(rule, "sqref"),
    rule.getAttribute("type"),
    attributes(rule, "operator", "errorStyle", "errorTitle", "error", "promptTitle", "prompt"),
    textOf(rule, "formula1"),
    textOf(rule, "formula2"),
  ]
    .filter(Boolean)
    .join(" | ");
}

function chartFact(document: XMLDocument | undefined): string {
  const plot = first(document, "plotArea");
  const kind = [...(plot?.children ?? [])].find((child) => child.localName.endsWith("Chart"));
  return [
    kind?.localName,
    first(kind, "barDir")?.getAttribute("val"),
    all(first(document, "title"), "t")
      .map((one) => one.textContent)
      .join(""),
    ...all(kind, "ser").map((series) => `${textOf(first(series, "cat"), "f")} → ${textOf(first(series, "val"), "f")}`),
  ]
    .filter(Boolean)
    .join(" | ");
}

/** The formula that others share, as it is in one of their cells. */
function moved({ at, text }: { at: string; text: string }, to: string): string {
  const place = (address: string): [number, number] => {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)];
  };
  const name = (column: number): string =>
    (column > 26 ? name(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));
  const [[c1, r1], [c2, r2]] = [place(at), place(to)];
  return text.replace(
    /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(])/g,
    (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const [column, row] = place(letters + digits);
      return `${fixedColumn}${name(fixedColumn ? column : column + c2 - c1)}${fixedRow}${fixedRow ? row : row + r2 - r1}`;
    },
  );
}
