import { chooseFormats, shownFormats } from "../../src/functions/shownFormats";

function withSupport(supported: boolean | undefined): void {
  const requirements = {
    isSetSupported: (set: string, version: string) =>
      supported && set === "CustomFunctionsRuntime" && version === "1.4",
  };
  Object.assign(globalThis, { Office: supported === undefined ? undefined : { context: { requirements } } });
  chooseFormats(null);
}

afterEach(() => withSupport(undefined));

test.each([
  [true, true],
  [false, false],
  [undefined, false],
])("shownFormats() where the host says %p is %p", (supported, expected) => {
  withSupport(supported);
  expect(shownFormats()).toBe(expected);
});

test("shownFormats() keeps its first answer", () => {
  withSupport(true);
  expect(shownFormats()).toBe(true);
  Object.assign(globalThis, { Office: undefined });
  expect(shownFormats()).toBe(true);
});
