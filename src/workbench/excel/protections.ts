import type { Engine } from "../engine/engine";
import { HostError } from "../richapi/hostError";

/** What a protected sheet still lets a user and an add-in do. */
export const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** One of the things a protected sheet may still allow. */
export type ProtectionOption = (typeof protectionOptions)[number];

interface SheetProtection {
  readonly allowed: ReadonlySet<ProtectionOption>;
  readonly selectionMode: string;
  readonly password: string | null;
}

/** What is protected in a workbook, with which password, and what is allowed all the same. */
export class Protections {
  private readonly sheets = new Map<string, SheetProtection>();
  private structure: { readonly password: string | null } | null = null;

  constructor(private readonly engine: Engine) {
    engine.onReplaced(() => {
      this.sheets.clear();
      this.structure = null;
    });
  }

  /** Whether sheets may not be added, deleted, renamed, moved or hidden. */
  get isStructureProtected(): boolean {
    return this.structure !== null;
  }

  protectStructure(password: string | null): void {
    if (this.structure !== null) throw new HostError("AccessDenied");
    this.structure = { password };
  }

  unprotectStructure(password: string | null): void {
    if (this.structure === null || this.structure.password !== password) throw new HostError("AccessDenied");
    this.structure = null;
  }

  /** Protects a sheet; protecting twice is refused. */
  protect(sheet: string, protection: SheetProtection): void {
    if (this.engine.sheets.get(sheet)?.protected !== false) throw new HostError("AccessDenied");
    this.engine.sheets.update(sheet, { protected: true });
    // Protecting is one of the calls that Excel can't take back, and with it nothing before it.
    this.engine.forgetSteps();
    this.sheets.set(sheet, protection);
  }

  /** Takes the protection of a sheet away; what is not there can't be, nor with a wrong password. */
  unprotect(sheet: string, password: string | null): void {
    if (this.engine.sheets.get(sheet)?.protected !== true) throw new HostError("AccessDenied");
    if ((this.sheets.get(sheet)?.password ?? null) !== password) throw new HostError("AccessDenied");
    this.engine.sheets.update(sheet, { protected: false });
    this.engine.forgetSteps();
    this.sheets.delete(sheet);
  }

  /** Whether a sheet lets something happen, being unprotected or allowing it. */
  allows(sheet: string, option: ProtectionOption | null): boolean {
    if (this.engine.sheets.get(sheet)?.protected !== true) return true;
    return option !== null && this.sheets.get(sheet)?.allowed.has(option) === true;
  }

  selectionMode(sheet: string): string {
    return this.sheets.get(sheet)?.selectionMode ?? "Normal";
  }
}
