import { registries } from "@odoo/o-spreadsheet";

interface PastedCells {
  readonly cells: readonly (readonly { content: string; evaluatedCell: { formattedValue: string } }[])[];
}
interface CellHandler {
  convertTextToClipboardData(text: string): PastedCells;
}
type CellHandlerClass = (new (...args: never[]) => CellHandler) & { readonly readsAsExcel?: boolean };

const hidden = { "\n": "\u{E000}", "\t": "\u{E001}" } as const;
const shown: Readonly<Record<string, string>> = { [hidden["\n"]]: "\n", [hidden["\t"]]: "\t" };

/** Reads pasted text as Excel does, in every model: the end of the last line begins no row, and a cell in quotation marks
 * may hold line breaks and tabs, as Excel itself copies it. */
export function installPastedText(): void {
  const { cellHandlers } = registries.clipboardHandlersRegistries;
  const base = cellHandlers.get("cell") as unknown as CellHandlerClass;
  if (base.readsAsExcel === true) return;
  class ExcelText extends base {
    static override readonly readsAsExcel = true;

    override convertTextToClipboardData(text: string): PastedCells {
      const pasted = super.convertTextToClipboardData(withoutBreaksInCells(text));
      const cells = pasted.cells.map((row) =>
        row.map((cell) => {
          const content = cell.content.replace(/[\u{E000}\u{E001}]/gu, (mark) => shown[mark] ?? mark);
          return { ...cell, content, evaluatedCell: { ...cell.evaluatedCell, formattedValue: content } };
        }),
      );
      return { ...pasted, cells };
    }
  }
  cellHandlers.replace("cell", ExcelText as never);
}

function withoutBreaksInCells(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .replace(/(?<=^|\t|\n)"((?:[^"]|"")*[\n\t](?:[^"]|"")*)"(?=\t|\n|$)/g, (_, inside: string) =>
      inside.replaceAll('""', '"').replace(/[\n\t]/g, (sign) => (sign === "\n" ? hidden["\n"] : hidden["\t"])),
    );
}
