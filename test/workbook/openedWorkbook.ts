import { openWorkbench, type OpenWorkbench, type WorkbenchOptions } from "../helpers/openWorkbench";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { createPane, type Pane } from "../../src/taskpane/pane";

// The engine tells the console of every step it takes.
console.debug = () => undefined;

/** Raw counts on the sheet "Dữ liệu": three districts of which the second has the best coverage. */
export const rawCounts = {
  A1: "Số lượt cài đặt Bluezone",
  A2: "Đến hết ngày 16/8/2020",
  A3: "Đơn vị",
  B3: "Lượt cài đặt",
  C3: "Dân số",
  A4: "Huyện Phụng Hiệp",
  B4: "13200",
  C4: "188000",
  A5: "Thành phố Vị Thanh",
  B5: "10000",
  C5: "73322",
  A6: "Huyện Vị Thủy",
  B6: "7600",
  C6: "91500",
} as const;

/** A request of the add-in as the host saw it. */
export interface AskedRequest {
  readonly writes: boolean;
  readonly error: string | null;
  readonly bytes: number;
}

/** A workbench on Microsoft's office.js with a pane over it, and the add-in's requests since the last question. */
export async function openedWorkbook(sheets: WorkbenchOptions["sheets"] = { "Dữ liệu": rawCounts }): Promise<
  OpenWorkbench & {
    readonly pane: Pane;
    asked(): { writes: boolean; error: string | null }[];
    requests(): AskedRequest[];
  }
> {
  const workbench = await openWorkbench({ sheets });
  const { Excel, Office } = workbench.window;
  Object.assign(globalThis, { Excel, Office });
  await workbench.settled();
  workbench.host.trace.clear();
  const requests = () => {
    const asked = workbench.host.trace.requests.filter(
      // office.js gives back what it kept after each run; such a request has no action of ours.
      ({ by, actions }) => by === "addin" && actions.length > 0,
    );
    workbench.host.trace.clear();
    return asked.map(({ writes, error, bytes }) => ({ writes, error, bytes }));
  };
  return {
    ...workbench,
    pane: createPane(excelWorkbook),
    requests,
    asked: () => requests().map(({ writes, error }) => ({ writes, error })),
  };
}
