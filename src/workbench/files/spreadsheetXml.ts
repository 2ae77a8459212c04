/** All elements of a document or below an element that bear a local name. */
export function elementsNamed(parent: Document | Element | null, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS("*", name)] : [];
}

/** The first element of that local name, or null. */
export function elementNamed(parent: Document | Element | null, name: string): Element | null {
  return parent?.getElementsByTagNameNS("*", name)[0] ?? null;
}

/** Makes an element of a parent's namespace with attributes; undefined leaves one out. */
export function newElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  text = "",
): Element {
  const prefix = parent.prefix ? `${parent.prefix}:` : "";
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, prefix + name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  if (text) element.textContent = text;
  return element;
}

/** A number attribute; null where it is missing or no number. */
export function numberAttribute(element: Element | null, name: string): number | null {
  const text = element?.getAttribute(name) ?? "";
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** A truth attribute as Excel writes it: "1" or "true". */
export function flagAttribute(element: Element | null, name: string): boolean {
  return ["1", "true"].includes(element?.getAttribute(name) ?? "");
}
