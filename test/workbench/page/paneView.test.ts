/** @jest-environment jsdom */
import { PaneView } from "../../../src/workbench/page/paneView";

const width = (pane: PaneView) => pane.root.style.getPropertyValue("--pane-width");
const handleOf = (pane: PaneView) => pane.root.querySelector<HTMLElement>("[role=separator]")!;
const key = (pane: PaneView, name: string) => handleOf(pane).dispatchEvent(new KeyboardEvent("keydown", { key: name }));

describe("PaneView", () => {
  test("starts closed, 350 pixels wide, with its page loaded all the same", () => {
    const pane = new PaneView(() => undefined);
    const frame = pane.newFrame("name", "about:blank");
    expect(pane.isOpen).toBe(false);
    expect(pane.root.inert).toBe(true);
    expect(width(pane)).toBe("350px");
    expect(frame).toMatchObject({ id: "taskpane", name: "name" });
    expect(pane.root.contains(frame)).toBe(true);
  });

  test("is resized by the arrow keys, from 320 to 600 pixels", () => {
    const pane = new PaneView(() => undefined);
    key(pane, "ArrowLeft");
    expect(width(pane)).toBe("370px");
    for (let press = 0; press < 30; press++) key(pane, "ArrowLeft");
    expect(width(pane)).toBe("600px");
    for (let press = 0; press < 30; press++) key(pane, "ArrowRight");
    expect(width(pane)).toBe("320px");
    expect(handleOf(pane).getAttribute("aria-valuenow")).toBe("320");
  });

  test("says its name and those of its controls in the display language", () => {
    const pane = new PaneView(() => undefined);
    const frame = pane.newFrame("name", "about:blank");
    pane.name("Thời tiết", "vi-VN");
    expect(frame.title).toBe("Thời tiết");
    expect(pane.root.getAttribute("aria-label")).toBe("Ngăn tác vụ: Thời tiết");
    pane.name("Weather", "en-US");
    expect(pane.root.querySelector("button")?.getAttribute("aria-label")).toBe("Close the task pane");
  });

  test("asks to be closed when its button is pressed, and keeps its page when it is", () => {
    const pane: PaneView = new PaneView(() => pane.show(false));
    const frame = pane.newFrame("name", "about:blank");
    pane.show(true);
    pane.root.querySelector("button")!.click();
    expect(pane.isOpen).toBe(false);
    expect(pane.root.contains(frame)).toBe(true);
  });
});
