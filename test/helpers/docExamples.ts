import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One `@example call // => value` of a source file. */
export interface DocExample {
  readonly file: string;
  readonly call: string;
  readonly result: string;
}

/** An exported function, with whether its doc comment has an example. */
export interface ExportedFunction {
  readonly file: string;
  readonly name: string;
  readonly documented: boolean;
  readonly hasExample: boolean;
}

/** The TypeScript files under a folder, deepest paths included, in order. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .sort();
}

/** A source file as TypeScript parses it. */
export function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** All examples of the doc comments under a folder. */
export function docExamples(folder: string): DocExample[] {
  return sourceFiles(folder).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/@example (.+?) \/\/ => (.+?)(?: \*\/)?$/gm)].map(
      ([, call = "", result = ""]) => ({ file, call, result }),
    ),
  );
}

/** All exported functions under a folder. */
export function exportedFunctions(folder: string): ExportedFunction[] {
  return sourceFiles(folder).flatMap((file) => {
    const source = parsed(file);
    return source.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
      if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
      const comment = ts.getJSDocCommentsAndTags(node).map((doc) => doc.getText(source));
      return [
        {
          file,
          name: node.name?.text ?? "",
          documented: comment.length > 0,
          hasExample: comment.some((text) => text.includes("@example")),
        },
      ];
    });
  });
}
