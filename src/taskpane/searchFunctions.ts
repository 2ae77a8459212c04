import { foldText } from "../ranking/foldText";
import type { CatalogueFunction, FunctionCatalogue } from "./functionCatalogue";

function folded({ id, answers, description, parameters }: CatalogueFunction): string {
  return foldText([id, answers, description, ...parameters.map(({ name }) => name)].join(" "));
}

/** The functions whose name, question, description or arguments hold every word looked for, with or without accents.
 * @param search what the user typed; blank finds every function */
export function searchFunctions({ groups }: FunctionCatalogue, search: string): FunctionCatalogue {
  const words = foldText(search).split(" ");
  const found = groups.map((group) => ({
    ...group,
    functions: group.functions.filter((entry) => {
      const text = folded(entry);
      return words.every((word) => text.includes(word));
    }),
  }));
  return { groups: found.filter(({ functions }) => functions.length > 0) };
}
