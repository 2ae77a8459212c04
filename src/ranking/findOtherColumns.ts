import { isHouseholds } from "./columnWords";
import type { HeadedColumn } from "./headedColumns";
import { foldText } from "./foldText";
import type { RawColumns } from "./rawTable";
import { yearIn } from "./yearIn";

type OtherColumns = Partial<
  Pick<RawColumns, "base" | "secondBase" | "rate" | "target" | "printed" | "date" | "owner" | "group">
>;

/** The columns beside names and counts: bases, published rate, target, printed words, day, owner and group.
 * @param installs the column of counts
 * @param headed the columns of the header but those of names, with what stands under them
 * @returns worksheet columns of what there is, and the heading of the base, null where there is none */
export function findOtherColumns(
  installs: HeadedColumn,
  headed: readonly HeadedColumn[],
): { readonly columns: OtherColumns; readonly base: HeadedColumn | null } {
  const rest = headed.filter(({ column }) => column !== installs.column);
  const bases = baseColumns(rest);
  const rates = rest.filter(({ role, sample }) => role === "rate" && sample.counts + sample.shares > 0);
  const columns = {
    base: bases.base?.column,
    secondBase: bases.secondBase?.column,
    rate: rateOf(rates, installs, bases.base)?.column,
    target: rest.find(({ role, sample, text }) => role === "target" && holdsTargets(sample, text))?.column,
    printed: rest.find(({ role, sample }) => role === "printed" && sample.filled > 0)?.column,
    date: rest.find(({ role, sample }) => role === "date" && (sample.days > 0 || sample.filled === 0))?.column,
    owner: rest.find(({ role, sample }) => role === "owner" && (sample.names > 0 || sample.filled === 0))?.column,
    group: rest.find(({ role, sample }) => role === "group" && sample.filled > 0)?.column,
  };
  return { columns: defined(columns), base: bases.base ?? null };
}

/** The columns of bases under a header: people first, and of several years the latest; smartphones as the second base,
 * or as the base where people are not counted, and households where neither are.
 * @param headed columns with what stands under them
 * @returns what there is of both */
export function baseColumns(headed: readonly HeadedColumn[]): {
  readonly base: HeadedColumn | undefined;
  readonly secondBase: HeadedColumn | undefined;
} {
  const strongest = (role: "base" | "secondBase") =>
    headed
      .filter((heading) => heading.role === role && (heading.sample.filled === 0 || holdsDigits(heading)))
      .reduce<HeadedColumn | undefined>(
        (found, next) => (found && !isBetterBase(next, found) ? found : next),
        undefined,
      );
  const people = strongest("base");
  const phones = strongest("secondBase");
  const households = headed.find((heading) => isHouseholds(heading.text) && holdsDigits(heading));
  return people ? { base: people, secondBase: phones } : { base: phones ?? households, secondBase: undefined };
}

/** Whether a column holds the units' own targets. Whole numbers under "Chỉ tiêu 30%" are the counts it takes; the target is
 * in the heading. */
function holdsTargets({ shares, counts }: HeadedColumn["sample"], heading: string): boolean {
  return shares > 0 || (counts > 0 && heading.includes("%") && !/\d\s*%/.test(heading));
}

function holdsDigits({ sample }: HeadedColumn): boolean {
  return sample.counts + sample.shares > 0;
}

function isBetterBase(a: HeadedColumn, b: HeadedColumn): boolean {
  const [year, other] = [yearIn(a.text), yearIn(b.text)];
  if (year !== null && other !== null && year !== other) return year > other;
  return a.strength > b.strength;
}

/** The rate of these counts on this base: not one on smartphones where people are the base, and of several the one that
 * shares the counts' heading, or stands next to the right of them. */
function rateOf(
  rates: readonly HeadedColumn[],
  installs: HeadedColumn,
  base: HeadedColumn | undefined,
): HeadedColumn | undefined {
  const onPhones = ({ text }: HeadedColumn) => /smartphone|thue bao|thong minh|3g|4g/.test(foldText(text));
  const phones = base?.role === "secondBase";
  const fitting = rates.filter((rate) => phones || !onPhones(rate));
  const above = installs.parts.length > 1 ? installs.parts[0] : undefined;
  return (
    fitting.find(({ parts }) => above !== undefined && parts[0] === above && parts.length > 1) ??
    fitting.find(({ column }) => column > installs.column) ??
    fitting[0]
  );
}

function defined(columns: Readonly<Record<keyof OtherColumns, number | undefined>>): OtherColumns {
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));
}
