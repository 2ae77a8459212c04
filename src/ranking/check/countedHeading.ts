import { countedIn } from "../countedIn";
import type { RawTable } from "../rawTable";

/** What a finding says is counted, where that is not installs: the heading of the counts.
 * @param table raw counts as read
 * @returns a word for the finding's sentence; none for installs
 * @example countedHeading({ headings: { name: "", installs: "Số thuê bao", base: "" } }) // => { counted: "Số thuê bao" }
 * @example countedHeading({ headings: { name: "", installs: "Lượt cài đặt", base: "" } }) // => {} */
export function countedHeading({ headings }: Pick<RawTable, "headings">): { readonly counted?: string } {
  return countedIn(headings.installs).kind === "installs" ? {} : { counted: headings.installs };
}
