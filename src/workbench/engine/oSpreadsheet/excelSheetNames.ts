import type { Model } from "@odoo/o-spreadsheet";
import { registries } from "@odoo/o-spreadsheet";
import { isSheetName } from "../isSheetName";
import { nameOfCopy } from "../nameOfCopy";

interface SheetPlugin {
  checkSheetName(command: { newName?: string; name?: string }): string;
  getDuplicateSheetName(name: string): string;
}
interface Configuration {
  readonly getters: Pick<Model["getters"], "getSheetIds" | "getSheetName">;
}
type SheetPluginClass = (new (config: Configuration) => SheetPlugin) & { readonly namesAsExcel?: boolean };

/** Lets sheets have only the names Excel would let them have, and gives copies the names Excel gives, in every model. */
export function installExcelSheetNames(): void {
  const { corePluginRegistry } = registries;
  const base = corePluginRegistry.get("sheet") as unknown as SheetPluginClass;
  if (base.namesAsExcel === true) return;
  class ExcelSheets extends base {
    static override readonly namesAsExcel = true;
    private readonly workbook: Configuration["getters"];

    constructor(config: Configuration) {
      super(config);
      this.workbook = config.getters;
    }

    override getDuplicateSheetName(name: string): string {
      const { workbook } = this;
      return nameOfCopy(
        name,
        workbook.getSheetIds().map((id) => workbook.getSheetName(id)),
      );
    }

    override checkSheetName(command: { newName?: string; name?: string }): string {
      const name = (command.newName ?? command.name ?? "").trim();
      const answer = super.checkSheetName(command);
      return answer === "Success" && !isSheetName(name) ? "ForbiddenCharactersInSheetName" : answer;
    }
  }
  corePluginRegistry.replace("sheet", ExcelSheets as never);
}
