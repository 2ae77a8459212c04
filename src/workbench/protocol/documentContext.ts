/** What the document says of itself to an add-in's page. */
export interface DocumentFacts {
  readonly settings: ReadonlyMap<string, string>;
  readonly language: string;
  readonly documentName: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** Whether the add-in's page is shown in a pane as it loads. */
  readonly isPaneVisible: boolean;
  /** One per opened document: office.js keeps settings of a document under it. */
  readonly instance: string;
}

const excelApplication = 1;
const openedBefore = 2;
const displayMode = { hidden: 1, taskpane: 2 };

/** The answer to the question for the document's context: a list that office.js reads by position.
 * @param facts of the document
 * @returns 24 entries */
export function documentContext(facts: DocumentFacts): readonly unknown[] {
  return [
    [[...facts.settings.keys()], [...facts.settings.values()]],
    "workbench-addin",
    excelApplication,
    16,
    0,
    0,
    "1.1",
    0,
    facts.language,
    facts.language,
    0,
    facts.documentName,
    openedBefore,
    0,
    "",
    "1.1",
    "",
    facts.instance,
    false,
    false,
    JSON.stringify(facts.requirements),
    "",
    "16.110.26082.10000",
    facts.isPaneVisible ? displayMode.taskpane : displayMode.hidden,
  ];
}
