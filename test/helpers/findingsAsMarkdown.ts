import { cellName } from "../../src/ranking/address";
import type { Finding, Severity } from "../../src/ranking/finding";
import { findingSentence, repairSentence } from "../../src/ranking/findingSentence";

const severities: readonly (readonly [Severity, string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["note", "Notes"],
];

function offers({ repair, candidates = [] }: Finding): readonly string[] {
  return [
    ...(repair
      ? [
          `  - button “${repairSentence(repair, "vi")}”: ${repair.changes
            .map(({ cell, before, after }) => `${cellName(cell)} ${JSON.stringify(before)} → ${JSON.stringify(after)}`)
            .join("; ")}`,
        ]
      : []),
    ...candidates.map(({ name, cell }) => `  - may be “${name}” (${cell.sheet}, ${cellName(cell)})`),
  ];
}

/** What is said of the sheets of a golden case, as a person reviews it: each finding under its severity, by its code and its
 * Vietnamese sentence, with what it offers.
 * @param title of the case
 * @param findings null where no raw counts were found */
export function findingsAsMarkdown(title: string, findings: readonly Finding[] | null): string {
  const parts = severities.flatMap(([severity, heading]) => {
    const found = (findings ?? []).filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [
      `## ${heading}`,
      "",
      ...found.flatMap((finding) => [`- ${finding.code}: ${findingSentence(finding, "vi")}`, ...offers(finding)]),
      "",
    ];
  });
  const nothing = findings === null ? "No raw counts." : "Nothing to say.";
  return [`# ${title}`, "", ...(parts.length > 0 ? parts : [nothing])].join("\n").trimEnd().concat("\n");
}
