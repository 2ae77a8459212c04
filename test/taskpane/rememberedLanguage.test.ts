/** @jest-environment jsdom */
import { rememberedLanguage, rememberLanguage } from "../../src/taskpane/rememberedLanguage";

const inExcel = (partitionKey?: string) => Object.assign(globalThis, { Office: { context: { partitionKey } } });

beforeEach(() => {
  localStorage.clear();
  inExcel();
});
afterEach(() => jest.restoreAllMocks());

test("rememberedLanguage() is none before a choice and the chosen one after", () => {
  expect(rememberedLanguage()).toBeNull();
  rememberLanguage("en");
  expect(rememberedLanguage()).toBe("en");
});

test("rememberedLanguage() keeps apart what Excel on the web keeps in partitions", () => {
  inExcel("p1-");
  rememberLanguage("en");
  expect(rememberedLanguage()).toBe("en");
  inExcel("p2-");
  expect(rememberedLanguage()).toBeNull();
});

test("rememberedLanguage() knows no language it does not speak", () => {
  localStorage.setItem("bluezone.language", "fr");
  expect(rememberedLanguage()).toBeNull();
});

test("a browser that refuses storage costs the memory, not the pane", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  expect(() => rememberLanguage("en")).not.toThrow();
  expect(rememberedLanguage()).toBeNull();
});
