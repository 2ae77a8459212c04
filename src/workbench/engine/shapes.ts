/** The look of the text in a box. */
export interface ShapeFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A box with text on a sheet; positions and sizes are pixels from the sheet's top left corner. */
export interface ShapeState {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** "#RRGGBB"; "" where not filled. */
  readonly fill: string;
  /** "#RRGGBB"; "" where no line is drawn. */
  readonly line: string;
  readonly font: ShapeFont;
  readonly alternativeText: string;
}

/** The text boxes of the workbook, lowest first. */
export interface Shapes {
  all(): readonly ShapeState[];
  get(id: string): ShapeState | null;
  /** Adds a text box and returns its id. */
  add(shape: Omit<ShapeState, "id">): string;
  update(id: string, change: Partial<Omit<ShapeState, "id" | "sheet">>): void;
  remove(id: string): void;
}
