/** How a sheet prints; what the engine itself can't show is still kept and saved. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** Excel's paper name, e.g. "A4". */
  readonly paperSize: string;
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  readonly scale: number | null;
  /** First and last row (from 0) repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** A1 address without the sheet. */
  readonly printArea: string | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Left, centre and right text in Excel's codes, e.g. "&P/&N". */
  readonly header: readonly [string, string, string];
  readonly footer: readonly [string, string, string];
}

/** A sheet and its settings. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** "#RRGGBB", or "" where automatic. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly page: PageLayout;
}

/** The sheets of the workbook. */
export interface Sheets {
  all(): readonly SheetState[];
  get(id: string): SheetState | null;
  /** By name, whatever the letter case. */
  named(name: string): SheetState | null;
  active(): string;
  activate(id: string): void;
  /** Appends a sheet and returns its id. */
  add(name: string): string;
  remove(id: string): void;
  update(id: string, change: Partial<Omit<SheetState, "id" | "page">>): void;
  setPage(id: string, change: Partial<PageLayout>): void;
}
