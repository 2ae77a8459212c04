import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { exportedFunctions, parsed, sourceFiles } from "./helpers/docExamples";

interface Rule {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const mayImport: Readonly<Record<string, Rule>> = {
  domain: { folders: [], packages: [], why: "the domain is true on paper and knows nothing outside itself" },
  locales: { folders: [], packages: [], why: "sentences know nothing of what they are said about" },
  ranking: { folders: ["domain", "locales"], packages: [], why: "a ranking is plain data, without Excel or pane" },
  functions: {
    folders: ["domain", "locales"],
    packages: [],
    why: "functions load first and alone; they only turn cells into domain arguments and failures into cell errors",
  },
  workbook: {
    folders: ["ranking", "domain"],
    packages: ["fflate"],
    why: "the workbook reads and writes, it decides nothing",
  },
  taskpane: {
    folders: ["ranking", "domain", "workbook", "locales"],
    packages: ["preact"],
    why: "the pane draws state and reaches Excel through the workbook's port alone",
  },
  commands: { folders: ["taskpane"], packages: [], why: "a ribbon button runs one of the pane's actions" },
  workbench: {
    folders: [],
    packages: ["@odoo/o-spreadsheet", "@odoo/owl", "chart.js", "chartjs-adapter-luxon", "jszip", "luxon"],
    why: "the workbench is the host: it loads the built add-in and never its code",
  },
  assets: { folders: [], packages: [], why: "an asset is no code" },
};

interface Edge {
  readonly from: string;
  readonly to: string;
}

function imported(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && isLoading(node)
            ? node.arguments[0]
            : undefined;
    if (specifier && ts.isStringLiteral(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

function isLoading({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === "require";
}

function resolved(from: string, to: string): string {
  return to.startsWith(".") ? join(dirname(from), to).replaceAll("\\", "/") : to;
}

function moduleFile(path: string): string | undefined {
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (file) => /\.tsx?$/.test(file) && existsSync(file),
  );
}

const files = sourceFiles("src");
const edges: Edge[] = files.flatMap((from) => imported(from).map((to) => ({ from, to: resolved(from, to) })));
const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
const isStyle = (path: string) => path.endsWith(".css");
const folderOf = (path: string) => path.split("/")[1] ?? "";

/** The source without comments, so that a word in a comment is not taken for code. */
function code(file: string): string {
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printFile(parsed(file));
}

describe("imports go in the directions of the house", () => {
  test("every file of src stands in a folder that has a rule", () => {
    expect(files.filter((file) => !(folderOf(file) in mayImport))).toEqual([]);
  });

  test.each(edges)("$from may import $to", ({ from, to }) => {
    const rule = mayImport[folderOf(from)]!;
    const reason = `${from} must not import ${to}: ${rule.why}`;
    const isFile = to.startsWith("src/");
    const allowed = isFile
      ? [folderOf(from), ...rule.folders].includes(folderOf(to))
      : rule.packages.includes(packageOf(to));
    expect(allowed || isStyle(to) ? "" : reason).toBe("");
  });

  test("the pane reaches Excel only through the workbook's port", () => {
    const entries = /^src\/taskpane\/(index|main|taskpane)\.tsx?$/;
    const past = edges.filter(
      ({ from, to }) =>
        from.startsWith("src/taskpane/") && !entries.test(from) && /^src\/workbook\/(?!workbookPort$)/.test(to),
    );
    expect(past).toEqual([]);
  });

  test("no file imports itself by a detour", () => {
    const next = new Map(files.map((file) => [file, [] as string[]]));
    for (const { from, to } of edges) {
      const target = moduleFile(to);
      if (target) next.get(from)?.push(target);
    }
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): string | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(" → ");
      if (done.has(file)) return null;
      const circle = (next.get(file) ?? [])
        .map((to) => circleFrom(to, [...path, file]))
        .find((found) => found !== null);
      done.add(file);
      return circle ?? null;
    };
    expect(files.map((file) => circleFrom(file, [])).filter((circle) => circle !== null)).toEqual([]);
  });
});

describe("each thing has its one place", () => {
  test.each(files)("%s says Excel only if it belongs to the workbook", (file) => {
    const word = /(?<![\w.])Excel\./;
    const says =
      word.test(readFileSync(file, "utf8")) && word.test(code(file).replace(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, '""'));
    expect(says && !file.startsWith("src/workbook/")).toBe(false);
  });

  test("only the workbench's engine imports the spreadsheet engine", () => {
    const outside = edges.filter(
      ({ from, to }) =>
        packageOf(to) === "@odoo/o-spreadsheet" && !isStyle(to) && !from.startsWith("src/workbench/engine"),
    );
    expect(outside).toEqual([]);
  });

  test.each(files)("%s has no more than 300 lines", (file) => {
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThanOrEqual(301);
  });

  test("no file or folder of src is called utils or helpers", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?)(\.|\/)/i.test(file))).toEqual([]);
  });

  test("every measure of the domain has the test of its name", () => {
    const measures = new Set(exportedFunctions("src/domain").map(({ file }) => file));
    const single = [...measures].filter((file) => /^src\/domain\/[^/]+$/.test(file));
    const untested = single.filter((file) => !existsSync(file.replace(/^src(.+)\.ts$/, "test$1.test.ts")));
    expect(untested).toEqual([]);
  });
});
