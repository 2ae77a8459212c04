import { foundPieces } from "./foundPieces";
import { observations, type Observation } from "./observations";
import { proseDays } from "./proseDays";
import { proseFacts } from "./proseFacts";
import {
  clauseFindings,
  dayFindings,
  finding,
  rowFindings,
  totalFindings,
  wholeFindings,
  type SpanOf,
} from "./proseFindings";
import { prosePieces } from "./prosePieces";
import type { ProseReading, ProseRow } from "./proseReading";
import { countDays, proseRow, shareOf } from "./proseTable";
import { originalSpan, proseText } from "./proseText";
import { proseClauses } from "./proseTokens";
import { readClauses, type FoundClause } from "./readClauses";
import { unplacedFindings } from "./unplacedFindings";
import { nationOf, totalOf } from "./totalOf";
import { unitRows } from "./unitRows";
import { appNames } from "./unitNames";

/** The raw counts in a pasted text, Vietnamese or English: units with their counts, the total, the day, and what else the
 * text tells; whatever can't be read for certain is a finding with its stretch of the text, never a guess.
 * @param original a message or an article, as pasted
 * @param typedYear the year of dates without one, where a person gave it
 * @returns the table, the stretches it was read from, and the findings
 * @see measures 3.16
 * @example readProse("Đến 16/8/2020, huyện Vị Thủy có hơn 7.600 lượt cài đặt.").rows // => [{ name: "Huyện Vị Thủy", count: { printed: "hơn 7.600", used: 7600, lowest: 7601, highest: 7699 }, earlier: [], rate: null }] */
export function readProse(original: string, typedYear: number | null = null): ProseReading {
  const text = proseText(original);
  const clauses = proseClauses(text.plain);
  const found = readClauses(clauses);
  const spanOf: SpanOf = (clause, first, end) => {
    const tokens = clauses[clause]?.slice(first, end) ?? [];
    return originalSpan(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  };

  const days = proseDays(found, typedYear);
  const all = observations(found, days);
  const nation = nationOf(found, all);
  const otherTimes = all.filter(({ otherTime }) => otherTime);
  const observed = all.filter((one) => !nation.includes(one) && !otherTimes.includes(one));
  const totals = totalOf(found, observed);
  const ofUnits = observed.filter((one) => !totals.includes(one));
  const { rows: units, doubts } = unitRows(ofUnits);
  const dated = countDays(ofUnits.length > 0 ? ofUnits : totals);
  const rates = publishedRates(found);
  const rows = units.map((row) => proseRow(row, dated, rates.byName));
  const total = totalRow(totals, dated, rates.byName);
  const counted = new Set(observed.map(({ unit }) => unit.name));
  const rateOnly = rates.found
    .filter(({ name }) => !counted.has(name))
    .map(({ name, clause, first, end }) => ({ name, span: spanOf(clause, first, end) }));

  const findings = [
    ...(rows.length === 0 && original.trim() !== "" ? [finding("nothing-found", "error", null)] : []),
    ...clauseFindings(found, spanOf),
    ...dayFindings(observed, days, spanOf),
    ...rowFindings(units, doubts, rateOnly, spanOf),
    ...wholeFindings(units, rows),
    ...totalFindings(rows, total),
    ...unplacedFindings({ observed, totals, nation, otherTimes, days: dated }, spanOf),
    ...wordedFinding(rows),
  ];
  return {
    text: original,
    pieces: prosePieces(foundPieces(found, units, totals, spanOf)),
    rows,
    total,
    ...dated,
    app: appOf(clauses),
    facts: proseFacts(found, days),
    findings,
  };
}

function totalRow(
  totals: readonly Observation[],
  dated: ReturnType<typeof countDays>,
  rates: ReadonlyMap<string, number>,
): ProseRow | null {
  const named = totals.find(({ unit }) => unit.kind !== "all" || unit.type !== null) ?? totals[0];
  return named ? proseRow({ name: named.unit.name, observed: totals }, dated, rates) : null;
}

function publishedRates(found: readonly FoundClause[]) {
  const all = found.flatMap(({ rates }, clause) =>
    rates.flatMap(({ unit, figure }) => {
      const share = figure ? shareOf(figure.printed) : null;
      return figure && share !== null && unit.kind !== "all"
        ? [
            {
              name: unit.name,
              share,
              clause,
              first: Math.min(unit.first, figure.first),
              end: Math.max(unit.end, figure.end),
            },
          ]
        : [];
    }),
  );
  return { found: all, byName: new Map(all.map(({ name, share }) => [name, share])) };
}

function wordedFinding(rows: readonly ProseRow[]) {
  const worded = rows.filter(({ count }) => count !== null && count.lowest !== count.highest);
  return worded.length > 0 ? [finding("worded", "note", null, { count: worded.length })] : [];
}

function appOf(clauses: Parameters<typeof appNames>[0]): string | null {
  const apps = appNames(clauses);
  const token = clauses.flat().find(({ key, capital }) => capital && apps.has(key));
  return token?.text ?? null;
}
