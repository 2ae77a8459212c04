import type { FigureStyle } from "../locales/figureStyle";
import type { Language } from "../locales/language";
import type { FitFailure } from "../ranking/fittedPlan";
import type { SheetMode } from "../ranking/buildChoices";
import type { CellChange } from "../ranking/finding";
import type { Ranking } from "../ranking/ranking";
import type { HistorySkip } from "../ranking/rebuild/planBuild";
import type {
  DoneBuild,
  FrozenFormulas,
  HostFacts,
  Progress,
  UnfinishedBuild,
  WorkbookFailure,
} from "../workbook/workbookPort";
import type { Area, CellReference } from "../ranking/grid";
import type { Draft, DraftInput } from "./draft";
import type { FunctionCatalogue } from "./functionCatalogue";
import { defaultTarget } from "../ranking/goalOf";
import { initialProse, type ProseState } from "./proseState";

/** What the pane shows: the ranking, or the list of functions. */
export type View = "ranking" | "functions";

export const views: readonly View[] = ["ranking", "functions"];

/** How the last thing the user asked for ended; said in words only when drawn, so that it follows the language. */
export type Outcome =
  | {
      readonly kind: "built";
      readonly sheet: string;
      readonly units: number;
      /** The sheet that keeps the old one, where a person wanted that. */
      readonly copy?: string;
      /** Why nothing was added to the history, where nothing was. */
      readonly skipped?: HistorySkip;
      /** What a person wrote beside rows that are another unit's now. */
      readonly remarks?: readonly Area[];
    }
  /** Cells of the ranking were edited by hand: the person chooses what becomes of them. */
  | { readonly kind: "edited"; readonly sheet: string; readonly cells: readonly Area[] }
  | { readonly kind: "cancelled" }
  | { readonly kind: "undone" }
  | { readonly kind: "undo-edited"; readonly cells: readonly Area[] }
  | { readonly kind: "nothing-to-undo" }
  /** A build was cut off; with `large` only building again makes the sheet whole. */
  | { readonly kind: "unfinished"; readonly sheet: string; readonly large: boolean }
  | { readonly kind: "restored" }
  | { readonly kind: "mended"; readonly formulas: number; readonly protectedSheets: readonly string[] }
  /** Formulas are to become values: the person says whether. */
  | { readonly kind: "freeze-asked"; readonly everySheet: boolean }
  | {
      readonly kind: "frozen";
      readonly formulas: number;
      readonly protectedSheets: readonly string[];
      readonly unsettled: number;
    }
  | { readonly kind: "sample"; readonly sheet: string }
  | { readonly kind: "blocked"; readonly errors: number }
  | { readonly kind: "inserted"; readonly cell: CellReference }
  | { readonly kind: "report-inserted" | "box-inserted"; readonly cell: CellReference }
  | { readonly kind: "cell-filled"; readonly cell: CellReference }
  | { readonly kind: "repaired"; readonly undo: readonly CellChange[] }
  | { readonly kind: "repair-undone"; readonly cells: number }
  | { readonly kind: "repair-late" }
  | { readonly kind: "target-invalid" }
  | { readonly kind: "no-data" }
  | { readonly kind: "unfit"; readonly failure: FitFailure }
  | { readonly kind: "failed"; readonly failure: WorkbookFailure };

/** All the pane knows; replaced as a whole, never changed. */
export interface PaneState extends DraftInput {
  readonly language: Language;
  /** How the user's Excel writes figures and days; null as long as it has not told, which leaves it to the language. */
  readonly figures: FigureStyle | null;
  /** Whether what stands in the target field can be read. */
  readonly targetValid: boolean;
  /** The ranking as it would be built, null where there is nothing to build from. */
  readonly draft: Draft | null;
  readonly busy: "reading" | "building" | "inserting" | "repairing" | "undoing" | "mending" | "freezing" | null;
  /** How far a build has come that takes several blocks, null where it takes one. */
  readonly progress: Progress | null;
  /** Whether the user wants the build that is under way to stop. */
  readonly cancelling: boolean;
  /** What can be taken back in this session; null where nothing can. */
  readonly undo: DoneBuild | FrozenFormulas | null;
  /** A build that was cut off and is to be put right; null where none was. */
  readonly unfinished: UnfinishedBuild | null;
  /** The ranking that stands on its sheet, as it was last built in this session; null where none was. */
  readonly built: { readonly ranking: Ranking; readonly mode: SheetMode } | null;
  /** Whether Excel keeps us waiting. */
  readonly waiting: boolean;
  readonly outcome: Outcome | null;
  /** The Excel around the pane; null before it has answered. */
  readonly host: HostFacts | null;
  /** Keys of the errors a person chose to build with. */
  readonly accepted: readonly string[];
  readonly view: View;
  /** The functions in the pane's language; null until they are shown, "missing" where they could not be loaded. */
  readonly catalogue: FunctionCatalogue | "missing" | null;
  /** What the user looks for among the functions. */
  readonly search: string;
  readonly prose: ProseState;
}

/** The state before anything was read. */
export function initialState(language: Language): PaneState {
  return {
    language,
    figures: null,
    reading: null,
    choice: null,
    target: defaultTarget,
    targetValid: true,
    typedAsOf: null,
    choices: {},
    draft: null,
    busy: null,
    progress: null,
    cancelling: false,
    undo: null,
    unfinished: null,
    built: null,
    waiting: false,
    outcome: null,
    host: null,
    accepted: [],
    view: "ranking",
    catalogue: null,
    search: "",
    prose: initialProse,
  };
}
