// The engine is made for Node 22 and for browsers; on Node 20 it lacks the two groupings, and it expects a window.
const groups = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> => {
  const found = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    found.set(key, [...(found.get(key) ?? []), item]);
    index += 1;
  }
  return found;
};

if (!("groupBy" in Map)) Object.assign(Map, { groupBy: groups });
if (!("groupBy" in Object))
  Object.assign(Object, {
    groupBy: <Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey) =>
      Object.fromEntries(groups(items, keyOf)),
  });

// Owl looks at the document when it is first imported, so the engine comes before the window.
// eslint-disable-next-line @typescript-eslint/no-require-imports
require("@odoo/o-spreadsheet");
Object.assign(globalThis, { window: globalThis });

// The engine tells how long each slow command took.
console.debug = () => undefined;
