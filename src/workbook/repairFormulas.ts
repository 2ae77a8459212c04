import { columnRuns } from "../ranking/formula/columnRuns";
import { repairFormula } from "../ranking/formula/repairFormula";
import type { Replacement } from "../ranking/formula/replacement";
import { replaceFormulas } from "./replaceFormulas";
import { scanFormulas, type ScannedSheet } from "./scanFormulas";
import { type RepairedFormulas } from "./workbookPort";

function repairsOn({ sheet, formulas }: ScannedSheet): readonly Replacement[] {
  const at = new Map(formulas.map((found) => [`${found.row},${found.column}`, found.formula]));
  return columnRuns(formulas).map((area) => {
    const was = Array.from({ length: area.rows }, (_, row) => [at.get(`${area.row + row},${area.column}`) ?? ""]);
    return { sheet, area, was, will: was.map(([formula = ""]) => [repairFormula(formula) ?? formula]) };
  });
}

async function repairOnce(): Promise<RepairedFormulas> {
  const sheets = await scanFormulas(true, (formula) => repairFormula(formula) !== null);
  const wrong = sheets.filter(({ formulas }) => formulas.length > 0);
  const open = wrong.filter((sheet) => !sheet.protected);
  const repairs = open.flatMap(repairsOn);
  if (repairs.length > 0) await replaceFormulas(repairs, "will");
  return {
    formulas: open.reduce((sum, { formulas }) => sum + formulas.length, 0),
    protectedSheets: wrong.filter((sheet) => sheet.protected).map(({ sheet }) => sheet),
  };
}

/** Rewrites every formula that Excel stored as _xldudf_BLUEZONE_… or bound to another add-in's file. Each formula is right
 * by itself as soon as it is written, so what was cut off is simply taken up again.
 * @returns how many, and the protected sheets that have some and were left alone */
export async function repairFormulas(): Promise<RepairedFormulas> {
  let begun = 0;
  try {
    const sheets = await repairOnce();
    begun = sheets.formulas;
    return sheets;
  } catch (error) {
    const again = await repairOnce().catch(() => null);
    if (again === null) throw error;
    return { ...again, formulas: Math.max(begun, again.formulas) };
  }
}
