/** @jest-environment jsdom */
import { followOfficeTheme } from "../../src/taskpane/theme";

const system = new EventTarget();
Object.assign(window, { matchMedia: () => system });

let stop: () => void;
afterEach(() => stop());

/** A page in an Excel with a background, which a user may change. */
function themed(bodyBackgroundColor?: string) {
  const tell = (background?: string) =>
    Object.assign(globalThis, {
      Office: { context: background ? { officeTheme: { bodyBackgroundColor: background } } : {} },
    });
  tell(bodyBackgroundColor);
  const root = document.createElement("html");
  stop = followOfficeTheme(root);
  return { root, tell, theme: () => root.dataset["theme"] };
}

test.each([
  ["#FFFFFF", "light"],
  ["#E6E6E6", "light"],
  ["#262626", "dark"],
  ["#000000", "dark"],
])("followOfficeTheme() on Excel's background %s is %s", (background, theme) =>
  expect(themed(background).theme()).toBe(theme),
);

test("followOfficeTheme() leaves the page to the system where Excel has no theme", () =>
  expect(themed().theme()).toBeUndefined());

test.each([
  ["the page has the focus again", () => window.dispatchEvent(new Event("focus"))],
  ["the page is shown again", () => document.dispatchEvent(new Event("visibilitychange"))],
  ["the system's colours change", () => system.dispatchEvent(new Event("change"))],
])("followOfficeTheme() looks again when %s", (_, happen) => {
  const { tell, theme } = themed("#FFFFFF");
  tell("#262626");
  expect(theme()).toBe("light");
  happen();
  expect(theme()).toBe("dark");
});

test("followOfficeTheme() looks again when the pointer comes into the pane", () => {
  const { root, tell, theme } = themed("#FFFFFF");
  tell("#262626");
  root.dispatchEvent(new Event("pointerenter"));
  expect(theme()).toBe("dark");
});

test("followOfficeTheme() looks once more where Excel tells its new theme only some seconds after the system's", () => {
  jest.useFakeTimers();
  const { tell, theme } = themed("#FFFFFF");
  system.dispatchEvent(new Event("change"));
  tell("#262626");
  expect(theme()).toBe("light");
  jest.advanceTimersByTime(6000);
  expect(theme()).toBe("dark");
  jest.useRealTimers();
});

test("followOfficeTheme() ends when it is stopped", () => {
  const { tell, theme } = themed("#FFFFFF");
  stop();
  tell("#262626");
  window.dispatchEvent(new Event("focus"));
  system.dispatchEvent(new Event("change"));
  expect(theme()).toBe("light");
});
