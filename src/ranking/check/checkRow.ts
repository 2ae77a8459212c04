import { findingOf, type Finding, type FindingCode, type Repair } from "../finding";
import { isCellError } from "../gridCell";
import type { RawFigure, RawRow, RawTable } from "../rawTable";
import { countedHeading } from "./countedHeading";
import { figureFault, inThousands, type FigureFault } from "./figureFault";

type Faults = Readonly<Record<Exclude<FigureFault, "blank">, FindingCode>>;

const installsFaults: Faults = {
  error: "cell-error",
  text: "count-is-text",
  "in-thousands": "count-in-thousands",
  "not-whole": "count-not-whole",
  negative: "count-negative",
};

const baseFaults: Faults = {
  error: "cell-error",
  text: "base-is-text",
  "in-thousands": "base-in-thousands",
  "not-whole": "base-not-whole",
  negative: "base-negative",
};

/** What is worth saying about one unit's counts, its own row alone considered.
 * @param row the unit's row of raw counts
 * @param table the raw counts it belongs to
 * @returns findings, those about the installs cell first */
export function checkRow(row: RawRow, table: Pick<RawTable, "headings" | "secondBase">): readonly Finding[] {
  const { name, installs, base, secondBase } = row;
  const findings: Finding[] = [];
  const words = { name, heading: table.headings.base };
  const counted = countedHeading(table);
  const installsFault = figureFault(installs);
  if (installsFault === "blank") findings.push(findingOf("no-report", "warning", installs.cell, { name }));
  else if (installsFault !== null)
    findings.push(faultFinding(installsFaults, installsFault, installs, { name, ...counted }));
  const rateError = row.rate?.printed && isCellError(row.rate.printed) ? row.rate : null;
  if (rateError && installsFault === null)
    findings.push(findingOf("cell-error", "warning", rateError.cell, { name, value: rateError.printed ?? "" }));
  if (secondBase?.value === 0) {
    const heading = table.secondBase?.heading ?? "";
    findings.push(findingOf("second-base-zero", "warning", secondBase.cell, { name, heading }));
  }
  if (base === null) return findings;

  const baseFault = figureFault(base);
  if (baseFault === "blank")
    findings.push(findingOf("base-missing", installsFault === "blank" ? "note" : "error", base.cell, words));
  if (baseFault !== "blank" && baseFault !== null) findings.push(faultFinding(baseFaults, baseFault, base, words));
  if (base.value === 0) findings.push(findingOf("base-zero", "error", base.cell, words));
  if (installsFault === null && baseFault === null && isAbove(installs, base))
    findings.push(
      findingOf("coverage-above-one", "warning", installs.cell, {
        ...words,
        ...counted,
        installs: installs.value ?? 0,
        base: base.value ?? 0,
      }),
    );
  if (secondBase && baseFault === null && figureFault(secondBase) === null && isAbove(secondBase, base))
    findings.push(
      findingOf("second-base-above", "note", secondBase.cell, {
        ...words,
        second: secondBase.value ?? 0,
        base: base.value ?? 0,
      }),
    );
  return findings;
}

function isAbove(figure: RawFigure, base: RawFigure): boolean {
  return (
    (base.value ?? 0) > 0 && (figure.range?.lowest ?? figure.value ?? 0) > (base.range?.highest ?? base.value ?? 0)
  );
}

function faultFinding(codes: Faults, fault: keyof Faults, figure: RawFigure, words: Finding["words"]): Finding {
  const value = shown(figure);
  const count = figure.value === null ? null : inThousands(figure.value);
  if (fault !== "in-thousands" || count === null) {
    return findingOf(codes[fault], "error", figure.cell, { ...words, value });
  }
  const repair = writeCount(figure, count);
  return findingOf(codes[fault], "error", figure.cell, { ...words, value, count }, repair ? { repair } : {});
}

/** The repair that writes a count over the number a cell holds; null where the cell holds a text.
 * @param figure the figure of the cell
 * @param count what it is to be */
export function writeCount({ cell, value, printed }: RawFigure, count: number): Repair | null {
  if (value === null || printed !== null) return null;
  return { label: "write-count", words: { count }, changes: [{ cell, before: value, after: count }] };
}

/** What a cell holds: its text, or its number, which is written like the figures around it. */
function shown({ value, printed }: RawFigure): string | number {
  if (printed === null) return value ?? "";
  return /^(true|false)$/.test(printed) ? printed.toUpperCase() : printed;
}
