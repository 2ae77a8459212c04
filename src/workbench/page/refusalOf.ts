import type { ExcelVersion } from "../excelVersions";
import { meets } from "../excelVersions";
import type { Manifest } from "../manifest/manifest";
import { wordsFor } from "./words";

/** Why an add-in is not there. */
export interface Refusal {
  readonly sentence: string;
  readonly reasons: readonly string[];
}

/** Why Excel would not show an add-in: its manifest is wrong, its needs are not met, or it can't be run here.
 * @param manifest of the add-in
 * @param excel the version that is played
 * @param language display language as a tag
 * @returns the first reason of those; null where the add-in is shown */
export function refusalOf(manifest: Manifest, excel: ExcelVersion, language: string): Refusal | null {
  const all: readonly Refusal[] = [
    { sentence: wordsFor(language, "refused"), reasons: manifest.problems },
    {
      sentence: wordsFor(language, "notOffered", { excel: excel.name }),
      reasons: unmetRequirements(manifest, excel, language),
    },
    { sentence: wordsFor(language, "notShared"), reasons: manifest.runtime.shared ? [] : [manifest.displayName] },
  ];
  return all.find(({ reasons }) => reasons.length > 0) ?? null;
}

function unmetRequirements(
  manifest: Pick<Manifest, "requirements">,
  excel: ExcelVersion,
  language: string,
): readonly string[] {
  return manifest.requirements
    .filter(({ set, minVersion }) => !meets(excel.requirements[set], minVersion))
    .map(({ set, minVersion }) => {
      const has = excel.requirements[set];
      const words = { set, needed: minVersion, excel: excel.name, has: has ?? "" };
      return wordsFor(language, has === undefined ? "noSet" : "needsSet", words);
    });
}
