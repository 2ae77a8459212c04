/** @jest-environment jsdom */
import type { Manifest, ManifestButton } from "../../../src/workbench/manifest/manifest";
import { ribbonView } from "../../../src/workbench/page/ribbonView";

const button = (id: string, enabled = true): ManifestButton => ({
  id,
  label: `Nút ${id}`,
  tip: { title: `Tên ${id}`, description: "Việc nó làm" },
  icons: [
    { size: 16, url: "http://a/16.png" },
    { size: 32, url: "http://a/32.png" },
  ],
  enabled,
  action: { kind: "ExecuteFunction", functionName: id },
});

const manifest: Manifest = {
  id: "",
  version: "1.0",
  displayName: "A",
  description: "",
  runtime: { pageUrl: "", shared: true },
  functions: null,
  shortcuts: null,
  requirements: [],
  problems: [],
  tabs: [
    {
      id: "TabHome",
      builtIn: true,
      label: "",
      groups: [{ id: "g", label: "Nhóm", buttons: [button("one"), button("two", false)] }],
    },
    { id: "Own", builtIn: false, label: "Riêng", groups: [{ id: "h", label: "Khác", buttons: [button("three")] }] },
  ],
};

function drawn(language = "vi-VN") {
  const pressed: string[] = [];
  document.body.replaceChildren(ribbonView(manifest, language, ({ id }) => pressed.push(id)));
  const tabs = [...document.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const panels = [...document.querySelectorAll<HTMLElement>("[role=tabpanel]")];
  return { pressed, tabs, panels };
}

describe("ribbonView(manifest, language, onPress)", () => {
  test.each([
    ["vi-VN", ["Trang chủ", "Riêng"]],
    ["en-US", ["Home", "Riêng"]],
  ])("in %s calls the tabs %j: Office's own in the display language", (language, names) =>
    expect(drawn(language).tabs.map((tab) => tab.textContent)).toEqual(names),
  );

  test("gives each button its label, its tip and its icon", () => {
    const { panels } = drawn();
    const [first] = panels[0]!.querySelectorAll("button");
    expect(first).toMatchObject({ id: "control-one", title: "Tên one\nViệc nó làm", textContent: "Nút one" });
    expect(first!.querySelector("img")?.src).toBe("http://a/32.png");
  });

  test("hands over the button that is pressed, and none that is switched off", () => {
    const { pressed } = drawn();
    for (const each of document.querySelectorAll<HTMLButtonElement>(".ribbon-button")) each.click();
    expect(pressed).toEqual(["one", "three"]);
  });

  test("shows one tab at a time, chosen by a click or the arrow keys", () => {
    const { tabs, panels } = drawn();
    const shown = () => panels.map((panel) => !panel.hidden);
    expect(shown()).toEqual([true, false]);
    tabs[1]!.click();
    expect(shown()).toEqual([false, true]);
    tabs[1]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    expect(shown()).toEqual([true, false]);
    expect(document.activeElement).toBe(tabs[0]);
  });
});
