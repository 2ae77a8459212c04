import { sheetSentences } from "../locales/sheet";
import type { Header } from "./header";

/** Whether a header is that of a ranking sheet, which is worked out from raw counts and never holds them.
 * @param header as read from a sheet */
export function isRankingHeader({ headings }: Header): boolean {
  const texts = new Set(headings.map(({ text }) => text));
  return Object.values(sheetSentences).some((said) =>
    [said.place, said.coverage, said.targetCount, said.gap].every((heading) => texts.has(heading)),
  );
}
