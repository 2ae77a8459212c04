import { count, type Count } from "../../domain/count";
import { impliedBase } from "../../domain/impliedBase";
import { ratePrintsAs } from "../../domain/ratePrintsAs";
import { findingOf, type Finding } from "../finding";
import { isCellError } from "../gridCell";
import type { RawFigure, RawRow, RawTable } from "../rawTable";
import { saysNotReported } from "../saysNotReported";
import { countedHeading } from "./countedHeading";
import { figureFault } from "./figureFault";
import { rateDecimals } from "./rateDecimals";

interface Published {
  readonly row: RawRow;
  readonly rate: RawFigure & { readonly value: number };
  readonly lowest: Count;
  readonly highest: Count;
  readonly base: Count;
}

/** Whether the published rates belong to the counts and bases beside them: each is the coverage to its last printed digit. A
 * rate that is not is listed with the base it implies; where most of them are shares of the second base, that is said once.
 * @param table raw counts as read
 * @returns warnings, in the order of the rows
 * @see measures 3.19 and section 4 */
export function checkRates(table: RawTable): readonly Finding[] {
  const { rows, headings, secondBase } = table;
  const unreadable = rows.flatMap(({ name, rate }) =>
    rate &&
    rate.value === null &&
    (rate.printed ?? "").trim() !== "" &&
    !saysNotReported(rate.printed ?? "") &&
    !isCellError(rate.printed ?? "")
      ? [findingOf("rate-unreadable", "warning", rate.cell, { name, value: rate.printed ?? "" })]
      : [],
  );
  const published = rows.flatMap(publishedRate);
  const off = published.filter((unit) => !fits(unit, unit.base));
  const onSecond = off.filter(({ row, ...unit }) => {
    const second = row.secondBase && figureFault(row.secondBase) === null ? count(row.secondBase.value ?? 0) : null;
    return second?.ok === true && fits(unit, second.value);
  });
  const [first] = onSecond;
  if (first && onSecond.length > 1 && onSecond.length * 2 > published.length) {
    const words = { units: onSecond.length, heading: headings.base, other: secondBase?.heading ?? "" };
    const rest = off.filter((unit) => !onSecond.includes(unit));
    return [
      ...unreadable,
      findingOf("rates-on-other-base", "warning", first.rate.cell, words),
      ...rest.map((unit) => differs(unit, table)),
    ];
  }
  return [...unreadable, ...off.map((unit) => differs(unit, table))];
}

function publishedRate(row: RawRow): readonly Published[] {
  const { rate, installs, base } = row;
  if (!rate || rate.value === null || !base || figureFault(installs) !== null || figureFault(base) !== null) return [];
  const lowest = count(installs.range?.lowest ?? installs.value ?? 0);
  const highest = count(installs.range?.highest ?? installs.value ?? 0);
  const whole = count(base.value ?? 0);
  if (!lowest.ok || !highest.ok || !whole.ok || whole.value === 0) return [];
  return [
    {
      row,
      rate: { ...rate, value: rate.value },
      lowest: lowest.value,
      highest: highest.value,
      base: whole.value,
    },
  ];
}

function fits({ rate, lowest, highest }: Pick<Published, "rate" | "lowest" | "highest">, base: Count): boolean {
  return ratePrintsAs(lowest, highest, base, rate.value, rateDecimals(rate));
}

function differs({ row, rate, highest, base }: Published, table: RawTable): Finding {
  const implied = impliedBase(highest, rate.value, rateDecimals(rate));
  return findingOf("rate-differs", "warning", rate.cell, {
    name: row.name,
    heading: table.headings.base,
    ...countedHeading(table),
    rate: rate.value,
    coverage: (row.installs.value ?? 0) / base,
    base,
    implied: implied.ok ? implied.value.point : 0,
  });
}
