/** What sets one version of Excel apart from another. */
export interface ExcelVersion {
  readonly id: ExcelVersionId;
  /** As its users call it. */
  readonly name: string;
  /** Requirement sets it declares, each with its version: what the workbench implements of them. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The longest request and the longest answer, in bytes; null where there is no limit. */
  readonly payloadLimit: number | null;
  /** What a custom function gets for a blank cell. */
  readonly blankAs: 0 | null;
  /** Whether a user can take back what an add-in did. */
  readonly undoesAddins: boolean;
  /** Whether renaming, moving and hiding sheets leaves nothing to undo. */
  readonly sheetChangesEndUndo: boolean;
}

/** The versions of Excel that can be played. */
export type ExcelVersionId = "m365" | "web" | "ltsc2021" | "excel2019";

const common: Readonly<Record<string, string>> = {
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  AddInCommands: "1.3",
  DelayForCellEdit: "1.1",
};

const fiveMegabytes = 5 * 1024 * 1024;

const versions: Readonly<Record<ExcelVersionId, ExcelVersion>> = {
  m365: {
    id: "m365",
    name: "Microsoft 365",
    requirements: {
      ...common,
      ExcelApi: "1.17",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.4",
      RibbonApi: "1.1",
      KeyboardShortcuts: "1.1",
    },
    payloadLimit: null,
    blankAs: 0,
    undoesAddins: true,
    sheetChangesEndUndo: true,
  },
  web: {
    id: "web",
    name: "Excel on the web",
    requirements: {
      ...common,
      ExcelApi: "1.17",
      SharedRuntime: "1.1",
      CustomFunctionsRuntime: "1.4",
      RibbonApi: "1.1",
      KeyboardShortcuts: "1.1",
    },
    payloadLimit: fiveMegabytes,
    blankAs: null,
    undoesAddins: true,
    sheetChangesEndUndo: false,
  },
  ltsc2021: {
    id: "ltsc2021",
    name: "Excel LTSC 2021",
    requirements: { ...common, ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
    payloadLimit: null,
    blankAs: 0,
    undoesAddins: false,
    sheetChangesEndUndo: true,
  },
  excel2019: {
    id: "excel2019",
    name: "Excel 2019",
    requirements: { ...common, ExcelApi: "1.7" },
    payloadLimit: null,
    blankAs: 0,
    undoesAddins: false,
    sheetChangesEndUndo: true,
  },
};

/** The versions of Excel that can be played, the newest first. */
export const excelVersions: readonly ExcelVersion[] = Object.values(versions);

/** A version of Excel by its id.
 * @param id e.g. "web"
 * @returns the version; Microsoft 365 where the id is unknown */
export function excelVersion(id: string): ExcelVersion {
  return excelVersions.find((version) => version.id === id) ?? versions.m365;
}

/** Whether one version of a requirement set is at least another.
 * @param has e.g. "1.14"; undefined where the set is not there
 * @param needed e.g. "1.7"
 * @returns true where it is */
export function meets(has: string | undefined, needed: string): boolean {
  if (has === undefined) return false;
  const [[major = 0, minor = 0], [neededMajor = 0, neededMinor = 0]] = [has, needed].map((version) =>
    version.split(".").map(Number),
  ) as [number[], number[]];
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
