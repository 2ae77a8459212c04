import JSZip from "jszip";
import type { XlsxPart } from "../engine/engine";

/** A relation of one part of the file to another. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, e.g. "worksheet". */
  readonly type: string;
  /** Path of the part it leads to, or the address of what is outside of the file. */
  readonly target: string;
}

const contentTypes = "[Content_Types].xml";
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of an .xlsx, read and changed as XML documents. */
export class XlsxPackage {
  readonly #texts: Map<string, string>;
  readonly #documents = new Map<string, XMLDocument>();

  /** @param parts the parts that are text
   * @param others paths of the parts that are not: pictures, macros */
  constructor(
    parts: readonly XlsxPart[],
    readonly others: readonly string[] = [],
  ) {
    this.#texts = new Map(parts.map(({ path, content }) => [path.replace(/^\//, ""), content]));
  }

  /** Unpacks the bytes of an .xlsx.
   * @throws Error where the bytes are no zip, or hold no workbook */
  static async unzip(bytes: Uint8Array | ArrayBuffer): Promise<XlsxPackage> {
    const zip = await JSZip.loadAsync(bytes);
    const files = Object.values(zip.files).filter((file) => !file.dir);
    const texts = files.filter((file) => /\.(xml|rels|vml)$/i.test(file.name));
    const parts = await Promise.all(
      texts.map(async (file) => ({ path: file.name, content: await file.async("string") })),
    );
    if (!parts.some(({ path }) => path === contentTypes)) throw new Error(`${contentTypes}?`);
    const others = files.filter((file) => !texts.includes(file)).map((file) => file.name);
    return new XlsxPackage(parts, others);
  }

  /** The bytes of the .xlsx with all changes. */
  async zip(): Promise<Uint8Array<ArrayBuffer>> {
    const zip = new JSZip();
    for (const { path, content } of this.parts()) zip.file(path, content);
    return new Uint8Array(await zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" }));
  }

  /** All text parts with all changes. */
  parts(): XlsxPart[] {
    return [...this.#texts.keys()].map((path) => ({ path, content: this.text(path) }));
  }

  /** Paths of all text parts. */
  paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  /** A part as a document, changed in place; null where there is none. */
  document(path: string): XMLDocument | null {
    const known = this.#documents.get(path);
    const text = this.#texts.get(path);
    if (known || text === undefined) return known ?? null;
    const document = new DOMParser().parseFromString(text, "text/xml");
    this.#documents.set(path, document);
    return document;
  }

  /** Adds a part, or puts another in its place, with its content type. */
  add(path: string, content: string, contentType?: string): void {
    this.#texts.set(path, content);
    this.#documents.delete(path);
    const types = this.document(contentTypes);
    if (!contentType || !types) return;
    const override = types.createElementNS(types.documentElement.namespaceURI, "Override");
    override.setAttribute("PartName", `/${path}`);
    override.setAttribute("ContentType", contentType);
    types.documentElement.append(override);
  }

  /** Adds a document as a part, or puts it in another's place. */
  place(path: string, document: XMLDocument, contentType?: string): void {
    this.add(path, "", contentType);
    this.#documents.set(path, document);
  }

  /** The text of a part with all changes; empty where there is none. */
  text(path: string): string {
    const document = this.#documents.get(path);
    return document ? declaration + serialized(document) : (this.#texts.get(path) ?? "");
  }

  /** The same file once more, to be changed by itself. */
  copy(): XlsxPackage {
    return new XlsxPackage(this.parts(), this.others);
  }

  /** The relations of a part, targets as paths in the file. */
  relations(path: string): Relation[] {
    const document = this.document(relationsPath(path));
    if (!document) return [];
    return [...document.getElementsByTagNameNS("*", "Relationship")].map((relation) => ({
      id: relation.getAttribute("Id") ?? "",
      type: (relation.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
      target:
        relation.getAttribute("TargetMode") === "External"
          ? (relation.getAttribute("Target") ?? "")
          : resolved(path, relation.getAttribute("Target") ?? ""),
    }));
  }

  /** Says every way from part to part as Excel does, from where the part is, and not from the root of the file. */
  makeRelationsRelative(): void {
    for (const at of this.#texts.keys()) {
      if (!at.endsWith(".rels")) continue;
      const from = at.replace(/_rels\/([^/]*)\.rels$/, "$1");
      for (const relation of this.document(at)?.getElementsByTagNameNS("*", "Relationship") ?? []) {
        const target = relation.getAttribute("Target") ?? "";
        if (target.startsWith("/")) relation.setAttribute("Target", relativePath(from, target.slice(1)));
      }
    }
  }

  /** Relates a part to another one and returns the relation's id.
   * @param type last word of the relation's type, or the whole of it */
  relate(path: string, type: string, target: string): string {
    const at = relationsPath(path);
    if (!this.#texts.has(at)) {
      this.add(at, '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
    }
    const id = `rIdAdded${this.relations(path).length + 1}`;
    const root = this.document(at)?.documentElement;
    if (!root) return id;
    const relation = root.ownerDocument.createElementNS(root.namespaceURI, "Relationship");
    relation.setAttribute("Id", id);
    relation.setAttribute("Type", type.includes("://") ? type : relationTypes + type);
    relation.setAttribute("Target", `/${target}`);
    root.append(relation);
    return id;
  }
}

function serialized(document: XMLDocument): string {
  return new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>\s*/, "");
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relativePath(from: string, to: string): string {
  const [folders, steps] = [from.split("/").slice(0, -1), to.split("/")];
  while (folders.length > 0 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => ".."), ...steps].join("/");
}
