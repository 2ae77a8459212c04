import type { Shapes, ShapeState } from "../shapes";
import type { LiveModel } from "./liveModel";
import { drawTextBoxes, textBoxTag } from "./textBoxFigure";
import { span } from "./zones";

type Kept = Omit<ShapeState, "id" | "sheet" | "left" | "top" | "width" | "height">;

/** Text boxes over the engine's figures; what is in a box is kept beside the engine, which has none of its own. */
export class OSpreadsheetShapes implements Shapes {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly live: LiveModel) {
    drawTextBoxes(live.getters, (id) => this.get(id));
    live.onReplaced(() => {
      this.kept.clear();
      drawTextBoxes(live.getters, (id) => this.get(id));
    });
  }

  all(): readonly ShapeState[] {
    const { getters } = this.live;
    return getters.getSheetIds().flatMap((sheet) =>
      getters.getFigures(sheet).flatMap((figure) => {
        const kept = this.kept.get(figure.id);
        if (figure.tag !== textBoxTag || kept === undefined) return [];
        const { id, width, height, offset } = figure;
        const left = this.extent(sheet, "COL", figure.col) + offset.x;
        const top = this.extent(sheet, "ROW", figure.row) + offset.y;
        return [{ ...kept, id, sheet, left, top, width, height }];
      }),
    );
  }

  get(id: string): ShapeState | null {
    return this.all().find((shape) => shape.id === id) ?? null;
  }

  add(shape: Omit<ShapeState, "id">): string {
    const id = this.live.model.uuidGenerator.smallUuid();
    this.keep(id, shape);
    this.live.run("CREATE_FIGURE", {
      sheetId: shape.sheet,
      figureId: id,
      tag: textBoxTag,
      col: 0,
      row: 0,
      offset: { x: shape.left, y: shape.top },
      size: { width: shape.width, height: shape.height },
    });
    return id;
  }

  update(id: string, change: Partial<Omit<ShapeState, "id" | "sheet">>): void {
    const now = this.get(id);
    if (now === null) return;
    const next = { ...now, ...change };
    this.keep(id, next);
    const { left, top, width, height } = next;
    const place = { col: 0, row: 0, offset: { x: left, y: top }, width, height };
    this.live.run("UPDATE_FIGURE", { sheetId: now.sheet, figureId: id, ...place });
  }

  remove(id: string): void {
    const now = this.get(id);
    // What was in the box stays, for the box may be brought back by undo.
    if (now !== null) this.live.run("DELETE_FIGURE", { sheetId: now.sheet, figureId: id });
  }

  private keep(id: string, { name, text, fill, line, font, alternativeText }: Kept): void {
    this.kept.set(id, { name, text, fill, line, font, alternativeText });
  }

  private extent(sheet: string, dimension: "ROW" | "COL", count: number): number {
    return span(0, count).reduce((sum, index) => sum + this.live.getters.getHeaderSize(sheet, dimension, index), 0);
  }
}
