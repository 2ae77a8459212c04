import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { address } from "./openPage";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");

const files = (): string[] => {
  if (!existsSync(dist)) throw new Error("There is no dist: run npm run build first.");
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};
const text = (name: string) => readFileSync(join(dist, name), "utf8");

describe("dist", () => {
  test("holds no copy of office.js", () => {
    expect(
      files().filter((file) => /office[._-]?js|excel-(web|win32|mac)|custom-functions-runtime/i.test(file)),
    ).toEqual([]);
    const scripts = files().filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    expect(scripts.filter((file) => /OSF\.DDA|Microsoft Corporation/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("holds nothing of the workbench and its engine", () => {
    const holding = files().filter((file) => /\.(js|css|html|json|xml)$/.test(file));
    expect(
      holding.filter((file) => /o-spreadsheet|o_spreadsheet|_osfHostAPI|agaveHost/.test(readFileSync(file, "utf8"))),
    ).toEqual([]);
  });

  test("takes office.js from Microsoft's address, in the page's head", () => {
    expect(text("taskpane.html")).toMatch(
      /<head>.*src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>.*<\/head>/s,
    );
    expect(text("taskpane.html")).not.toContain("shim.js");
  });

  test("loads the functions before the pane", () => {
    const page = text("taskpane.html");
    expect(page.indexOf("functions.js")).toBeGreaterThan(page.indexOf("office.js"));
    expect(page.indexOf("taskpane.js")).toBeGreaterThan(page.indexOf("functions.js"));
  });

  test("is what the workbench runs, byte for byte", async () => {
    // The metadata names the address of its help pages, which is where this server happens to be.
    const digest = (content: string) =>
      createHash("sha256")
        .update(content.replace(/\/\/# sourceMappingURL.*/, ""))
        .digest("hex");
    for (const name of ["functions.js", "taskpane.js", "taskpane.css", "functions.json"]) {
      const answer = await (await fetch(`${address}/addin/${name}`)).text();
      const served = answer.replaceAll(address, "https://localhost:3000");
      expect([name, digest(served)]).toEqual([name, digest(text(name))]);
    }
  });
});
