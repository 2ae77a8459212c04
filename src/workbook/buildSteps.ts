import { madeBy, type Build, type KeptCopy } from "../ranking/rebuild/build";
import type { FittedPlan } from "../ranking/fittedPlan";
import { writtenOf } from "../ranking/rebuild/written";
import { storeSettings } from "./buildSettings";
import { historySteps } from "./historySteps";
import { doneText, storeJournal } from "./journal";
import { cellSteps, formatStep, planSteps, showStep } from "./planSteps";
import { settingKeys } from "./settingKeys";
import { addSheetStep } from "./sheetTag";
import { small, type Step } from "./steps";
import { storeWritten } from "./storedSettings";
import type { BuildSettings } from "./workbookPort";
import { formatCells, freezeHeader, hideColumns, hideRows, setWidths } from "./writeCells";

function copySteps({ name, area, cells, plan }: KeptCopy, token: string, added: Excel.Worksheet[]): Step[] {
  return [
    addSheetStep(name, token, added),
    ...cellSteps(name, area, cells),
    { bytes: plan.styles.length * 600, run: (workbook) => formatCells(workbook.worksheets.getItem(name), plan) },
    formatStep(name, plan),
    small((workbook) => {
      const sheet = workbook.worksheets.getItem(name);
      setWidths(sheet, plan);
      hideColumns(sheet, plan);
      hideRows(sheet, plan);
      freezeHeader(sheet, plan);
    }),
  ];
}

function textsOf({ plan }: FittedPlan, settings: BuildSettings | null): readonly (readonly [string, string])[] {
  if (settings === null) return [];
  return [
    [settingKeys.ranking, storeSettings(settings)],
    [settingKeys.written, storeWritten(writtenOf(plan))],
  ];
}

/** All that a build writes, in an order in which it can be taken back after every step: first the journal that says what
 * is under way and what stood there before, last the settings that say it is done; after that only what a machine without
 * a printer or with another window in front may refuse.
 * @param settings how it is built; null for a sheet that is no ranking
 * @param added takes the sheets that are added */
export function buildSteps(build: Build, settings: BuildSettings | null, added: Excel.Worksheet[]): readonly Step[] {
  const { token, fitted, history, copy, before } = build;
  const journal = storeJournal({ made: madeBy(build), before });
  const texts = textsOf(fitted, settings);
  return [
    { bytes: journal.length + 500, run: (workbook) => void workbook.settings.add(settingKeys.journal, journal) },
    ...(copy ? copySteps(copy, token, added) : []),
    ...(fitted.createSheet ? [addSheetStep(fitted.plan.sheet, token, added)] : []),
    ...planSteps(fitted),
    ...(history ? historySteps(history, token, added) : []),
    {
      bytes: texts.reduce((sum, [, text]) => sum + text.length * 2, 500),
      run: (workbook) => {
        for (const [key, text] of texts) workbook.settings.add(key, text);
        workbook.settings.add(settingKeys.journal, doneText(token));
      },
    },
    showStep(fitted.plan),
  ];
}
