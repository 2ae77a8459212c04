import { createRequire } from "node:module";
import { join } from "node:path";
import type { Language } from "../../src/locales/language";
import type { FunctionCatalogue } from "../../src/taskpane/functionCatalogue";

/** What an error of a function means and what to do. */
export interface CellErrorHelp {
  readonly code: string;
  readonly means: string;
  readonly do: string;
}

/** The help of a function in one language. */
export interface FunctionWords {
  readonly answers: string;
  readonly description: string;
  readonly formula: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
  readonly errors: readonly CellErrorHelp[];
}

type CellResult = number | string | boolean | { readonly error: string };
type ExampleResult = CellResult | readonly (readonly CellResult[])[];

/** A worked example with what it shows. */
export interface ExampleHelp extends Readonly<Record<Language, string>> {
  readonly formula: string;
  readonly result: ExampleResult | Readonly<Record<Language, ExampleResult>>;
}

/** The help of a function as its file holds it. */
export interface FunctionHelp extends Readonly<Record<Language, FunctionWords>> {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  readonly shown: string | readonly string[];
  readonly examples: readonly ExampleHelp[];
}

/** What readFunctionHelp gives. */
export interface Help {
  readonly functions: readonly FunctionHelp[];
  readonly pages: Readonly<Record<Language, Readonly<Record<string, unknown>>>> & {
    readonly groups: readonly ({ readonly functions: readonly string[] } & Readonly<Record<Language, string>>)[];
  };
}

/** A functions.json, as far as the help touches it. */
export interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly result: object;
  }[];
}

interface Module {
  readonly readFunctionHelp: (folder: string) => Help;
  readonly localizedMetadata: (generated: Metadata, help: Help, language: Language, address: string) => Metadata;
  readonly helpPages: (help: Help, language: Language) => readonly { readonly path: string; readonly html: string }[];
  readonly functionCatalogue: (help: Help, language: Language) => FunctionCatalogue;
}

const root = join(__dirname, "..", "..");

/** The folder with the help of every function. */
export const helpFolder = join(root, "src", "locales", "functionHelp");

/** The module that builds metadata and pages from the help. */
export const functionHelp = createRequire(__filename)(join(root, ".config", "functionHelp.cjs")) as Module;
