import { normalKeys, pressedKeys, readShortcuts } from "../../../src/workbench/manifest/shortcuts";

const file = {
  actions: [{ id: "MARK", type: "ExecuteFunction", name: "${token.resource.Mark}" }],
  shortcuts: [{ action: "MARK", key: { default: "Ctrl+Shift+Alt+M", mac: "Command+M" } }],
};
const texts = { resources: { default: { Mark: { value: "Mark" } }, "vi-vn": { Mark: { value: "Đánh dấu" } } } };

describe("readShortcuts(file, resources, language)", () => {
  test.each([
    ["vi-VN", "Đánh dấu"],
    ["en-US", "Mark"],
  ])("in %s names the action %s", (language, name) =>
    expect(readShortcuts(file, texts, language)).toEqual({
      shortcuts: [{ action: "MARK", name, keys: "Ctrl+Shift+Alt+M" }],
      problems: [],
    }),
  );

  test("without a file there is nothing", () =>
    expect(readShortcuts(null, null, "vi-VN")).toEqual({ shortcuts: [], problems: [] }));

  test.each([
    ["an action that is not there", { ...file, actions: [] }, "“MARK”"],
    ["an unknown type", { ...file, actions: [{ id: "MARK", type: "ShowTaskpane", name: "a" }] }, "“ShowTaskpane”"],
    ["a key alone", { ...file, shortcuts: [{ action: "MARK", key: { default: "M" } }] }, "“M”"],
    ["no key", { ...file, shortcuts: [{ action: "MARK", key: { default: "Ctrl+Alt" } }] }, "“Ctrl+Alt”"],
    ["an unknown key", { ...file, shortcuts: [{ action: "MARK", key: { default: "Ctrl+Foo" } }] }, "“Ctrl+Foo”"],
    [
      "the same keys twice",
      { ...file, shortcuts: [...file.shortcuts, { action: "MARK", key: "shift+alt+ctrl+m" }] },
      "given twice",
    ],
    ["a text that is not there", { ...file, actions: [{ ...file.actions[0], name: "${token.resource.No}" }] }, "“No”"],
  ])("names %s", (_what, wrong, words) =>
    expect(readShortcuts(wrong, texts, "en-US").problems.join(" ")).toContain(words),
  );
});

test("normalKeys(keys) puts modifiers in one order, whatever the letter case", () =>
  expect(normalKeys("alt+Ctrl+b")).toBe("Ctrl+Alt+B"));

describe("pressedKeys(event)", () => {
  const key = (parts: Partial<KeyboardEvent>) =>
    pressedKeys({ ctrlKey: false, altKey: false, shiftKey: false, code: "", key: "", ...parts } as KeyboardEvent);

  test("names the key by its place, whatever Alt makes of it", () =>
    expect(key({ ctrlKey: true, altKey: true, code: "KeyM", key: "µ" })).toBe("Ctrl+Alt+M"));

  test("names arrows and function keys", () => {
    expect(key({ ctrlKey: true, code: "ArrowUp", key: "ArrowUp" })).toBe("Ctrl+Up");
    expect(key({ shiftKey: true, code: "F2", key: "F2" })).toBe("Shift+F2");
  });

  test("is null for a key without a modifier, and for modifiers without a key", () => {
    expect(key({ code: "KeyM", key: "m" })).toBeNull();
    expect(key({ ctrlKey: true, code: "ControlLeft", key: "Control" })).toBeNull();
  });
});
