import type { Language } from "../locales/language";
import type { FitFailure } from "../ranking/sheetPlan";
import type { WorkbookFailure } from "../workbook/workbookPort";
import type { Draft, DraftInput } from "./draft";

/** How the last thing the user asked for ended; said in words only when drawn, so that it follows the language. */
export type Outcome =
  | { readonly kind: "built"; readonly sheet: string; readonly units: number }
  | { readonly kind: "sample"; readonly sheet: string }
  | { readonly kind: "blocked"; readonly errors: number }
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
  readonly busy: "reading" | "building" | "inserting" | null;
  /** Whether Excel keeps us waiting. */
  readonly waiting: boolean;
  readonly outcome: Outcome | null;
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
  };
}
