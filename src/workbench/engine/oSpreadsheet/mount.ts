import { Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as chartLibrary from "chart.js";
import "chartjs-adapter-luxon";
import type { OSpreadsheetEngine } from "./oSpreadsheetEngine";

/** Draws the workbook into an element with the engine's own grid, and draws the next one when it is replaced.
 * @param engine the workbook
 * @param element an empty element that has a size
 * @param onEditing called when a cell begins to be edited, and when that ends
 * @returns when the grid is there */
export async function mountGrid(
  engine: OSpreadsheetEngine,
  element: HTMLElement,
  onEditing: (editing: boolean) => void,
): Promise<void> {
  // The engine looks for the chart library on the window, all its parts on one class as the library's script has them.
  const { Chart, registerables } = chartLibrary;
  Chart.register(...registerables);
  Object.assign(window, { Chart: Object.assign(Chart, chartLibrary) });
  let app = await draw(engine, element);
  watchEditing(element, onEditing);
  engine.onReplaced(() => {
    app.destroy();
    void draw(engine, element).then((next) => {
      app = next;
    });
  });
}

async function draw(engine: OSpreadsheetEngine, element: HTMLElement): Promise<App> {
  const say = (text: string): void => window.alert(text);
  const props = {
    model: engine.model,
    notifyUser: ({ text }: { text: string }) => say(text),
    raiseError: (text: string, after?: () => void) => {
      say(text);
      after?.();
    },
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
      if (window.confirm(text)) confirm();
      else cancel?.();
    },
  };
  const app = new App(Spreadsheet, { props, templates });
  await app.mount(element);
  return app;
}

/** The engine lays its editor over the cell while it is edited, and behind the grid otherwise. */
function watchEditing(element: HTMLElement, onEditing: (editing: boolean) => void): void {
  let isEditing = false;
  const look = (): void => {
    const editor = element.querySelector<HTMLElement>(".o-grid-composer");
    const now = editor !== null && editor.style.zIndex !== "-1000";
    if (now !== isEditing) onEditing(now);
    isEditing = now;
  };
  new MutationObserver(look).observe(element, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["style"],
  });
}
