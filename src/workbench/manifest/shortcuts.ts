/** A key combination of an add-in and what it runs. */
export interface Shortcut {
  /** Id of the action, which the add-in associates with a function. */
  readonly action: string;
  /** What it does, in the display language. */
  readonly name: string;
  /** Keys as the add-in writes them, e.g. "Ctrl+Shift+Alt+B". */
  readonly keys: string;
}

/** The shortcuts of an add-in, and why Excel would not take some of them, one sentence each. */
export interface Shortcuts {
  readonly shortcuts: readonly Shortcut[];
  readonly problems: readonly string[];
}

const modifiers = ["Ctrl", "Alt", "Shift"] as const;
const keyNames =
  /^(?:[A-Z0-9]|F(?:[1-9]|1[0-2])|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete|Tab|Enter|Space|[-=[\]\\;',./`])$/;

/** Reads the file an add-in's manifest names in ExtendedOverrides.
 * @param file its JSON, already parsed
 * @param resources the JSON of the resource file, already parsed; null where there is none
 * @param language display language as a tag
 * @returns the shortcuts that work, and what is wrong with the others */
export function readShortcuts(file: unknown, resources: unknown, language: string): Shortcuts {
  const problems: string[] = [];
  const isEnglish = /^en\b/i.test(language);
  const say = (vietnamese: string, english: string): void => void problems.push(isEnglish ? english : vietnamese);
  const token = (text: string): string =>
    text.replace(/\$\{token\.resource\.(\w+)\}/g, (hole, key: string) => {
      const found = resourceText(resources, key, language) ?? resourceText(field(file, "resources"), key, language);
      if (found === null) say(`Không có nguồn “${key}” cho phím tắt.`, `There is no resource “${key}” for shortcuts.`);
      return found ?? hole;
    });
  const actions = new Map<string, string>();
  for (const action of list(field(file, "actions"))) {
    const id = textField(action, "id");
    const type = textField(action, "type");
    if (type !== "ExecuteFunction")
      say(`Hành động “${id}” có loại “${type}” mà Excel không biết.`, `Action “${id}” has an unknown type “${type}”.`);
    else actions.set(id, token(textField(action, "name")));
  }
  const taken = new Set<string>();
  const shortcuts = list(field(file, "shortcuts")).flatMap((one): Shortcut[] => {
    const action = textField(one, "action");
    const key = field(one, "key");
    const keys = typeof key === "string" ? key : textField(key, "windows") || textField(key, "default");
    const name = actions.get(action);
    if (name === undefined) {
      say(
        `Phím tắt ${keys} gọi hành động “${action}” không có.`,
        `${keys} runs an action “${action}” that is not there.`,
      );
      return [];
    }
    if (!isKeys(keys)) {
      say(`Excel không nhận phím tắt “${keys}”.`, `Excel does not take the shortcut “${keys}”.`);
      return [];
    }
    if (taken.has(normalKeys(keys))) {
      say(`Phím tắt ${keys} được gán hai lần.`, `The shortcut ${keys} is given twice.`);
      return [];
    }
    taken.add(normalKeys(keys));
    return [{ action, name, keys }];
  });
  return { shortcuts, problems };
}

/** The keys pressed, as a shortcut would write them; null for a key alone.
 * @param event of the keyboard
 * @returns e.g. "Ctrl+Alt+B", modifiers always in the same order */
export function pressedKeys(event: KeyboardEvent): string | null {
  const held = modifiers.filter((_, index) => [event.ctrlKey, event.altKey, event.shiftKey][index]);
  const key = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1] ?? keyOf(event.key);
  return held.length === 0 || key === null ? null : [...held, key].join("+");
}

/** Keys with their modifiers in one order, so that two ways of writing them compare.
 * @param keys e.g. "Alt+Ctrl+b"
 * @returns e.g. "Ctrl+Alt+B" */
export function normalKeys(keys: string): string {
  const parts = keys.split("+").map((part) => part.trim());
  const key = parts.find((part) => !isModifier(part)) ?? "";
  const held = modifiers.filter((modifier) => parts.some((part) => part.toLowerCase() === modifier.toLowerCase()));
  return [...held, key.length === 1 ? key.toUpperCase() : key].join("+");
}

function isKeys(keys: string): boolean {
  const parts = keys.split("+").map((part) => part.trim());
  const others = parts.filter((part) => !isModifier(part));
  const [key = ""] = others;
  const hasModifier = parts.some((part) => /^(ctrl|alt)$/i.test(part));
  return hasModifier && others.length === 1 && keyNames.test(key.length === 1 ? key.toUpperCase() : key);
}

function isModifier(part: string): boolean {
  return modifiers.some((modifier) => modifier.toLowerCase() === part.toLowerCase());
}

function keyOf(key: string): string | null {
  const arrow = /^Arrow(Up|Down|Left|Right)$/.exec(key)?.[1];
  const named = arrow ?? (key === " " ? "Space" : key);
  const written = named.length === 1 ? named.toUpperCase() : named;
  return keyNames.test(written) ? written : null;
}

function resourceText(resources: unknown, key: string, language: string): string | null {
  const byLanguage = field(resources, "resources") ?? resources;
  const own = field(field(byLanguage, language.toLowerCase()) ?? field(byLanguage, language), key);
  const fallback = field(field(byLanguage, "default"), key);
  const value = textField(own ?? fallback, "value");
  return value === "" ? null : value;
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function textField(value: unknown, key: string): string {
  const found = field(value, key);
  return typeof found === "string" ? found : "";
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
