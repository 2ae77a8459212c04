import type { Observation } from "./observations";
import { dayOrder } from "./proseDays";
import { finding, type SpanOf } from "./proseFindings";
import type { ProseDay, ProseFinding } from "./proseReading";

/** The counts of a text, sorted out. */
export interface SortedCounts {
  /** All but those of the whole country and of another time. */
  readonly observed: readonly Observation[];
  readonly totals: readonly Observation[];
  readonly nation: readonly Observation[];
  readonly otherTimes: readonly Observation[];
  /** Days the table has columns for. */
  readonly days: { readonly asOf: ProseDay | null; readonly earlier: readonly ProseDay[] };
}

function dateText({ day, month, year }: ProseDay): string {
  return [day, month, ...(year === null ? [] : [year])].join("/");
}

function isLater(day: ProseDay, asOf: ProseDay | null): boolean {
  return asOf !== null && dayOrder(day) > dayOrder(asOf);
}

/** What is to be said of counts the table has no cell for, and of those whose day can't be told for certain: a second total,
 * a total of a day without counts of units, the whole country, a count behind two days.
 * @param counts of the text
 * @param spanOf where tokens stand in the pasted text */
export function unplacedFindings(
  { observed, totals, nation, otherTimes, days }: SortedCounts,
  spanOf: SpanOf,
): readonly ProseFinding[] {
  const place = ({ clause, unit, figure }: Observation) => {
    const [first, end] = figure
      ? [Math.min(unit.first, figure.first), Math.max(unit.end, figure.end)]
      : [unit.first, unit.end];
    return spanOf(clause, first, end);
  };
  const words = ({ unit, figure }: Observation) => ({ name: unit.name, printed: figure?.printed ?? "" });
  const columns = new Set([days.asOf, ...days.earlier].flatMap((day) => (day ? [dayOrder(day)] : [])));
  const [unclear] = observed.filter(({ otherDay }) => otherDay !== null);
  const seen = new Map<number | null, Observation>();
  const ofTotals = totals.flatMap((total): ProseFinding[] => {
    const { day, figure } = total;
    const key = day && dayOrder(day);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, total);
    if (day && key !== null && !columns.has(key))
      return [
        finding("total-other-day", isLater(day, days.asOf) ? "warning" : "note", place(total), {
          ...words(total),
          day: dateText(day),
        }),
      ];
    const differs = before && before.figure?.used !== figure?.used;
    return differs
      ? [finding("two-totals", "warning", place(total), { ...words(before), other: figure?.printed ?? "" })]
      : [];
  });
  return [
    ...ofTotals,
    ...nation.map((one) => finding("beyond-total", "note", place(one), words(one))),
    ...otherTimes.map((one) => finding("other-time", "warning", place(one), words(one))),
    ...(unclear?.day && unclear.otherDay
      ? [
          finding("day-unclear", "warning", place(unclear), {
            ...words(unclear),
            day: dateText(unclear.day),
            other: dateText(unclear.otherDay),
          }),
        ]
      : []),
  ];
}
