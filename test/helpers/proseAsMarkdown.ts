import { asOfSentence, dayText, proseFactSentence, proseFindingSentence } from "../../src/ranking/prose/proseSentence";
import type { ProseReading, ProseRow } from "../../src/ranking/prose/proseReading";

/** A reading of a pasted text as a person reviews it: the table, the marked text, facts and findings. */
export function proseAsMarkdown(reading: ProseReading): string {
  const { rows, total, earlier, text } = reading;
  const line = (cells: readonly unknown[]) => `| ${cells.map((cell) => String(cell ?? "–")).join(" | ")} |`;
  const cells = (row: ProseRow, number: string) => [
    number,
    row.name,
    row.count?.printed,
    row.count?.used,
    row.count?.lowest,
    row.count?.highest,
    ...row.earlier.map((count) => count?.printed),
    row.rate,
  ];
  const head = ["", "unit", "as printed", "used", "lowest", "highest"];
  const heading = [...head, ...earlier.map((day) => `as printed ${dayText(day, "vi")}`), "rate"];
  const list = (items: readonly string[]) => (items.length > 0 ? items.map((item) => `- ${item}`) : ["none"]);
  return [
    `${asOfSentence(reading.asOf, "vi")} · app: ${reading.app ?? "none"}`,
    "",
    line(heading),
    line(heading.map(() => "---")),
    ...rows.map((row, index) => line(cells(row, String(index + 1)))),
    ...(total ? [line(cells(total, "total"))] : []),
    "",
    "## Marked",
    "",
    ...list(
      reading.pieces.map(
        ({ kind, row, start, end }) =>
          `${kind}${row === null ? "" : ` ${row + 1}`}: ${text.slice(start, end).normalize("NFC").replace(/\s+/g, " ")}`,
      ),
    ),
    "",
    "## Facts",
    "",
    ...list(reading.facts.map((fact) => proseFactSentence(fact, "vi"))),
    "",
    "## Findings",
    "",
    ...list(
      reading.findings.map(
        (finding) => `${finding.severity} (${finding.code}): ${proseFindingSentence(finding, "vi")}`,
      ),
    ),
    "",
  ].join("\n");
}
