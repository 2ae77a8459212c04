import { registries, setTranslationMethod, Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as chartLibrary from "chart.js";
import "chartjs-adapter-luxon";
import { showErrorCards } from "./errorCard";
import { gridWords } from "./gridWords";
import type { OSpreadsheetEngine } from "./oSpreadsheetEngine";

/** A grid that is drawn. */
export interface MountedGrid {
  /** Draws it anew in a display language. */
  speak(language: string): Promise<void>;
}

/** Draws the workbook into an element with the engine's own grid, and draws the next one when it is replaced.
 * @param engine the workbook
 * @param element an empty element that has a size
 * @param language display language as a tag
 * @param onEditing called when a cell begins to be edited, and when that ends
 * @returns when the grid is there */
export async function mountGrid(
  engine: OSpreadsheetEngine,
  element: HTMLElement,
  language: string,
  onEditing: (editing: boolean) => void,
): Promise<MountedGrid> {
  // The engine looks for the chart library on the window, all its parts on one class as the library's script has them.
  const { Chart, registerables } = chartLibrary;
  Chart.register(...registerables);
  Object.assign(window, { Chart: Object.assign(Chart, chartLibrary) });
  let spoken = language;
  setTranslationMethod((...[words]) => gridWords(spoken, words));
  listEveryFunction();
  let drawn = draw(engine, element, spoken);
  const redraw = (): Promise<unknown> => {
    drawn = drawn.then((app) => {
      app.destroy();
      return draw(engine, element, spoken);
    });
    return drawn;
  };
  await drawn;
  watchEditing(element, onEditing);
  engine.onReplaced(() => void redraw());
  return {
    speak: async (tag) => {
      if (tag === spoken) return;
      spoken = tag;
      await redraw();
    },
  };
}

/** The list of functions that begin as typed is as long as there are, and not the engine's ten at most. */
function listEveryFunction(): void {
  registries.autoCompleteProviders.get("functions_and_named_ranges").maxDisplayedProposals = 100;
}

async function draw(engine: OSpreadsheetEngine, element: HTMLElement, language: string): Promise<App> {
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
  const translateFn = (words: string): string => gridWords(language, words);
  const app = new App(Spreadsheet, { props, templates: withArgumentHelp(templates), translateFn });
  const root = await app.mount(element);
  showErrorCards(engine, element, root.env);
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

const signature = 't-name="o-spreadsheet-FunctionDescriptionProvider"';
const signatureEnd = '<Collapse isCollapsed="state.isCollapsed">';
const argumentHelp = `
  <t t-foreach="context.functionDescription.args" t-as="arg" t-key="'focused ' + arg.name">
    <div t-if="context.argsToFocus.includes(arg_index)" class="workbench-argument" role="status">
      <b t-out="arg.name"/>: <t t-out="arg.description"/>
    </div>
  </t>`;

/** Under a function's signature the engine says what the argument being typed is only once it is asked to; Excel's users
 * find it there at once. */
function withArgumentHelp(engineTemplates: string): string {
  const [before = "", after = ""] = engineTemplates.split(signature);
  return [before, after.replace(signatureEnd, argumentHelp + signatureEnd)]
    .join(signature)
    .replace('<div class="o-error-tooltip">', '<div class="o-error-tooltip" role="status">');
}
