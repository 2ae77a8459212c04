import { languages } from "../../src/locales/language";
import type { Sentences } from "../../src/locales/sentences";
import { sourceFiles } from "../helpers/docExamples";

function isSentences(value: unknown): value is Sentences<string> {
  return typeof value === "object" && value !== null && languages.every((language) => language in value);
}

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

const files = sourceFiles("src/locales").filter(
  (file) => !/(dayPattern|figureStyle|language|listWords|sentences|voice)\.ts$/.test(file),
);

describe.each(files)("%s", (file) => {
  const exported = async () => {
    const module = (await import(`../../${file}`)) as Record<string, unknown>;
    return Object.values(module).filter(isSentences);
  };

  test("exports sentences", async () => {
    expect(await exported()).not.toEqual([]);
  });

  test("says the same things in both languages", async () => {
    for (const { vi, en } of await exported()) expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  test("fills the same placeholders in both languages", async () => {
    for (const { vi, en } of await exported()) {
      for (const key of Object.keys(vi)) expect([key, placeholders(en[key]!)]).toEqual([key, placeholders(vi[key]!)]);
    }
  });

  test("leaves no sentence empty, and none with outer or doubled spaces", async () => {
    for (const sentences of await exported()) {
      for (const [key, sentence] of languages.flatMap((language) => Object.entries(sentences[language]))) {
        expect([key, sentence.replace(/[^\S\n]+/g, " ")]).toEqual([key, sentence]);
        expect([key, sentence.trim().length > 0]).toEqual([key, true]);
      }
    }
  });

  test("is written in composed Vietnamese letters", async () => {
    for (const sentences of await exported()) {
      for (const sentence of Object.values(sentences.vi)) expect(sentence).toBe(sentence.normalize("NFC"));
    }
  });
});
