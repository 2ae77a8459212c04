import { excelError } from "./excelError";
import type { OpenWorkbench, WorkbenchOptions } from "./openWorkbench";
import { openWorkbench } from "./openWorkbench";

/** What a fact is shown on: a sheet of its own in a workbook that the facts of a file share. */
export interface Shown {
  readonly bench: OpenWorkbench;
  /** The name of the fact's own sheet. */
  readonly name: string;
  /** Types into a cell of the fact's own sheet, as a user would. */
  type(address: string, content: string): void;
  /** The values of cells of the fact's own sheet. */
  values(address: string): readonly (readonly unknown[])[];
  /** Runs a batch of an add-in on the fact's own sheet. */
  run<Result>(batch: Batch<Result>): Promise<Result>;
  /** The code that Excel answers a batch with, once it is synced. */
  code(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
}

type Batch<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>;

/** Where a fact stands: a section of the collected facts on Excel, or an issue or page they name. */
export type Source = string;

/** What Excel does and what the workbench does instead. */
export interface Difference {
  readonly excel: string;
  readonly workbench: string;
}

/** Opens one workbench for the facts of a file.
 * @param options of the workbench
 * @returns `fact` shows that the workbench does as Excel does; `difference` shows what it knowingly does otherwise, and
 * is listed in .readme/known-differences.md */
export function conformance(options: WorkbenchOptions = {}) {
  let bench: OpenWorkbench;
  let last = 0;
  beforeAll(async () => {
    bench = await openWorkbench(options);
  }, 30_000);
  afterAll(() => bench.close());

  const shown = (): Shown => {
    last += 1;
    const name = `Sheet ${last}`;
    bench.engine.sheets.add(name);
    const run = <Result>(batch: Batch<Result>): Promise<Result> =>
      bench.window.Excel.run((context) => batch(context.workbook.worksheets.getItem(name), context));
    return {
      bench,
      name,
      type: (address, content) => bench.setCell(name, address, content),
      values: (address) => bench.getRange(name, address),
      run,
      code: (batch) =>
        excelError(
          run(async (sheet, context) => {
            await batch(sheet, context);
            await context.sync();
          }),
        ),
    };
  };
  const show = async (job: (shown: Shown) => Promise<void> | void): Promise<void> => {
    const stage = shown();
    const { sheets } = bench.engine;
    const own = sheets.named(stage.name)?.id ?? "";
    await job(stage);
    await bench.settled();
    const others = sheets.all().filter(({ id, visibility }) => id !== own && visibility === "visible");
    if (sheets.get(own) !== null && others.length > 0) sheets.remove(own);
  };
  return {
    /** States a fact on Excel and shows that the workbench holds it. */
    fact: (source: Source, title: string, job: (shown: Shown) => Promise<void> | void): void => {
      test(`${title} [${source}]`, () => show(job), 30_000);
    },
    /** States what the workbench knowingly does otherwise than Excel, and shows it. */
    difference: (
      source: Source,
      title: string,
      { excel, workbench }: Difference,
      job: (shown: Shown) => Promise<void> | void,
    ): void => {
      test(`${title}: Excel ${excel}; the workbench ${workbench} [${source}]`, () => show(job), 30_000);
    },
  };
}
