import { render, type ComponentChild } from "preact";
import { askFreeze } from "../../src/taskpane/actions/askFreeze";
import { buildRanking } from "../../src/taskpane/actions/buildRanking";
import { cancelBuild } from "../../src/taskpane/actions/cancelBuild";
import { findRawCounts } from "../../src/taskpane/actions/findRawCounts";
import { freezeFormulas } from "../../src/taskpane/actions/freezeFormulas";
import { insertFormula } from "../../src/taskpane/actions/insertFormula";
import { repairFormulas } from "../../src/taskpane/actions/repairFormulas";
import { searchFor } from "../../src/taskpane/actions/searchFor";
import { setProse } from "../../src/taskpane/actions/setProse";
import { showView } from "../../src/taskpane/actions/showView";
import { undoBuild } from "../../src/taskpane/actions/undoBuild";
import { App } from "../../src/taskpane/components/App";
import { ErrorBoundary } from "../../src/taskpane/components/ErrorBoundary";
import { Stopped } from "../../src/taskpane/components/Stopped";
import { createPane, type Pane } from "../../src/taskpane/pane";
import { historyWords } from "../../src/locales/history";
import { currentLanguage } from "../../src/locales/language";
import { say } from "../../src/locales/sentences";
import { sheetSentences } from "../../src/locales/sheet";
import { stateSentences } from "../../src/locales/states";
import { historyRoles } from "../../src/ranking/history/historyTable";
import { WorkbookFailure } from "../../src/workbook/workbookPort";
import { MemoryWorkbook } from "../taskpane/memoryWorkbook";
import { messyReport, populations, report, reportBefore } from "./storySheets";

/** A news item with counts in words, one that fits no unit, and dates without a year. */
const article =
  "Đến hết ngày 16/8, toàn tỉnh Hậu Giang có 63.163 lượt cài đặt Bluezone, xếp hạng 49/63, tăng 1 bậc. " +
  "Huyện Phụng Hiệp có hơn 13.200 lượt, thành phố Vị Thanh trên 10.000 lượt, huyện Châu Thành A 9.640 lượt, " +
  "huyện Vị Thủy hơn 7.600 lượt, thị xã Long Mỹ gần 5.300 lượt. Ngoài ra còn 250 lượt.";

/** What a state of the pane draws. */
export type GalleryState = () => Promise<ComponentChild>;

const story = () => new MemoryWorkbook({ "Báo cáo 16-8": report, "Báo cáo 13-8": reportBefore, "Dân số": populations });
const messy = () => new MemoryWorkbook({ "Báo cáo 16-8": messyReport, "Dân số": populations });
const empty = () => new MemoryWorkbook({ Sheet1: [] });
const rankingSheet = () => say(sheetSentences, "rankingSheet");

/** The pane over a workbook, read, and then brought into its state. */
function paneOver(
  workbook: MemoryWorkbook,
  bring: (pane: Pane, workbook: MemoryWorkbook) => unknown = () => undefined,
  read = true,
): GalleryState {
  return async () => {
    const pane = createPane(workbook);
    pane.store.set({ language: currentLanguage(), host: workbook.host() });
    if (read) await findRawCounts(pane);
    await bring(pane, workbook);
    return <App pane={pane} />;
  };
}

function unlike(workbook: MemoryWorkbook, change: Partial<MemoryWorkbook["facts"]>): MemoryWorkbook {
  workbook.facts = { ...workbook.facts, ...change };
  return workbook;
}

/** Opens what folds away, once it is drawn. */
const open = (selector: string) => () =>
  setTimeout(() => document.querySelectorAll<HTMLDetailsElement>(selector).forEach((one) => (one.open = true)));

