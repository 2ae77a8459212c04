import type { SheetPlan } from "../ranking/sheetPlan";
import type { PaneState } from "./state";

/** The plan under a name that no sheet has yet: "Dữ liệu", else "Dữ liệu 2", and so on. */
export function underFreeName(plan: SheetPlan, { reading }: PaneState): SheetPlan {
  const taken = new Set(reading?.grids.map(({ sheet }) => sheet.toLocaleLowerCase()));
  let name = plan.sheet;
  for (let number = 2; taken.has(name.toLocaleLowerCase()); number++) name = `${plan.sheet} ${number}`;
  return { ...plan, sheet: name };
}
