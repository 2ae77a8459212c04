import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

describe("README.md", () => {
  test("names only scripts that exist, and names all of them", () => {
    const named = [...readme.matchAll(/npm (?:run (\w+)|(start|test)\b)/g)].map((match) => match[1] ?? match[2] ?? "");
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });

  test("shows pictures and names files that exist", () => {
    const paths = [...readme.matchAll(/\]\((\.[^)]+)\)|`((?:src|test)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(8);
  });
});

test("package-lock.json names no registry, and holds the parts other platforms need", () => {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  expect(lock).not.toMatch(/"resolved": "https?:/);
  for (const platform of ["win32-x64", "darwin-arm64", "linux-x64"]) expect(lock).toContain(platform);
});

test("the top level holds what the design names and nothing else", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  const top = [...new Set(tracked.map((path) => path.split("/")[0] ?? ""))].filter(
    (name) => name !== "" && !name.startsWith("."),
  );
  const named = [
    "LICENSE",
    "README.md",
    "manifest.xml",
    "package-lock.json",
    "package.json",
    "src",
    "test",
    "tsconfig.json",
    "webpack.config.js",
  ];
  expect(top.sort()).toEqual(named.sort());
});
