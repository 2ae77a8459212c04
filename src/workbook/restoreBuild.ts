import type { BuildBefore, BuildMade } from "../ranking/rebuild/build";
import { findBuild, type FoundBuild } from "./findBuild";
import { restoreSteps } from "./restoreSteps";
import { runSteps } from "./steps";
import { WorkbookFailure } from "./workbookPort";

async function putBack(made: BuildMade, before: BuildBefore, found: FoundBuild): Promise<void> {
  await runSteps(restoreSteps(made, before, found), made.sheet);
}

/** After a build that failed or was stopped: puts back what stood before, whatever part of it was carried out. One round
 * trip to look, one to write; another two where that failed itself.
 * @returns whether the old state stands, or the whole new one because it had been carried out after all; rejects with
 * "cut-off" where neither can be had, because Excel does not answer */
export async function settleBuild(made: BuildMade, before: BuildBefore): Promise<"old" | "new"> {
  for (let attempt = 1; ; attempt++) {
    try {
      const found = await findBuild(made, false);
      if (found.stage === "done") return "new";
      if (found.stage === "untouched") return "old";
      await putBack(made, before, found);
      return "old";
    } catch (error) {
      const details = error instanceof WorkbookFailure ? error.details : String(error);
      if (attempt === 2) throw new WorkbookFailure("cut-off", details, made.sheet);
    }
  }
}
