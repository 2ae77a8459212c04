import { addinPage } from "../../../src/workbench/page/addinPage";

const page = (script: string) => `<!doctype html><html><head><title>a</title>${script}</head><body></body></html>`;
const hosted = (html: string) => addinPage(html, "https://a.example/in/page.html?x=1&y=2", "http://localhost:3000");

describe("addinPage(html, url, origin)", () => {
  test.each([
    '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    "<script src=office.debug.js></script>",
  ])("puts the shim before %s, takes office.js from here and keeps the page's addresses", (script) =>
    expect(hosted(page(script))).toBe(
      '<!doctype html><html><head><base href="https://a.example/in/page.html?x=1&amp;y=2"><title>a</title>' +
        '<script src="http://localhost:3000/shim.js"></script>' +
        '<script src="http://localhost:3000/office-js/office.js"></script></head><body></body></html>',
    ),
  );

  test("leaves a page that has the shim", () => expect(hosted(page('<script src="/shim.js"></script>'))).toBeNull());

  test("gives office.js to a page that has none", () =>
    expect(hosted("<p>a</p>")).toMatch(/^<base href.*office-js\/office\.js"><\/script><p>a<\/p>$/));
});
