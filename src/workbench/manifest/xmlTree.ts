/** The children of an element that bear a local name, whatever their namespace prefix. */
export function childrenNamed(parent: Element | null, name: string): Element[] {
  return parent ? [...parent.children].filter((child) => child.localName === name) : [];
}

/** The first child of that local name, or null. */
export function childNamed(parent: Element | null, name: string): Element | null {
  return childrenNamed(parent, name)[0] ?? null;
}

/** The element at the end of a path of local names, or null where a step is missing. */
export function childAt(parent: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((element, name) => childNamed(element, name), parent);
}

/** All elements below a parent that bear a local name, in document order. */
export function descendantsNamed(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

/** The trimmed text of an element; an empty text where there is none. */
export function textOf(element: Element | null): string {
  return element?.textContent?.trim() ?? "";
}

/** An attribute by its local name, whatever its prefix (`xsi:type` is "type"). */
export function attributeOf(element: Element | null, name: string): string {
  const found = element ? [...element.attributes].find((attribute) => attribute.localName === name) : undefined;
  return found?.value ?? "";
}
