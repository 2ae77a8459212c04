import { JSDOM } from "jsdom";
import { languages, type Language } from "../../src/locales/language";
import { functionHelp, helpFolder } from "../helpers/functionHelp";

const { readFunctionHelp, helpPages } = functionHelp;
const help = readFunctionHelp(helpFolder);
const addIn = "https://bluezone.example/addin/";

describe.each(languages)("helpPages(help, %s)", (language) => {
  const pages = new Map(helpPages(help, language).map(({ path, html }) => [path, new JSDOM(html).window.document]));
  const pageOf = (name: string) => pages.get(`help/${language}/${name}.html`)!;
  const textsOf = (name: string, selector: string) =>
    [...pageOf(name).querySelectorAll(selector)].map((element) => element.textContent ?? "");

  test("gives a list and a page for each function", () => {
    const names = ["index", ...help.functions.map(({ id }) => id)];
    expect([...pages.keys()]).toEqual(names.map((name) => `help/${language}/${name}.html`));
  });

  test("lists every function with its question, grouped, and links to its page", () => {
    const list = pageOf("index");
    const items = [...list.querySelectorAll("dt")].map((item) => [
      item.querySelector("a")?.getAttribute("href"),
      item.nextElementSibling?.textContent,
    ]);
    expect(items).toEqual(help.functions.map((entry) => [`${entry.id}.html`, entry[language].answers]));
    const groups = [...list.querySelectorAll("section > h2")].map((heading) => heading.textContent);
    expect(groups).toEqual(help.pages.groups.map((group) => group[language]));
  });

  test.each(help.functions)("$id: tells question, formula, arguments, result and every error", (entry) => {
    const { answers, description, formula, parameters, returns, errors } = entry[language];
    const texts = textsOf(entry.id, "p, td");
    const wanted = [answers, description, formula, returns, ...Object.values(parameters)];
    expect(texts).toEqual(expect.arrayContaining(wanted));
    const headings = textsOf(entry.id, "tbody th");
    const codes = errors.map(({ code }) => code);
    expect(headings).toEqual([...entry.parameters.map(({ name }) => name), ...codes]);
    expect(texts).toEqual(expect.arrayContaining(errors.flatMap((error) => [error.means, error.do])));
  });

  test.each(help.functions)("$id: shows every example with a result and what it shows", ({ id, examples }) => {
    const letters = (text: string | undefined) => text?.replace(/[^\p{L}\p{N}%_]/gu, "");
    const [, ...formulas] = textsOf(id, ".formula");
    expect(formulas.map(letters)).toEqual(examples.map(({ formula }) => letters(formula)));
    for (const [index, example] of [...pageOf(id).querySelectorAll(".example")].entries()) {
      expect(example.lastElementChild?.textContent).toBe(examples[index]?.[language]);
      expect(example.querySelectorAll("samp, td").length).toBeGreaterThan(0);
    }
  });

  test("stands on its own: no script, no form, no request for anything", () => {
    for (const page of pages.values()) {
      expect(page.querySelectorAll("script, link, img, iframe, object, form, [src], [onclick]")).toHaveLength(0);
      expect(page.documentElement.outerHTML).not.toMatch(/https?:|url\(|@import/i);
    }
  });

  test("links only to pages that exist, on each page to the other language and from a function to the list", () => {
    const known = languages.flatMap((one) => helpPages(help, one).map(({ path }) => path));
    for (const [path, page] of pages) {
      const targets = [...page.querySelectorAll("a")].map((link) =>
        new URL(link.getAttribute("href") ?? "", addIn + path).href.slice(addIn.length),
      );
      const other = language === "vi" ? "en" : "vi";
      expect(targets.filter((one) => !known.includes(one))).toEqual([]);
      expect(targets).toContain(path.replace(`/${language}/`, `/${other}/`));
      if (!path.endsWith("index.html")) expect(targets).toContain(`help/${language}/index.html`);
    }
  });

  test("is marked up for everybody: language, title, one main, one h1, headings in order, header cells", () => {
    for (const page of pages.values()) {
      expect(page.documentElement.lang).toBe(language);
      expect(page.title).toBe(page.querySelector("h1")?.textContent);
      expect(page.querySelectorAll("main")).toHaveLength(1);
      expect(page.querySelectorAll("h1")).toHaveLength(1);
      const levels = [...page.querySelectorAll("h1, h2, h3")].map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      expect(page.querySelectorAll("th:not([scope])")).toHaveLength(0);
      const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("shows text as text, never as markup", () => {
    const [first, ...rest] = help.functions;
    const sharp = { ...first![language], answers: `<b onclick="x()">&amp; 'why'</b>` };
    const page = helpPages({ ...help, functions: [{ ...first!, [language]: sharp }, ...rest] }, language)[1]!;
    const { document } = new JSDOM(page.html).window;
    expect(document.querySelector(".lead")?.textContent).toBe(sharp.answers);
    expect(document.querySelectorAll("b, [onclick]")).toHaveLength(0);
  });
});

describe("help pages write as Excel does in their language", () => {
  const example = (language: Language, id: string, number: number) => {
    const { html } = helpPages(help, language).find(({ path }) => path.endsWith(`/${id}.html`))!;
    const section = new JSDOM(html).window.document.querySelectorAll(".example")[number - 1]!;
    const shown = [...section.querySelectorAll("samp, td, thead th")].map(({ textContent }) => textContent);
    return { formula: section.querySelector(".formula")?.textContent, shown };
  };

  test.each<[string, Language, string, number, string, readonly string[]]>([
    ["percents", "vi", "COVERAGE", 1, "=BLUEZONE.COVERAGE(63163; 733017)", ["8,62%"]],
    ["percents", "en", "COVERAGE", 1, "=BLUEZONE.COVERAGE(63163, 733017)", ["8.62%"]],
    ["whole numbers", "vi", "TARGET_COUNT", 2, "=BLUEZONE.TARGET_COUNT(465000; 50%)", ["232.500"]],
    ["whole numbers", "en", "TARGET_COUNT", 2, "=BLUEZONE.TARGET_COUNT(465000, 50%)", ["232,500"]],
    [
      "decimals and dates in a formula",
      "vi",
      "PACE",
      1,
      "=BLUEZONE.PACE(55289; DATE(2020; 8; 13); 63163; DATE(2020; 8; 16))",
      ["2.624,67"],
    ],
    [
      "dates",
      "vi",
      "TARGET_DATE",
      1,
      "=BLUEZONE.TARGET_DATE(55289; DATE(2020; 8; 13); 63163; DATE(2020; 8; 16); 733017)",
      ["15/10/2020"],
    ],
    [
      "dates",
      "en",
      "TARGET_DATE",
      1,
      "=BLUEZONE.TARGET_DATE(55289, DATE(2020, 8, 13), 63163, DATE(2020, 8, 16), 733017)",
      ["2020-10-15"],
    ],
    ["movements", "vi", "RANK_CHANGE", 2, "=BLUEZONE.RANK_CHANGE({50;49;49}; {49;50;49})", ["▲1", "▼1", "0"]],
    ["words of the display language", "vi", "RANK_CHANGE", 3, "=BLUEZONE.RANK_CHANGE(0; 49)", ["mới"]],
    ["words of the display language", "en", "RANK_CHANGE", 3, "=BLUEZONE.RANK_CHANGE(0, 49)", ["new"]],
    [
      "a decimal in a formula",
      "vi",
      "IMPLIED_BASE",
      2,
      "=BLUEZONE.IMPLIED_BASE(398000; 23,4%; 1)",
      ["1.697.229", "1.700.855", "1.704.496"],
    ],
    ["a comma inside quotes", "en", "COUNT", 3, '=BLUEZONE.COUNT("465,00")', ["#VALUE!"]],
    ["a comma inside quotes", "vi", "COUNT", 3, '=BLUEZONE.COUNT("465,00")', ["#VALUE!"]],
  ])("%s in %s: %s, example %i", (_, language, id, number, formula, shown) => {
    expect(example(language, id, number)).toEqual({ formula, shown });
  });

  test("places with halves and truth values", () => {
    expect(example("vi", "RANK", 3).shown).toEqual(["1", "2,5", "2,5", "4"]);
    expect(example("vi", "SAME_UNIT", 1).shown).toEqual(["TRUE"]);
  });

  test("a table with its header row, one format for each column", () => {
    const { shown } = example("vi", "RANKING", 2);
    expect(shown.slice(0, 7)).toEqual(["Hạng", "Đơn vị", "Lượt cài đặt", "Dân số", "Độ phủ", "Còn thiếu", "Thay đổi"]);
    expect(shown.slice(14)).toEqual([
      ...["2", "thành phố Ngã Bảy", "6.000", "57.000", "10,53%", "11.100", "▲1"],
      ...["3", "huyện Châu Thành A", "9.640", "97.500", "9,89%", "19.610", "▼1"],
    ]);
  });
});
