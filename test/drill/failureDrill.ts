import { buildRanking } from "../../src/taskpane/actions/buildRanking";
import { findRawCounts } from "../../src/taskpane/actions/findRawCounts";
import { freezeFormulas } from "../../src/taskpane/actions/freezeFormulas";
import { repairFormulas } from "../../src/taskpane/actions/repairFormulas";
import { restoreBuild } from "../../src/taskpane/actions/restoreBuild";
import { undoBuild } from "../../src/taskpane/actions/undoBuild";
import { createPane, type Pane } from "../../src/taskpane/pane";
import type { FailureMode } from "../../src/workbench/failureMode";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { openedWorkbook, rawCounts } from "../workbook/openedWorkbook";
import { wholeWorkbook } from "./wholeWorkbook";

export type Bench = Awaited<ReturnType<typeof openedWorkbook>>;

/** What is done to the workbook while requests fail. */
export interface Operation {
  readonly name: string;
  /** Opens a workbook in the state before, with a pane over it that has read it. */
  open(): Promise<Bench>;
  /** What the user asks for. */
  act(pane: Pane): Promise<void>;
  /** Brings the workbook from the new state back to the old one; the pane is asked to where it can. */
  back(bench: Bench, pane: Pane): Promise<void>;
}

/** How one failure ended. */
export interface DrillCase {
  readonly operation: string;
  readonly request: number;
  readonly mode: string;
  readonly stands: "old" | "new" | "neither";
  /** What the pane said. */
  readonly told: string;
}

const wholeModes: readonly FailureMode[] = [
  "error-before",
  "error-after",
  "edit-mode",
  "access-denied",
  "payload-too-large",
  "session-lost",
];

const ranking = "Xếp hạng";
const pressBuild = (pane: Pane) => buildRanking(pane);
const readAgain = async (bench: Bench) => {
  await findRawCounts(bench.pane);
  return bench;
};

const firstBuild: Operation = {
  name: "build",
  open: async () => readAgain(await openedWorkbook()),
  act: pressBuild,
  back: (_, pane) => undoBuild(pane),
};

/** A ranking of an earlier day with a letterhead above and remarks right beside and below, whose raw counts have since
 * grown by a unit and a day: it moves, and takes more rows and more columns. */
