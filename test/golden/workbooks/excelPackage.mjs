import { writeFile } from "node:fs/promises";
import JSZip from "jszip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageTypes = "application/vnd.openxmlformats-officedocument";
const spreadsheet = (kind) => `${packageTypes}.spreadsheetml.${kind}+xml`;
const typeOf = [
  [/worksheets\/sheet/, spreadsheet("worksheet")],
  [/tables\//, spreadsheet("table")],
  [/comments/, spreadsheet("comments")],
  [/externalLinks\//, spreadsheet("externalLink")],
  [/drawings\/.*\.xml/, `${packageTypes}.drawing+xml`],
  [/charts\//, `${packageTypes}.drawingml.chart+xml`],
];

export const escaped = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A formula with the value Excel kept of it; `more` are further attributes of the formula, e.g. of a spilled array. */
export const formula = (text, value, style = 0, more = "") => ({ text, value, style, more });
export const styled = (value, style) => ({ value, style });
export const error = (code, style = 0) => ({ error: code, style });
/** A text in several runs, the second bold, as Excel keeps formats of single letters. */
export const rich = (first, second, style = 0) => ({ rich: [first, second], style });
/** Part of a formula shared by a block of cells: the first has text and area, the others the number alone. */
export const shared = (index, value, style, text = "", area = "") => ({ index, value, style, text, area });

const columnName = (index) => (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The way from one part to another. */
function relative(from, to) {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => ".."), ...there].join("/");
}

/** The parts of a workbook's file put together as Excel puts them: shared strings, one part a sheet, relations, types. */
export class ExcelPackage {
  #strings = [];
  #parts = new Map();
  #relations = new Map();
  #sheets = [];
  #others = [];

  /** @param styles the whole of styles.xml inside its root
   * @param isAbsolute whether parts are related by their whole path, as openpyxl does and Excel does not */
  constructor(styles, { workbookPr = "", names = "", views = "", protection = "", isAbsolute = false } = {}) {
    this.isAbsolute = isAbsolute;
    this.workbook = { workbookPr, names, views, protection };
    this.styles = styles;
  }

  /** Puts a part into the file, related to another.
   * @returns the relation's id */
  relate(from, type, path, content, mode = "") {
    const list = this.#relations.get(from) ?? [];
    this.#relations.set(from, list);
    const id = `rId${list.length + 1}`;
    const target = mode ? path : this.isAbsolute ? `/${path}` : relative(from, path);
    list.push(`<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${escaped(target)}"${mode}/>`);
    if (content !== undefined) this.#parts.set(path, content);
    return id;
  }

  /** Adds a sheet.
   * @param rows what stands in each row from the first; null leaves a cell out
   * @param before what stands before the cells, from sheetPr to cols; `after` what follows them
   * @param rowAttributes attributes of rows by their number */
  sheet(name, rows, { before = "", after = "", rowAttributes = {}, state = "" } = {}) {
    const path = `xl/worksheets/sheet${this.#sheets.length + 1}.xml`;
    const data = rows.map((cells, row) => {
      const inside = cells.map((cell, column) => this.#cell(cell, `${columnName(column)}${row + 1}`)).join("");
      const attributes = rowAttributes[row + 1] ?? "";
      return inside || attributes ? `<row r="${row + 1}"${attributes}>${inside}</row>` : "";
    });
    const width = Math.max(1, ...rows.map((cells) => cells.length));
    const dimension = `<dimension ref="A1:${columnName(width - 1)}${Math.max(1, rows.length)}"/>`;
    const views = /<sheetViews>/.test(before) ? "" : '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
    const format = '<sheetFormatPr defaultRowHeight="15"/>';
    const [, properties = "", rest = ""] = /^(<sheetPr.*?(?:\/>|<\/sheetPr>))?(.*)$/s.exec(before) ?? [];
    const [, ownViews = "", cols = ""] = /^(<sheetViews>.*<\/sheetViews>)?(.*)$/s.exec(rest) ?? [];
    this.#sheets.push({ name, path, state });
    this.#parts.set(
      path,
      `<worksheet xmlns="${main}" xmlns:r="${relationTypes}">${properties}${dimension}${ownViews || views}${format}${cols}<sheetData>${data.join("")}</sheetData>${after}</worksheet>`,
    );
    return path;
  }

  other(path, content) {
    this.#others.push([path, content]);
  }

  #cell(cell, address) {
    if (cell === null || cell === undefined) return "";
    const given = typeof cell === "object" ? cell : { value: cell, style: 0 };
    const style = given.style ? ` s="${given.style}"` : "";
    const open = (type) => `<c r="${address}"${style}${type ? ` t="${type}"` : ""}>`;
    if (given.error) return `${open("e")}<v>${given.error}</v></c>`;
    if (given.rich)
      return `${open("s")}<v>${this.#string(
        `<r><t xml:space="preserve">${escaped(given.rich[0])}</t></r><r><rPr><b/><sz val="11"/><color rgb="FFC00000"/><rFont val="Calibri"/></rPr><t>${escaped(given.rich[1])}</t></r>`,
      )}</v></c>`;
    const { value } = given;
    if (given.index !== undefined || given.text !== undefined) {
      const type = /^#/.test(value) ? "e" : typeof value === "string" ? "str" : typeof value === "boolean" ? "b" : "";
      const attributes =
        given.index === undefined
          ? given.more
          : ` t="shared" si="${given.index}"${given.area ? ` ref="${given.area}"` : ""}`;
      const dynamic = attributes.includes('t="array"') ? ' cm="1"' : "";
      return `${open(type).replace(">", `${dynamic}>`)}<f${attributes}>${escaped(given.text)}</f><v>${escaped(typeof value === "boolean" ? Number(value) : value)}</v></c>`;
    }
    if (value === "" || value === null) return `<c r="${address}"${style}/>`;
    if (typeof value === "number") return `${open("")}<v>${value}</v></c>`;
    if (typeof value === "boolean") return `${open("b")}<v>${Number(value)}</v></c>`;
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
    return `${open("s")}<v>${this.#string(`<t${space}>${escaped(value)}</t>`)}</v></c>`;
  }

  #string(xml) {
    const known = this.#strings.indexOf(xml);
    return known >= 0 ? known : this.#strings.push(xml) - 1;
  }

  /** The bytes of the file, the same at every run. */
  async write(path) {
    const { workbookPr, names, views, protection } = this.workbook;
    const book = "xl/workbook.xml";
    const sheets = this.#sheets.map(
      ({ name, path: sheet, state }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="${this.relate(book, "worksheet", sheet)}"/>`,
    );
    this.relate(book, "theme", "xl/theme/theme1.xml", theme);
    this.relate(book, "styles", "xl/styles.xml", `<styleSheet xmlns="${main}">${this.styles}</styleSheet>`);
    const strings = this.#strings.map((xml) => `<si>${xml}</si>`).join("");
    this.relate(book, "sharedStrings", "xl/sharedStrings.xml", `<sst xmlns="${main}" uniqueCount="${this.#strings.length}">${strings}</sst>`);
    const externals = (this.#relations.get(book) ?? []).filter((one) => one.includes("/externalLink\""));
    const references = externals.map((one) => `<externalReference r:id="${/Id="(\w+)"/.exec(one)?.[1]}"/>`).join("");
    this.#parts.set(
      book,
      `<workbook xmlns="${main}" xmlns:r="${relationTypes}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26430"/><workbookPr${workbookPr} defaultThemeVersion="166925"/>${protection}<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="23040" windowHeight="9204"${views}/></bookViews><sheets>${sheets.join("")}</sheets>${references ? `<externalReferences>${references}</externalReferences>` : ""}${names ? `<definedNames>${names}</definedNames>` : ""}<calcPr calcId="191029"/></workbook>`,
    );
    this.relate("", "officeDocument", book);
    this.relate("", "extended-properties", "docProps/app.xml", '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>Sở Thông tin và Truyền thông</Company><AppVersion>16.0300</AppVersion></Properties>');
    this.#parts.set("docProps/core.xml", '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Báo cáo Bluezone</dc:title><dc:creator>Nguyễn Thị Ngọc</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2020-08-18T01:00:00Z</dcterms:created></cp:coreProperties>');
    this.#relations.get("").push('<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>');
    const overrides = [...this.#parts.keys()].flatMap((part) => {
      const type = typeOf.find(([pattern]) => pattern.test(part))?.[1];
      return type ? [`<Override PartName="/${part}" ContentType="${type}"/>`] : [];
    });
    const fixed = [
      [book, spreadsheet("sheet.main")],
      ["xl/styles.xml", spreadsheet("styles")],
      ["xl/sharedStrings.xml", spreadsheet("sharedStrings")],
      ["xl/theme/theme1.xml", `${packageTypes}.theme+xml`],
      ["docProps/app.xml", `${packageTypes}.extended-properties+xml`],
      ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${fixed.join("")}${overrides.join("")}</Types>`;
    const zip = new JSZip();
    const add = (name, content) => zip.file(name, content, { date: new Date(Date.UTC(2020, 7, 18)) });
    add("[Content_Types].xml", head + types);
    for (const [name, content] of this.#parts) add(name, head + content);
    for (const [from, list] of this.#relations) {
      const cut = from.lastIndexOf("/") + 1;
      const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
      add(`${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`, head + relations);
    }
    for (const [name, content] of this.#others) add(name, content);
    await writeFile(path, await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", platform: "DOS" }));
  }
}

const scheme = [
  ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
  ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ...Object.entries({ dk2: "44546A", lt2: "E7E6E6", accent1: "4472C4", accent2: "ED7D31", accent3: "A5A5A5", accent4: "FFC000", accent5: "5B9BD5", accent6: "70AD47", hlink: "0563C1", folHlink: "954F72" }).map(([name, rgb]) => [name, `<a:srgbClr val="${rgb}"/>`]),
];
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements><a:clrScheme name="Office">${scheme.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join("")}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const fonts = [
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  '<font><b/><sz val="14"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  '<font><i/><sz val="10"/><color theme="0" tint="-0.499984740745262"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  '<font><u/><sz val="11"/><color theme="10"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
];
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill>',
];
const line = (side, style) => `<${side} style="${style}"><color auto="1"/></${side}>`;
const borders = [
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  `<border>${line("left", "thin")}${line("right", "thin")}${line("top", "thin")}${line("bottom", "thin")}<diagonal/></border>`,
  `<border><left/><right/>${line("top", "thin")}${line("bottom", "double")}<diagonal/></border>`,
];
const centered = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

/** The looks of a report, by name; the number is the style's place in the file. */
export const look = Object.fromEntries(
  ["plain", "title", "header", "count", "share", "date", "text", "total", "money", "quoted", "input", "note", "marked", "link", "body"].map(
    (name, index) => [name, index],
  ),
);
const reportFormats = [
  [0, 0, 0, 0, ""],
  [0, 1, 0, 0, '<alignment horizontal="center" vertical="center"/>'],
  [0, 2, 2, 1, centered],
  [3, 0, 0, 1, ""],
  [10, 0, 0, 1, ""],
  [164, 0, 0, 1, '<alignment horizontal="center"/>'],
  [49, 0, 0, 0, ""],
  [3, 3, 0, 2, ""],
  [165, 0, 0, 0, ""],
  [0, 0, 0, 0, "", ' quotePrefix="1"'],
  [3, 0, 3, 1, '<protection locked="0"/>'],
  [0, 4, 0, 0, '<alignment horizontal="left" indent="1"/>'],
  [0, 0, 3, 0, ""],
  [0, 5, 0, 0, ""],
  [0, 0, 0, 1, '<alignment vertical="top" wrapText="1"/>'],
];

/** styles.xml of a report; further number formats follow the looks in their order.
 * @param dxfs looks of conditional formats */
export function reportStyles({ formats = [], dxfs = [] } = {}) {
  const codes = [
    [164, "dd/mm/yyyy"],
    [165, '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-'],
    ...formats.map((code, index) => [166 + index, code]),
  ];
  const styles = [...reportFormats, ...formats.map((_, index) => [166 + index, 0, 0, 0, ""])].map(
    ([format, font, fill, border, inside, more = ""]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${inside.includes("alignment") ? ' applyAlignment="1"' : ""}${inside.includes("protection") ? ' applyProtection="1"' : ""}${more}>${inside}</xf>`,
  );
  const list = (name, items) => `<${name} count="${items.length}">${items.join("")}</${name}>`;
  return [
    list("numFmts", codes.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)),
    list("fonts", fonts),
    list("fills", fills),
    list("borders", borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list("cellXfs", styles),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    list("dxfs", dxfs),
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
  ].join("");
}
/** The style of the nth further number format of `reportStyles`. */
export const formatStyle = (index) => reportFormats.length + index;
