import type { Area } from "../engine/area";
import type { ConditionalRule, RuleStyle } from "../engine/conditionalFormats";
import type { Engine } from "../engine/engine";

/** The kinds of conditional format that can be added. */
export type FormatKind = ConditionalRule["kind"];

/** A conditional format as a page sees it: added at once, drawn as soon as its rule is complete. */
export interface FormatDraft {
  readonly id: string;
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly kind: FormatKind;
  rule: ConditionalRule | null;
  style: RuleStyle;
  engineId: string | null;
  stopIfTrue: boolean;
  /** Further settings of a data bar, kept as they were set. */
  readonly extras: Map<string, unknown>;
}

/** The conditional formats of a workbook, those still without a rule among them. */
export class FormatDrafts {
  private readonly drafts = new Map<string, FormatDraft>();
  private last = 0;

  constructor(private readonly engine: Engine) {
    engine.onReplaced(() => this.drafts.clear());
  }

  /** First priority first. */
  on(sheet: string): readonly FormatDraft[] {
    const drawn = this.engine.conditionalFormats.all(sheet);
    const known = new Map([...this.drafts.values()].map((draft) => [draft.engineId, draft]));
    const undrawn = [...this.drafts.values()].filter((draft) => draft.sheet === sheet && draft.engineId === null);
    const shown = drawn.map(
      ({ id, areas, rule, stopIfTrue }) =>
        known.get(id) ??
        this.keep({ sheet, areas, kind: rule.kind, rule, style: styleOf(rule), engineId: id, stopIfTrue }),
    );
    return [...undrawn.reverse(), ...shown];
  }

  add(sheet: string, area: Area, kind: FormatKind): FormatDraft {
    const draft = this.keep({ sheet, areas: [area], kind, rule: null, style: {}, engineId: null, stopIfTrue: false });
    if (kind === "data-bar") this.setRule(draft, { kind: "data-bar", color: "#638EC6" });
    return draft;
  }

  setRule(draft: FormatDraft, rule: ConditionalRule): void {
    draft.rule = rule;
    const { conditionalFormats } = this.engine;
    const { sheet, areas, stopIfTrue, engineId } = draft;
    if (engineId === null) draft.engineId = conditionalFormats.add(sheet, areas, rule, stopIfTrue);
    else conditionalFormats.update(sheet, engineId, rule, stopIfTrue);
  }

  setStopIfTrue(draft: FormatDraft, stopIfTrue: boolean): void {
    draft.stopIfTrue = stopIfTrue;
    if (draft.rule !== null) this.setRule(draft, draft.rule);
  }

  /** Moves a format to another place in the order of its sheet, from 0. */
  setPriority(draft: FormatDraft, priority: number): void {
    if (draft.engineId !== null) this.engine.conditionalFormats.move(draft.sheet, draft.engineId, priority);
  }

  setStyle(draft: FormatDraft, change: RuleStyle): void {
    draft.style = { ...draft.style, ...change };
    const { rule } = draft;
    if (rule?.kind === "cell-value" || rule?.kind === "custom") this.setRule(draft, { ...rule, style: draft.style });
  }

  remove(draft: FormatDraft): void {
    if (draft.engineId !== null) this.engine.conditionalFormats.remove(draft.sheet, draft.engineId);
    this.drafts.delete(draft.id);
  }

  /** Takes the rules away from an area; outside it they stay. */
  clear(sheet: string, area: Area): void {
    for (const draft of this.on(sheet)) {
      if (!draft.areas.some((one) => overlap(one, area))) continue;
      this.remove(draft);
      const rest = draft.areas.flatMap((one) => without(one, area));
      if (rest.length > 0 && draft.rule !== null)
        this.engine.conditionalFormats.add(sheet, rest, draft.rule, draft.stopIfTrue);
    }
  }

  private keep(draft: Omit<FormatDraft, "id" | "extras">): FormatDraft {
    this.last += 1;
    const kept = {
      ...draft,
      id: `{${String(this.last).padStart(8, "0")}-0000-0000-0000-000000000000}`,
      extras: new Map(),
    };
    this.drafts.set(kept.id, kept);
    return kept;
  }
}

/** Whether two areas share a cell.
 * @param one area
 * @param other area
 * @returns true where they do */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function without(whole: Area, hole: Area): readonly Area[] {
  if (!overlap(whole, hole)) return [whole];
  const bottom = whole.row + whole.rows;
  const right = whole.column + whole.columns;
  const top = Math.max(whole.row, hole.row);
  const under = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(whole.column, hole.column);
  const past = Math.min(right, hole.column + hole.columns);
  const pieces: Area[] = [
    { ...whole, rows: top - whole.row },
    { ...whole, row: under, rows: bottom - under },
    { row: top, rows: under - top, column: whole.column, columns: left - whole.column },
    { row: top, rows: under - top, column: past, columns: right - past },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

function styleOf(rule: ConditionalRule): RuleStyle {
  return "style" in rule ? rule.style : {};
}