async function grownSince(): Promise<Bench> {
  const bench = await openedWorkbook({ "Dữ liệu": { ...rawCounts, A2: "Đến hết ngày 13/8/2020" }, Khác: {} });
  await findRawCounts(bench.pane);
  await buildRanking(bench.pane);
  const { id } = bench.engine.sheets.named(ranking)!;
  bench.engine.cells.insertHeaders(id, "row", 0, 2);
  bench.setCell(ranking, "A1", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
  const below = bench.engine.cells.used(id, true)!.rows + 2;
  bench.setCell(ranking, `B${below}`, "Người lập biểu");
  bench.setCell(ranking, `K${below}`, "Giám đốc");
  bench.setCell(ranking, "J9", "Ghi chú");
  bench.setCell(ranking, "J10", "đã nhắc");
  bench.setCell("Khác", "A1", `='${ranking}'!E10`);
  bench.setCell("Dữ liệu", "A2", "Đến hết ngày 16/8/2020");
  bench.setCell("Dữ liệu", "B5", "14000");
  for (const [index, name] of ["Huyện Long Mỹ", "Thị xã Long Mỹ", "Huyện Châu Thành"].entries()) {
    bench.setCell("Dữ liệu", `A${7 + index}`, name);
    bench.setCell("Dữ liệu", `B${7 + index}`, "3700");
    bench.setCell("Dữ liệu", `C${7 + index}`, "77600");
  }
  return readAgain(bench);
}

const rebuild: Operation = {
  name: "rebuild and history",
  open: grownSince,
  act: pressBuild,
  back: (_, pane) => undoBuild(pane),
};

const keepCopy: Operation = {
  name: "rebuild, old sheet kept",
  open: async () => {
    const bench = await grownSince();
    bench.setCell(ranking, "C11", "12345");
    return readAgain(bench);
  },
  act: (pane) => buildRanking(pane, "keep-copy"),
  back: (_, pane) => undoBuild(pane),
};

/** Units are gone since: their rows keep their place, hidden but for the one beside which a remark stands. */
const shrunk: Operation = {
  name: "rebuild with fewer units",
  open: async () => {
    const bench = await grownSince();
    await buildRanking(bench.pane);
    bench.setCell(ranking, "P15", "Chờ số liệu");
    for (const cell of ["A8", "B8", "C8", "A9", "B9", "C9"]) bench.setCell("Dữ liệu", cell, "");
    bench.setCell("Dữ liệu", "B4", "90");
    return readAgain(bench);
  },
  act: pressBuild,
  back: (_, pane) => undoBuild(pane),
};

const undoFirst: Operation = {
  name: "undo of a build",
  open: async () => {
    const bench = await firstBuild.open();
    await buildRanking(bench.pane);
    return bench;
  },
  act: undoBuild,
  back: (_, pane) => buildRanking(pane),
};

const undoRebuild: Operation = {
  name: "undo of a rebuild",
  open: async () => {
    const bench = await grownSince();
    await buildRanking(bench.pane);
    return bench;
  },
  act: undoBuild,
  back: (_, pane) => buildRanking(pane),
};

const stored = { A1: "=_xldudf_BLUEZONE_PACE(1,2,3,4)", B2: "=1+_xldudf_BLUEZONE_PACE(1,2,3,4)" };

const repair: Operation = {
  name: "repair",
  open: async () => readAgain(await openedWorkbook({ "Dữ liệu": rawCounts, Hai: stored })),
  act: repairFormulas,
  back: async (bench) => {
    for (const [cell, formula] of Object.entries(stored)) bench.setCell("Hai", cell, formula);
  },
};

/** A workbook in which a function of ours answers in cells of two sheets, once over several cells. */
async function withFunctions(): Promise<Bench> {
  const bench = await openedWorkbook({ "Dữ liệu": rawCounts, Hai: {} });
  const cells = { dimensionality: "matrix", type: "any" } as const;
  const doubled = { id: "COVERAGE", name: "COVERAGE", parameters: [{ name: "counts", ...cells }], result: cells };
  bench.host.registerFunctions({ namespace: "BLUEZONE", functions: { functions: [doubled] } });
  bench.window.CustomFunctions.associate("COVERAGE", (counts: number[][]) =>
    counts.map((row) => row.map((count) => count * 2)),
  );
  bench.setCell("Hai", "A1", "=BLUEZONE.COVERAGE('Dữ liệu'!B4:B6)");
  bench.setCell("Dữ liệu", "E4", "=BLUEZONE.COVERAGE(B4)");
  await bench.settled();
  return readAgain(bench);
}

const freeze: Operation = {
  name: "freeze",
  open: withFunctions,
  act: (pane) => freezeFormulas(pane, true),
  back: (_, pane) => undoBuild(pane),
};

const undoFrozen: Operation = {
  name: "undo of a freeze",
  open: async () => {
    const bench = await withFunctions();
    await freezeFormulas(bench.pane, true);
    return bench;
  },
  act: undoBuild,
  back: (_, pane) => freezeFormulas(pane, true),
};

export const operations: readonly Operation[] = [
  firstBuild,
  rebuild,
  keepCopy,
  shrunk,
  undoFirst,
  undoRebuild,
  repair,
  freeze,
  undoFrozen,
];

/** Every request of an operation made to fail in every way, and halfway after every so many of its actions.
 * @param every how many actions lie between two places where a request is cut off */
export async function drill(operation: Operation, every: number): Promise<readonly DrillCase[]> {
  let bench = await operation.open();
  const text = () => JSON.stringify(wholeWorkbook(bench));
  const old = text();
  bench.asked();
  await operation.act(bench.pane);
  const requests = bench.requests();
  const fresh = text();
  if (old === fresh) throw new Error(`"${operation.name}" changes nothing`);
  await operation.back(bench, bench.pane);
  const cases: DrillCase[] = [];
  const attempt = async (index: number, rule: { readonly mode: FailureMode; readonly actions?: number }) => {
    if (text() !== old) {
      await bench.close();
      bench = await operation.open();
    }
    bench.asked();
    bench.host.fail({ ...rule, request: index + 1 });
    await operation.act(bench.pane);
    const asked = bench.requests()[index];
    const failed = asked === undefined || asked.error !== null;
    // A formula put back is calculated again.
    await bench.settled();
    const now = text();
    const stands = now === old ? "old" : now === fresh ? "new" : "neither";
    const { outcome } = bench.pane.store.get();
    const told = outcome?.kind === "failed" ? outcome.failure.code : String(outcome?.kind);
    if (failed) cases.push({ operation: operation.name, request: index + 1, mode: rule.mode, stands, told });
    if (stands === "new") await operation.back(bench, bench.pane);
    if (asked === undefined) throw new Error(`"${operation.name}" did not come to request ${index + 1}: ${told}`);
    return failed;
  };
  for (const [index, { writes }] of requests.entries()) {
    for (const mode of wholeModes) await attempt(index, { mode });
    for (let actions = 0; writes && (await attempt(index, { mode: "error-midway", actions }));) actions += every;
  }
  await bench.close();
  return cases;
}

/** A build cut off halfway after which Excel does not answer any more, and the pane that is opened later: it tells of the
 * build that was cut off, and puts back what stood before it. Where all but the print set-up had been carried out, which
 * comes last because a machine without a printer refuses it, there is nothing to tell. */
export async function drillReopening(operation: Operation, every: number): Promise<readonly DrillCase[]> {
  const bench = await operation.open();
  const text = () => JSON.stringify(wholeWorkbook(bench));
  const unprinted = () =>
    JSON.stringify(wholeWorkbook(bench), (key: string, value: unknown) => (key === "page" ? null : value));
  const old = text();
  bench.asked();
  await operation.act(bench.pane);
  const fresh = unprinted();
  const requests = bench.requests();
  const writing = requests.findIndex(({ writes }) => writes);
  await operation.back(bench, bench.pane);
  const cases: DrillCase[] = [];
  for (let cut = every; ; cut += every) {
    bench.asked();
    bench.host.fail({ request: writing + 1, mode: "error-midway", actions: cut });
    for (const later of [2, 3]) bench.host.fail({ request: writing + later, mode: "session-lost" });
    await operation.act(bench.pane);
    if (bench.requests()[writing]?.error === null) break;
    const later = createPane(excelWorkbook);
    await findRawCounts(later);
    const { outcome } = later.store.get();
    await restoreBuild(later);
    const isDone = outcome === null && unprinted() === fresh;
    const stands = text() === old ? "old" : isDone ? "new" : "neither";
    const told = String(outcome?.kind ?? "nothing");
    cases.push({
      operation: `${operation.name}, opened later`,
      request: writing + 1,
      mode: "error-midway",
      stands,
      told,
    });
    // This pane did not make the build and can't take it back; nothing but the print set-up follows.
    if (isDone) break;
  }
  await bench.close();
  return cases;
}

/** The cases counted by operation, request and way of failing, as a table that a person reads. */
export function drillTable(cases: readonly DrillCase[]): string {
  const rows = new Map<string, { old: number; new: number; neither: number; told: Set<string> }>();
  for (const { operation, request, mode, stands, told } of cases) {
    const key = `${operation} | ${request} | ${mode}`;
    const row = rows.get(key) ?? { old: 0, new: 0, neither: 0, told: new Set<string>() };
    row[stands] += 1;
    row.told.add(told);
    rows.set(key, row);
  }
  const total = (stands: DrillCase["stands"]) => cases.filter((one) => one.stands === stands).length;
  return [
    "| operation | request | failure | old state, whole | new state, whole | neither | the pane says |",
    "| --- | ---: | --- | ---: | ---: | ---: | --- |",
    ...[...rows].map(
      ([key, row]) => `| ${key} | ${row.old} | ${row.new} | ${row.neither} | ${[...row.told].join(", ")} |`,
    ),
    `| all | | | ${total("old")} | ${total("new")} | ${total("neither")} | |`,
  ].join("\n");
}
