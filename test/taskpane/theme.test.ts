/** @jest-environment jsdom */
import { followOfficeTheme } from "../../src/taskpane/theme";

const themed = (bodyBackgroundColor?: string) => {
  Object.assign(globalThis, {
    Office: { context: bodyBackgroundColor ? { officeTheme: { bodyBackgroundColor } } : {} },
  });
  const root = document.createElement("html");
  followOfficeTheme(root);
  return root.dataset["theme"];
};

test.each([
  ["#FFFFFF", "light"],
  ["#E6E6E6", "light"],
  ["#262626", "dark"],
  ["#000000", "dark"],
])("followOfficeTheme() on Excel's background %s is %s", (background, theme) => expect(themed(background)).toBe(theme));

test("followOfficeTheme() leaves the page to the system where Excel has no theme", () =>
  expect(themed()).toBeUndefined());
