import type { Area } from "../area";
import type { Names, NameState } from "../names";
import type { LiveModel } from "./liveModel";
import { areaOf, zoneOf } from "./zones";

/** Names over the engine's named ranges. */
export class OSpreadsheetNames implements Names {
  constructor(private readonly live: LiveModel) {}

  all(): readonly NameState[] {
    return this.live.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, sheet: range.sheetId, area: areaOf(range.zone) }));
  }

  get(name: string): NameState | null {
    return this.all().find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name: string, sheet: string, area: Area): void {
    this.live.run("CREATE_NAMED_RANGE", { name, ranges: this.rangesOf(sheet, area) });
  }

  move(name: string, sheet: string, area: Area): void {
    const now = this.get(name)?.name ?? name;
    const change = { oldRangeName: now, newRangeName: now, ranges: this.rangesOf(sheet, area) };
    this.live.run("UPDATE_NAMED_RANGE", change);
  }

  remove(name: string): void {
    this.live.run("DELETE_NAMED_RANGE", { name });
  }

  private rangesOf(sheet: string, area: Area): object[] {
    return [this.live.getters.getRangeDataFromZone(sheet, zoneOf(area))];
  }
}
