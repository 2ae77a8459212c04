import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";

const firstOwnFormat = 164;
const engineFont = "Arial";

/** The styles of the file that was opened, to which those the engine writes for changed cells are added. */
export class StyleSheet {
  readonly document: XMLDocument;
  readonly #added = new Map<string, string>();
  readonly #rulesBefore: number;
  readonly #font: string;

  /** @param kept styles of the file that was opened
   * @param exported styles the engine writes */
  constructor(
    kept: XMLDocument,
    private readonly exported: XMLDocument,
  ) {
    const copy = kept.implementation.createDocument(null, null, null);
    copy.append(copy.importNode(kept.documentElement, true));
    this.document = copy;
    this.#rulesBefore = this.#items("dxfs").length;
    this.#font = elementNamed(elementNamed(copy, "fonts"), "name")?.getAttribute("val") ?? engineFont;
    const list = this.#list("dxfs");
    for (const look of elementsNamed(elementNamed(exported, "dxfs"), "dxf")) list.append(copy.importNode(look, true));
    count(list);
  }

  /** The number of an exported style among those of the file; 0 is the usual one in both. */
  styleOf(exported: string): string {
    if (exported === "0") return "0";
    return this.#once(`style ${exported}`, () => {
      const style = elementsNamed(elementNamed(this.exported, "cellXfs"), "xf")[Number(exported)];
      if (!style) return "0";
      const copy = this.document.importNode(style, true);
      const font = style.getAttribute("fontId") ?? "0";
      copy.setAttribute("numFmtId", this.#formatOf(style.getAttribute("numFmtId") ?? "0"));
      copy.setAttribute("fontId", font === "0" ? "0" : this.#itemOf("fonts", font));
      copy.setAttribute("fillId", this.#itemOf("fills", style.getAttribute("fillId") ?? "0"));
      copy.setAttribute("borderId", this.#itemOf("borders", style.getAttribute("borderId") ?? "0"));
      copy.setAttribute("xfId", "0");
      return this.#append("cellXfs", copy);
    });
  }

  /** The number of an exported look of conditional formats. */
  ruleOf(exported: string): string {
    return String(Number(exported) + this.#rulesBefore);
  }

  #formatOf(id: string): string {
    if (Number(id) < firstOwnFormat) return id;
    return this.#once(`format ${id}`, () => {
      const formats = (document: XMLDocument) => elementsNamed(elementNamed(document, "numFmts"), "numFmt");
      const code = formats(this.exported)
        .find((format) => format.getAttribute("numFmtId") === id)
        ?.getAttribute("formatCode");
      const own = formats(this.document);
      const same = own.find((format) => format.getAttribute("formatCode") === code);
      if (same) return same.getAttribute("numFmtId") ?? "0";
      const free = Math.max(firstOwnFormat - 1, ...own.map((format) => Number(format.getAttribute("numFmtId")))) + 1;
      const list = this.#list("numFmts");
      list.append(newElement(list, "numFmt", { numFmtId: free, formatCode: code ?? "General" }));
      count(list);
      return String(free);
    });
  }

  #itemOf(list: "fonts" | "fills" | "borders", id: string): string {
    return this.#once(`${list} ${id}`, () => {
      const item = [...(elementNamed(this.exported, list)?.children ?? [])][Number(id)];
      if (!item) return "0";
      const copy = this.document.importNode(item, true);
      const name = list === "fonts" ? elementNamed(copy, "name") : null;
      if (name?.getAttribute("val") === engineFont) name.setAttribute("val", this.#font);
      return this.#append(list, copy);
    });
  }

  #append(list: string, item: Element): string {
    const parent = this.#list(list);
    parent.append(item);
    count(parent);
    return String(parent.children.length - 1);
  }

  #items(list: string): Element[] {
    return [...(elementNamed(this.document, list)?.children ?? [])];
  }

  #list(name: string): Element {
    const known = elementNamed(this.document, name);
    if (known) return known;
    const root = this.document.documentElement;
    const made = newElement(root, name);
    if (name === "numFmts") root.prepend(made);
    else (elementNamed(this.document, "cellStyles") ?? elementNamed(this.document, "cellXfs"))?.after(made);
    return made;
  }

  #once(key: string, make: () => string): string {
    const known = this.#added.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#added.set(key, made);
    return made;
  }
}

function count(list: Element): void {
  list.setAttribute("count", String(list.children.length));
}
