import { madeBy, type Build } from "../ranking/rebuild/build";
import { buildSteps } from "./buildSteps";
import { expectOwnSheets } from "./ownSheets";
import { showStep } from "./planSteps";
import { settleBuild } from "./restoreBuild";
import { blockBytes, Cancelled, runSteps } from "./steps";
import { WorkbookFailure, type BuildSettings, type GoOn } from "./workbookPort";

/** Bytes of one request where Excel found the usual ones too many. */
const smallBlockBytes = 300_000;

function write(build: Build, settings: BuildSettings | null, goOn: GoOn, most: number): Promise<void> {
  const added: Excel.Worksheet[] = [];
  const writing = runSteps(buildSteps(build, settings, added), build.fitted.plan.sheet, goOn, most);
  expectOwnSheets(writing.then(() => added.map((sheet) => sheet.id)));
  return writing;
}

/** What a machine may have refused at the very end, once more; the ranking itself stands. */
async function show({ fitted }: Build): Promise<void> {
  await runSteps([showStep(fitted.plan)], fitted.plan.sheet).catch(() => undefined);
}

/** Writes a build in one round trip, or in as few blocks as hold it. Whatever happens, either all of it stands in the
 * workbook in the end, or what stood there before does: a build that is cut off is taken back.
 * @param settings how it is built; null for a sheet that is no ranking
 * @param goOn told of each block; a build it stops is taken back
 * @returns "cancelled" where it was stopped; rejects with the failure after which the old state stands, or with "cut-off"
 * where Excel did not answer and the workbook still holds a part of it */
export async function runBuild(
  build: Build,
  settings: BuildSettings | null,
  goOn: GoOn,
): Promise<"built" | "cancelled"> {
  for (const most of [blockBytes, smallBlockBytes]) {
    try {
      await write(build, settings, goOn, most);
      return "built";
    } catch (error) {
      const stands = await settleBuild(madeBy(build), build.before);
      if (stands === "new") {
        await show(build);
        return "built";
      }
      if (error instanceof Cancelled) return "cancelled";
      const isTooLarge = error instanceof WorkbookFailure && error.code === "payload-too-large";
      if (!isTooLarge || most === smallBlockBytes) throw error;
    }
  }
  return "cancelled";
}
