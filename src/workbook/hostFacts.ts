import type { HostFacts } from "./workbookPort";

/** The set of Excel's API that everything the pane asks for is in; the manifest names the same. */
const neededApi = "1.14";

/** What office.js knows of the Excel around the pane, without a request. */
export function hostFacts(): HostFacts {
  const { requirements, document, diagnostics } = Office.context;
  return {
    canBuild: requirements.isSetSupported("ExcelApi", neededApi),
    readOnly: document.mode === Office.DocumentMode.ReadOnly,
    version: diagnostics.version,
  };
}
