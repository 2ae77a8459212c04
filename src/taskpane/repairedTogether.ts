import type { Finding, FindingCode } from "../ranking/finding";

/** The findings of one kind that each offer to write a cell, of which there often are as many as rows: Excel has read every
 * thousands point of a pasted column as a decimal point.
 * @param findings in the order in which they are shown
 * @returns by the first of a kind all of them; nothing where a kind has one */
export function repairedTogether(findings: readonly Finding[]): ReadonlyMap<Finding, readonly Finding[]> {
  const kinds = new Map<FindingCode, Finding[]>();
  for (const finding of findings)
    if (finding.repair) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  const together = new Map<Finding, readonly Finding[]>();
  for (const [first, ...others] of kinds.values())
    if (first && others.length > 0) together.set(first, [first, ...others]);
  return together;
}
