import type { Language } from "../locales/language";

/** One argument of a function. */
export interface CatalogueParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly meaning: string;
}

/** One function as the pane lists it. */
export interface CatalogueFunction {
  /** Without the namespace: "GAP_TO_TARGET". */
  readonly id: string;
  /** The question it answers. */
  readonly answers: string;
  readonly description: string;
  readonly returns: string;
  readonly parameters: readonly CatalogueParameter[];
  /** A whole formula in en-US form. */
  readonly example: string;
  /** The help page, from the address of the add-in. */
  readonly page: string;
}

/** Every function in one language, grouped by the question it answers. */
export interface FunctionCatalogue {
  readonly groups: readonly { readonly title: string; readonly functions: readonly CatalogueFunction[] }[];
}

/** Loads the list of functions from beside the pane's page, so that the page opens without it. */
export async function loadFunctionCatalogue(language: Language): Promise<FunctionCatalogue> {
  const answer = await fetch(`help/functions.${language}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const catalogue: FunctionCatalogue = await answer.json();
  return catalogue;
}
