import type { Language } from "../locales/language";
import type { FitFailure } from "../ranking/sheetPlan";
import type { CellChange } from "../ranking/finding";
import type { HostFacts, WorkbookFailure } from "../workbook/workbookPort";
import type { CellReference } from "../ranking/grid";
import type { Draft, DraftInput } from "./draft";
import type { FunctionCatalogue } from "./functionCatalogue";
import { initialProse, type ProseState } from "./proseState";
import { separatorsOf, type Separators } from "./formulaText";

/** What the pane shows: the ranking, or the list of functions. */
export type View = "ranking" | "functions";

export const views: readonly View[] = ["ranking", "functions"];

/** How the last thing the user asked for ended; said in words only when drawn, so that it follows the language. */
export type Outcome =
  | { readonly kind: "built"; readonly sheet: string; readonly units: number }
  | { readonly kind: "sample"; readonly sheet: string }
  | { readonly kind: "blocked"; readonly errors: number }
  | { readonly kind: "inserted"; readonly cell: CellReference }
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
  /** Whether what stands in the target field can be read. */
  readonly targetValid: boolean;
  /** The ranking as it would be built, null where there is nothing to build from. */
  readonly draft: Draft | null;
  readonly busy: "reading" | "building" | "inserting" | "repairing" | null;
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
  /** How the user's Excel writes formulas. */
  readonly separators: Separators;
  readonly prose: ProseState;
}

/** The state before anything was read. */
export function initialState(language: Language): PaneState {
  return {
    language,
    reading: null,
    choice: null,
    target: 0.3,
    targetValid: true,
    typedAsOf: null,
    choices: {},
    draft: null,
    busy: null,
    waiting: false,
    outcome: null,
    host: null,
    accepted: [],
    view: "ranking",
    catalogue: null,
    search: "",
    separators: separatorsOf(language === "vi" ? "," : "."),
    prose: initialProse,
  };
}
