import type { ProblemList } from "./problemList";
import { attributeOf, childNamed, childrenNamed } from "./xmlTree";

/** The kinds of resource a manifest may point at, by the element that holds them. */
export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

const itemNames: Readonly<Record<ResourceKind, string>> = {
  Images: "Image",
  Urls: "Url",
  ShortStrings: "String",
  LongStrings: "String",
};
const longest: Readonly<Record<ResourceKind, number>> = {
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};
const kinds = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
const longestId = 32;

/** The value of an element with DefaultValue and overrides by locale, in one display language. */
export function localized(element: Element | null, language: string): string {
  const override = childrenNamed(element, "Override").find(
    (child) => attributeOf(child, "Locale").toLowerCase() === language.toLowerCase(),
  );
  return attributeOf(override ?? element, override ? "Value" : "DefaultValue");
}

/** The resources of a manifest, looked up by resid; what is missing or wrong is put on the list of problems. */
export class Resources {
  readonly #values = new Map<string, string>();

  constructor(
    element: Element | null,
    language: string,
    private readonly problems: ProblemList,
  ) {
    for (const kind of kinds) {
      for (const item of childrenNamed(childNamed(element, kind), itemNames[kind])) {
        this.#keep(kind, attributeOf(item, "id"), localized(item, language));
      }
    }
  }

  /** The value an element's resid stands for; an empty text, and a problem, where there is none. */
  valueOf(kind: ResourceKind, element: Element | null, where: string): string {
    const id = attributeOf(element, "resid");
    const value = this.#values.get(`${kind}/${id}`);
    if (element && value === undefined) this.problems.add("danglingResid", { id, where, kind });
    return value ?? "";
  }

  #keep(kind: ResourceKind, id: string, value: string): void {
    const key = `${kind}/${id}`;
    if (this.#values.has(key)) this.problems.add("duplicateId", { id, where: kind });
    if (id.length > longestId) this.problems.add("longId", { id, limit: longestId });
    if (value.length > longest[kind]) this.problems.add("longText", { id, limit: longest[kind] });
    if ((kind === "Images" || kind === "Urls") && !URL.canParse(value)) this.problems.add("badUrl", { id, value });
    this.#values.set(key, value);
  }
}
