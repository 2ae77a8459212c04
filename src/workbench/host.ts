import { AddinConnection } from "./addinConnection";
import type { Engine } from "./engine/engine";
import { sheetNameText } from "./engine/sheetNameText";
import { areaText } from "./excel/address";
import { FormatDrafts } from "./excel/conditionalFormatDrafts";
import { CustomProperties } from "./excel/customProperties";
import type { Calculation } from "./excel/excelContext";
import { Protections } from "./excel/protections";
import { excelVersion } from "./excelVersions";
import type { ExcelVersion } from "./excelVersions";
import type { FailureRule } from "./failureMode";
import { Failures } from "./failures";
import { Broker } from "./functions/broker";
import type { AddinMetadata } from "./functions/functionsJson";
import type { HostOptions } from "./hostOptions";
import type { HostPort } from "./hostPort";
import { documentContext } from "./protocol/documentContext";
import { Trace } from "./trace";

export { AddinConnection } from "./addinConnection";
export type { FailureMode, FailureRule } from "./failureMode";
export type { AddinMetadata, FunctionsJson } from "./functions/functionsJson";
export type { HostOptions } from "./hostOptions";
export type { HostPort } from "./hostPort";
export { Trace } from "./trace";

/** The host as the parts of the page take it. */
export type HostShape = Host;

const quietMilliseconds = 30;
let lastInstance = 0;

/** Plays Excel for office.js over a workbook; it knows nothing of any one add-in. */
export class Host {
  /** Display language of pages that connect from now on. */
  language: string;
  documentName: string;
  /** The Excel that is played for pages that connect from now on. */
  version: ExcelVersion;
  readonly trace = new Trace();
  /** Settings that add-ins keep in the workbook, as values. */
  readonly settings = new Map<string, unknown>();
  /** Settings that add-ins keep in the document, each as JSON text. */
  readonly documentSettings = new Map<string, string>();
  /** Keyboard shortcuts of the add-in, by the id of their action. */
  readonly shortcuts = new Map<string, string>();
  private readonly failures = new Failures();
  private readonly connections = new Set<AddinConnection>();
  private readonly broker: Broker;
  private readonly drafts: FormatDrafts;
  private readonly protections: Protections;
  private readonly customProperties: CustomProperties;
  private readonly calculation: Calculation = { mode: "Automatic", resumesAfterRequest: false };
  private readonly nameNotes = new Map<string, string>();
  private readonly requirements: Readonly<Record<string, string>> | undefined;
  private isEditing = false;
  private editingEnded: (() => void)[] = [];
  private instance = nextInstance();

  constructor(
    readonly engine: Engine,
    options: HostOptions,
  ) {
    this.language = options.language;
    this.documentName = options.documentName;
    this.version = excelVersion(options.version ?? "m365");
    this.requirements = options.requirements;
    if (options.culture !== undefined) engine.setCulture(options.culture);
    this.drafts = new FormatDrafts(engine);
    this.protections = new Protections(engine);
    this.customProperties = new CustomProperties(engine);
    const blankAs = options.blankAs === undefined ? this.version.blankAs : options.blankAs;
    this.broker = new Broker(
      {
        recalculate: (cells) => engine.functions.recalculate(cells),
        calls: (cell, name) => engine.functions.calls(cell, name),
        address: ({ sheet, row, column }) =>
          `${sheetNameText(engine.sheets.get(sheet)?.name ?? "")}!${areaText({ row, column, rows: 1, columns: 1 })}`,
      },
      blankAs,
      this.trace,
    );
    engine.onChange((changes) => {
      if (changes.some(({ kind }) => kind === "cells")) this.broker.release();
      for (const connection of this.connections) connection.changed(changes);
    });
    engine.onReplaced(() => {
      this.instance = nextInstance();
      this.nameNotes.clear();
      this.calculation.mode = "Automatic";
    });
  }

  /** What add-ins did to the workbook that its files do not hold. */
  get unwritten(): readonly ("structureHere" | "sheetTexts")[] {
    return [
      ...(this.protections.isStructureProtected ? (["structureHere"] as const) : []),
      ...(this.customProperties.isEmpty ? [] : (["sheetTexts"] as const)),
    ];
  }

  /** Makes an add-in's functions known to formulas. */
  registerFunctions(metadata: AddinMetadata): void {
    this.engine.functions.register(this.broker.functionsOf(metadata));
  }

  /** Takes the host's end of a line to an add-in's page.
   * @param isPaneVisible whether the page is shown in a pane as it loads */
  connect(port: HostPort, isPaneVisible = true): AddinConnection {
    const { engine, settings, drafts, protections, customProperties, nameNotes } = this;
    const connection: AddinConnection = new AddinConnection(port, isPaneVisible, {
      trace: this.trace,
      shortcuts: this.shortcuts,
      workbook: {
        engine,
        settings,
        drafts,
        protections,
        customProperties,
        nameNotes,
        calculation: this.calculation,
        version: () => this.version,
        documentName: () => this.documentName,
        forgetFunctions: () => this.broker.forget(),
      },
      context: () =>
        documentContext({
          settings: this.documentSettings,
          language: this.language,
          documentName: this.documentName,
          requirements: this.requirements ?? this.version.requirements,
          isPaneVisible: connection.isPaneVisible,
          instance: this.instance,
        }),
      writeSettings: (given) => {
        this.documentSettings.clear();
        for (const [key, value] of given) this.documentSettings.set(key, value);
      },
      nextFailure: () => this.failures.next(),
      isEditing: () => this.isEditing,
      editingEnds: () => new Promise((resolve) => this.editingEnded.push(resolve)),
      functionsReady: (ready) => this.broker.attach((events) => ready.send(events)),
      functionsReturned: (rows) => this.broker.returned(rows),
      disposed: (gone) => {
        this.connections.delete(gone);
        if (this.connections.size === 0) this.broker.detach();
      },
    });
    this.connections.add(connection);
    return connection;
  }

  /** What custom functions get for a blank cell; Excel gives 0 on the desktop and null on the web. */
  get blankAs(): 0 | null | "" {
    return this.broker.blankAs;
  }

  set blankAs(value: 0 | null | "") {
    this.broker.blankAs = value;
  }

  /** The failures asked for that have not come yet: how many requests until then, and how. */
  get failuresToCome(): readonly FailureRule[] {
    return this.failures.toCome();
  }

  /** Takes back the failures asked for that have not come yet. */
  cancelFailures(): void {
    this.failures.cancel();
  }

  /** Makes a request of the add-in's own code fail. */
  fail(rule: FailureRule): void {
    this.failures.add(rule);
  }

  /** Resolves when no function is pending, no request is being answered and no command runs, for a while on end. */
  async settled(): Promise<void> {
    let quietSince = performance.now();
    while (performance.now() - quietSince < quietMilliseconds) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (!this.isIdle) quietSince = performance.now();
    }
  }

  /** Plays a user who is editing a cell: requests fail, or wait where they were asked to. */
  setEditMode(on: boolean): void {
    this.isEditing = on;
    if (on) return;
    for (const resolve of this.editingEnded.splice(0)) resolve();
  }

  private get isIdle(): boolean {
    const areConnectionsIdle = [...this.connections].every((connection) => connection.isIdle);
    return areConnectionsIdle && (this.connections.size === 0 || this.broker.isIdle);
  }
}

function nextInstance(): string {
  lastInstance += 1;
  return `workbench-document-${lastInstance}-${Date.now()}`;
}
