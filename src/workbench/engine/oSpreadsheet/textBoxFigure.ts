import { registries } from "@odoo/o-spreadsheet";
import { Component, xml } from "@odoo/owl";
import type { ShapeState } from "../shapes";
import type { Getters } from "./liveModel";

/** The engine's tag of figures that are text boxes. */
export const textBoxTag = "workbenchTextBox";

// The engine draws figures by their tag, for every workbook alike: whose boxes are drawn is told by its getters.
const owners = new WeakMap<Getters, (id: string) => ShapeState | null>();

interface DrawnProps {
  readonly figureUI: { readonly id: string };
}
interface DrawnEnvironment {
  readonly model: { readonly getters: Getters };
}

class TextBoxFigure extends Component<DrawnProps, DrawnEnvironment> {
  static override template = xml`<div class="workbench-text-box" t-att-style="look" t-esc="text"/>`;
  static override props = ["figureUI", "editFigureStyle?", "openContextMenu?"];

  get text(): string {
    return this.shape?.text ?? "";
  }

  get look(): string {
    const { shape } = this;
    if (shape === null) return "";
    const { font, fill, line } = shape;
    return [
      "box-sizing: border-box; width: 100%; height: 100%; overflow: hidden; padding: 5px 10px; white-space: pre-wrap",
      `background: ${fill === "" ? "transparent" : fill}`,
      `border: 1px solid ${line === "" ? "transparent" : line}`,
      `color: ${font.color}`,
      `font: ${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${font.size}pt "${font.name}", sans-serif`,
    ].join("; ");
  }

  private get shape(): ShapeState | null {
    return owners.get(this.env.model.getters)?.(this.props.figureUI.id) ?? null;
  }
}

/** Lets the engine draw text boxes.
 * @param getters of the workbook they are on
 * @param find gives a box by the id of its figure */
export function drawTextBoxes(getters: Getters, find: (id: string) => ShapeState | null): void {
  owners.set(getters, find);
  if (registries.figureRegistry.contains(textBoxTag)) return;
  registries.figureRegistry.add(textBoxTag, { Component: TextBoxFigure, borderWidth: 0, menuBuilder: () => [] });
}
