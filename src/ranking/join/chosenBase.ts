import type { BaseTable } from "../baseTable";
import type { BaseChoice } from "../buildChoices";
import { foldText } from "../foldText";

/** A table of bases as a choice that can be found again after columns were put in or moved.
 * @param table one of those found */
export function baseChoiceOf({ sheet, headerRow, columns: { name, base }, register }: BaseTable): BaseChoice {
  return { sheet, headerRow, name, base, heading: register.heading };
}

/** The table of bases that a person chose: the one in its place under the same heading, else the one of its sheet that has
 * the heading.
 * @param tables those found
 * @param choice what was chosen; of one that has no heading the place alone counts
 * @returns null where none is, or several are */
export function chosenBase(tables: readonly BaseTable[], choice: BaseChoice): BaseTable | null {
  const { heading } = choice;
  const alike = tables.filter(
    ({ sheet, register }) =>
      sheet === choice.sheet && (heading === undefined || foldText(register.heading) === foldText(heading)),
  );
  const inColumn = alike.filter(({ columns }) => columns.base === choice.base && columns.name === choice.name);
  const inPlace = inColumn.find(({ headerRow }) => headerRow === choice.headerRow) ?? inColumn[0];
  if (inPlace || heading === undefined) return inPlace ?? null;
  const [only, ...others] = alike;
  return only && others.length === 0 ? only : null;
}
