import type { Getters, Run } from "./liveModel";
import type { Zone } from "./zones";

/** Where the tables of a sheet are.
 * @param getters of the model
 * @param sheet id of the sheet
 * @returns zone by table id */
export function tableZones(getters: Getters, sheet: string): ReadonlyMap<string, Zone> {
  return new Map(getters.getCoreTables(sheet).map((table) => [String(table.id), { ...table.range.zone }]));
}

/** Puts tables back that grew when cells beside them were written: only typing by a user makes a table grow.
 * @param getters of the model
 * @param run runs commands of the same batch
 * @param sheet id of the sheet
 * @param before zones from before the writing */
export function keepTables(getters: Getters, run: Run, sheet: string, before: ReadonlyMap<string, Zone>): void {
  for (const table of getters.getCoreTables(sheet)) {
    const zone = before.get(String(table.id));
    const now = table.range.zone;
    if (zone === undefined || (zone.bottom === now.bottom && zone.right === now.right)) continue;
    const newTableRange = getters.getRangeDataFromZone(sheet, zone);
    run("UPDATE_TABLE", { sheetId: sheet, zone: now, newTableRange });
  }
}