/** What a person types into a field. */
function type(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** A build that Excel stopped answering in the middle of. */
async function cutOff(pane: Pane, workbook: MemoryWorkbook): Promise<void> {
  workbook.failWrite(new WorkbookFailure("cut-off", "GenericError", rankingSheet()));
  await buildRanking(pane);
}

function Broken(): never {
  throw new TypeError("Cannot read properties of undefined (reading 'units')");
}

/** The first paint, as it stands in the page before any script. */
function opening(): ComponentChild {
  const page = new DOMParser().parseFromString(window.firstPaint, "text/html");
  const markup = page.getElementById("pane")?.innerHTML ?? "";
  return <div dangerouslySetInnerHTML={{ __html: markup }} />;
}

/** Every state of the pane by name, each over a workbook in memory. */
export const galleryStates: Readonly<Record<string, GalleryState>> = {
  opening: async () => opening(),
  "no-office": async () => <Stopped text={say(stateSentences, "noOffice")} language={currentLanguage()} />,
  broken: async () => (
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>
  ),
  "first-run": () => paneOver(empty())(),
  "nothing-found": () =>
    paneOver(
      new MemoryWorkbook({
        "Kế hoạch": [
          ["Việc", "Hạn"],
          ["Họp giao ban", "17/8"],
        ],
      }),
    )(),
  reading: () =>
    paneOver(
      story(),
      (pane, workbook) => {
        workbook.hold();
        void findRawCounts(pane);
      },
      false,
    )(),
  found: () => paneOver(story())(),
  "choices-open": () => paneOver(story(), open("details.fold"))(),
  errors: () => paneOver(messy())(),
  confirming: () => paneOver(messy(), (pane) => buildRanking(pane))(),
  "wrong-target": () =>
    paneOver(story(), () => {
      open("details.fold")();
      setTimeout(() => type("input[inputmode=decimal]", "ba mươi"), 10);
    })(),
  building: () =>
    paneOver(story(), (pane, workbook) => {
      workbook.hold();
      void buildRanking(pane);
    })(),
  "building-in-parts": () =>
    paneOver(story(), (pane, workbook) => {
      workbook.hold();
      void buildRanking(pane);
      pane.store.set({ progress: { done: 2, of: 7 } });
    })(),
  cancelled: () =>
    paneOver(story(), async (pane, workbook) => {
      workbook.blocks = 7;
      const building = buildRanking(pane);
      const stop = pane.store.subscribe(() => {
        if (pane.store.get().progress) cancelBuild(pane);
      });
      await building;
      stop();
    })(),
  built: () => paneOver(story(), (pane) => buildRanking(pane))(),
  edited: () =>
    paneOver(story(), async (pane, workbook) => {
      await buildRanking(pane);
      for (const row of [8, 9, 11]) workbook.type(rankingSheet(), row, 2, 12345);
      await buildRanking(pane);
    })(),
  undone: () =>
    paneOver(story(), async (pane) => {
      await buildRanking(pane);
      await undoBuild(pane);
    })(),
  "undo-edited": () =>
    paneOver(story(), async (pane, workbook) => {
      await buildRanking(pane);
      workbook.type(rankingSheet(), 8, 2, 12345);
      await undoBuild(pane);
    })(),
  "cut-off": () => paneOver(story(), cutOff)(),
  unfinished: () =>
    paneOver(story(), async (pane, workbook) => {
      await cutOff(pane, workbook);
      workbook.unfinished = pane.store.get().unfinished;
      pane.store.set({ outcome: null, unfinished: null });
      await findRawCounts(pane);
    })(),
  "wrong-history": () =>
    paneOver(story(), async (pane, workbook) => {
      const head = historyRoles.map((role) => historyWords[currentLanguage()][role]);
      const rows = ["13/8/2020", "13/8/2020", 44056].map((day) => [
        day,
        "Huyện Vị Thủy",
        "7.000",
        "",
        "",
        "",
        "",
        "",
        "",
      ]);
      const table = { row: 0, column: 0, rows: 4, columns: head.length };
      const used = { position: { row: 0, column: 0 }, values: [head, ...rows], formulas: [head, ...rows] };
      workbook.history = { sheet: historyWords[currentLanguage()].sheet, protected: false, table, used };
      await findRawCounts(pane);
    })(),
  protected: () =>
    paneOver(story(), async (pane, workbook) => {
      await buildRanking(pane);
      for (const sheet of workbook.sheets.values()) sheet.protected = true;
      await buildRanking(pane);
    })(),
  "edit-mode": () => paneOver(story(), (pane) => pane.store.set({ waiting: true }))(),
  "read-only": () => paneOver(unlike(story(), { readOnly: true }))(),
  "too-old": () => paneOver(unlike(empty(), { canBuild: false, version: "16.0.10827" }), undefined, false)(),
  unexpected: () =>
    paneOver(story(), (pane) =>
      pane.store.set({
        outcome: {
          kind: "failed",
          failure: new WorkbookFailure("unexpected", "GeneralException · Worksheet.getUsedRange"),
        },
      }),
    )(),
  "prose-read": () =>
    paneOver(empty(), (pane) => {
      setProse(pane, article);
      open("details.fold")();
    })(),
  functions: () => paneOver(story(), (pane) => showView(pane, "functions"))(),
  "tools-open": () =>
    paneOver(story(), async (pane) => {
      await showView(pane, "functions");
      setTimeout(open("section:not(.section) > details.fold"), 10);
    })(),
  "freeze-asked": () =>
    paneOver(story(), async (pane) => {
      await showView(pane, "functions");
      askFreeze(pane, true);
    })(),
  frozen: () =>
    paneOver(story(), async (pane, workbook) => {
      workbook.ownFormulas = 1234;
      await showView(pane, "functions");
      await freezeFormulas(pane, true);
    })(),
  mended: () =>
    paneOver(story(), async (pane, workbook) => {
      workbook.wrongFormulas = 12;
      await showView(pane, "functions");
      await repairFormulas(pane);
    })(),
  "function-open": () =>
    paneOver(story(), async (pane) => {
      await showView(pane, "functions");
      searchFor(pane, "pace_needed");
      setTimeout(open("details.fold"), 10);
    })(),
  "function-not-found": () =>
    paneOver(story(), async (pane) => {
      await showView(pane, "functions");
      searchFor(pane, "vaccine");
    })(),
  "function-inserted": () =>
    paneOver(story(), async (pane, workbook) => {
      workbook.selected = { sheet: "Báo cáo 16-8", row: 3, column: 6 };
      await showView(pane, "functions");
      await insertFormula(pane, "=BLUEZONE.COVERAGE(63163,733017)");
    })(),
};

/** Draws a state in place of the last one. */
export function drawState(root: Element, drawn: ComponentChild): void {
  render(null, root);
  root.replaceChildren();
  render(drawn, root);
}
