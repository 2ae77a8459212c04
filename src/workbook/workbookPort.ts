import type { Area, CellReference, Grid } from "../ranking/grid";
import type { BuildChoices } from "../ranking/buildChoices";
import type { ColumnHeadings } from "../ranking/columnsAgain";
import type { CellChange } from "../ranking/finding";
import type { RawColumns } from "../ranking/rawTable";
import type { Replacement } from "../ranking/formula/replacement";
import type { HistoryState } from "../ranking/history/historyTable";
import type { Build, BuildBefore, BuildMade } from "../ranking/rebuild/build";
import type { SheetState, Written } from "../ranking/sheetPlan";

/** What the workbook remembers of how its ranking is built. */
export interface BuildSettings {
  /** The raw sheet and its columns (from 0); null where the add-in finds them itself. */
  readonly source: {
    readonly sheet: string;
    readonly headerRow: number;
    readonly columns: RawColumns;
    /** The headings of those columns when they were chosen, by which they are found again. */
    readonly headings?: ColumnHeadings;
  } | null;
  /** A share from 0 to 1. */
  readonly target: number;
  /** Excel serial typed by the user; null where the sheet says it. */
  readonly asOf: number | null;
  readonly choices: BuildChoices;
  /** The area last written on the ranking sheet, by sheet name. */
  readonly owned: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

/** How the user's Excel writes figures and days. */
export interface RegionalFormat {
  /** Before decimals. */
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** A short day in the system's signs, such as "dd/MM/yyyy"; "" where Excel does not tell. */
  readonly day: string;
}

/** A whole workbook as read when the pane opens. */
export interface WorkbookReading {
  readonly grids: readonly Grid[];
  readonly activeSheet: string;
  /** Null where it is not known. */
  readonly format: RegionalFormat | null;
  readonly settings: BuildSettings | null;
  /** The history of rankings; null where there is none. */
  readonly history: HistoryState | null;
  /** A build that was cut off and left the workbook half done; null where none was. */
  readonly unfinished: UnfinishedBuild | null;
}

/** The raw sheets and the sheet to be written, read together. */
export interface SourceReading {
  /** The raw sheets that were asked for, in that order. */
  readonly grids: readonly Grid[];
  readonly state: SheetState;
  readonly settings: BuildSettings | null;
  /** The history of rankings; null where there is none. */
  readonly history: HistoryState | null;
  /** The names of all sheets, and of the one in front. */
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  /** The add-in's settings as they are kept, by key; null where there is none. */
  readonly stored: Readonly<Record<string, string | null>>;
}

/** A build that was cut off; without what stood before, only the raw counts can make the sheet whole again. */
export interface UnfinishedBuild {
  readonly made: BuildMade;
  readonly before: BuildBefore | null;
}

/** A build that can be taken back. */
export interface DoneBuild {
  readonly made: BuildMade;
  readonly before: BuildBefore;
  readonly written: Written;
}

/** How an undo ended: done, or refused because the cells it would take away were edited since. */
export type Undone = { readonly kind: "undone" } | { readonly kind: "edited"; readonly cells: readonly Area[] };

/** Formulas that Excel stored in another form and that were put right. */
export interface RepairedFormulas {
  readonly formulas: number;
  /** Protected sheets that have such formulas and were left alone. */
  readonly protectedSheets: readonly string[];
}

/** Formulas that were turned into values, with the way back. */
export interface FrozenFormulas extends RepairedFormulas {
  /** Formulas without a result yet, which were left alone. */
  readonly unsettled: number;
  readonly replacements: readonly Replacement[];
}

/** How far a write has come, in blocks. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Told before each block of a write that takes several; answers whether it goes on. */
export type GoOn = (progress: Progress) => boolean;

/** Cells of a named worksheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** What came of putting a formula into the active cell. */
export interface Insertion {
  readonly cell: CellReference;
  /** False where the cell held something, which stays. */
  readonly written: boolean;
}

/** What is known of the Excel around the pane without asking the workbook. */
export interface HostFacts {
  /** Whether this Excel has all that reading and building need; functions in cells may work without. */
  readonly canBuild: boolean;
  /** Whether the workbook is open for reading only. */
  readonly readOnly: boolean;
  /** Excel's version, "" where it does not say. */
  readonly version: string;
}

/** Why Excel did not do what was asked; each code has its sentence in `locales/pane.ts`. */
export type WorkbookFailureCode =
  | "edit-mode"
  | "sheet-missing"
  | "access-denied"
  | "payload-too-large"
  | "session-lost"
  | "cut-off"
  | "host-too-old"
  | "unexpected";

export class WorkbookFailure extends Error {
  constructor(
    readonly code: WorkbookFailureCode,
    /** What Excel said, for the details a person can copy. */
    readonly details: string,
    readonly sheet = "",
  ) {
    super(`${code}: ${details}`);
    this.name = "WorkbookFailure";
  }
}

/** All that the pane and the ribbon may ask of Excel. Every method rejects with a WorkbookFailure and nothing else. */
export interface WorkbookPort {
  /** The Excel around the pane, once office.js is ready. */
  host(): HostFacts;
  /** All visible sheets' used cells and the settings: two round trips. */
  readWorkbook(): Promise<WorkbookReading>;
  /** The raw sheets, the settings, and the state of the sheet a plan is for: one round trip. */
  readSource(
    sheets: readonly string[],
    rankingSheet: string,
    tableName: string,
    chartName: string,
  ): Promise<SourceReading>;
  /** Writes a build and shows the sheet: one round trip, or as few blocks as hold it. Where that fails or is stopped, what
   * stood there before stands again; only with "cut-off" a part of the build is left. */
  runBuild(build: Build, settings: BuildSettings | null, goOn: GoOn): Promise<"built" | "cancelled">;
  /** Takes a build back, unless what it wrote was edited since: one round trip to look, one to write. */
  undoBuild(done: DoneBuild): Promise<Undone>;
  /** Rewrites the formulas of ours that Excel stored in another form, on every sheet. */
  repairFormulas(): Promise<RepairedFormulas>;
  /** Turns the formulas of ours into values, on every sheet or on the one in front. */
  freezeFormulas(everySheet: boolean): Promise<FrozenFormulas>;
  /** Puts formulas back in place of the values they were turned into, unless such a value was edited since. */
  undoFreeze(replacements: readonly Replacement[]): Promise<Undone>;
  /** Puts back what stood before a build that was cut off; "new" where the build had been carried out after all. */
  settleBuild(made: BuildMade, before: BuildBefore): Promise<"old" | "new">;
  /** Writes the settings alone. */
  writeSettings(settings: BuildSettings): Promise<void>;
  /** Shows a cell to the user. */
  select(cell: CellReference): Promise<void>;
  /** The cells the user has selected; of several areas the one with the active cell. */
  selectedCells(): Promise<SheetArea>;
  /** Selects cells and brings their sheet to the front, keeping what was selected before the first time. */
  highlight(area: SheetArea): Promise<void>;
  /** Selects again what was selected before the first highlight; without one, does nothing. */
  endHighlight(): Promise<void>;
  /** Writes a formula in Excel's en-US form into the active cell where that is blank.
   * @param formulaOn makes the formula for the sheet it is to stand on */
  insertFormula(formulaOn: (sheet: string) => string): Promise<Insertion>;
  /** Writes a text into the active cell where that is blank. */
  insertText(text: string): Promise<Insertion>;
  /** Puts a text into a text box whose corner is the active cell; resolves to that cell. */
  insertTextBox(text: string): Promise<CellReference>;
  /** How the user's Excel writes figures and days, asked for by itself. */
  regionalFormat(): Promise<RegionalFormat>;
  /** Replaces what cells hold, all of them or none, and only where each still holds what was seen there.
   * @returns the changes that take it back, or null where nothing was written */
  replaceCells(changes: readonly CellChange[]): Promise<readonly CellChange[] | null>;
  /** Calls back after cells of any sheet change, or sheets come and go; resolves to a function that stops it. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
  /** Called with true when Excel has waited 1.5 s for the user to leave a cell, with false when it goes on. */
  onEditMode(listener: (waiting: boolean) => void): void;
}
