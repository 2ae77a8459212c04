import { registries, stores } from "@odoo/o-spreadsheet";
import type { OSpreadsheetEngine } from "./oSpreadsheetEngine";

const cardKind = "ErrorToolTip";

/** Where the grid's parts keep what they share. */
interface GridEnvironment {
  getStore?: <Store>(of: new (...args: never[]) => Store) => Store;
}

interface CardStore {
  readonly persistentCellPopover: { readonly isOpen: boolean; readonly type?: string };
  open(cell: { col: number; row: number }, kind: string): void;
  close(): void;
}

/** Shows the sentence behind an error on a card while its cell is selected; the engine does so only under the mouse.
 * @param environment of the grid that was mounted */
export function showErrorCards(engine: OSpreadsheetEngine, grid: HTMLElement, environment: GridEnvironment): void {
  const card: CardStore | undefined = environment.getStore?.(stores.CellPopoverStore);
  if (card === undefined) return;
  openWhereHovered();
  const { model } = engine;
  const isOpen = (): boolean => card.persistentCellPopover.isOpen && card.persistentCellPopover.type === cardKind;
  const update = (): void => {
    if (engine.model !== model) return;
    const position = model.getters.getActivePosition();
    const cell = model.getters.getEvaluatedCell(position);
    if (cell.type === "error" && cell.message) card.open({ col: position.col, row: position.row }, cardKind);
    else if (isOpen()) card.close();
  };
  model.selection.observe(card, { handleEvent: () => queueMicrotask(update) });
  model.on("command-finalized", card, update);
  grid.addEventListener("keydown", (event) => {
    const isTyped = event.key.length === 1 || event.key === "F2" || event.key === "Enter" || event.key === "Escape";
    if (isTyped && engine.model === model && isOpen()) card.close();
  });
}

/** Lets the engine's card be opened by itself as well as by the mouse. */
function openWhereHovered(): void {
  const builder = registries.cellPopoverRegistry.get(cardKind);
  registries.cellPopoverRegistry.replace(cardKind, {
    ...builder,
    onOpen: ({ sheetId, col, row }, getters) => builder.onHover?.({ sheetId, col, row }, getters) ?? { isOpen: false },
  });
}
