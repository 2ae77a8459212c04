import { insertText } from "./insertText";
import { insertTextBox } from "./insertTextBox";
import { endHighlight, highlight } from "./highlight";
import { hostFacts } from "./hostFacts";
import { insertFormula } from "./insertFormula";
import { readSource } from "./readSource";
import { readWorkbook } from "./readWorkbook";
import { freezeFormulas, undoFreeze } from "./freezeFormulas";
import { repairFormulas } from "./repairFormulas";
import { settleBuild } from "./restoreBuild";
import { runBuild } from "./runBuild";
import { onLongWait } from "./runExcel";
import { regionalFormat } from "./regionalFormat";
import { replaceCells } from "./replaceCells";
import { select } from "./select";
import { selectedCells } from "./selectedCells";
import { undoBuild } from "./undoBuild";
import { watch } from "./watch";
import type { WorkbookPort } from "./workbookPort";
import { writeSettings } from "./writeSettings";

/** The open workbook, asked through Excel's own API. */
export const excelWorkbook: WorkbookPort = {
  host: hostFacts,
  readWorkbook,
  readSource,
  runBuild,
  undoBuild,
  settleBuild,
  repairFormulas,
  freezeFormulas,
  undoFreeze,
  writeSettings,
  select,
  selectedCells,
  highlight,
  endHighlight,
  insertFormula,
  insertText,
  insertTextBox,
  regionalFormat,
  replaceCells,
  watch,
  onEditMode: onLongWait,
};
