import type { ColumnSpan } from "./columnSpan";
import { foldText } from "./foldText";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { BaseRegister } from "./rawTable";
import { noteLines, titleLines } from "./titleLines";
import { yearIn } from "./yearIn";

const sourced =
  /(^| )(nguon|source|nien giam|tong dieu tra|census|yearbook|theo (so lieu|bao cao|quyet dinh|cong van|nghi quyet|thong bao))( |$)/;
const ofPeople = /(dan so|nhan khau|thong ke|tong dieu tra|nien giam|population|census|statistic|yearbook)/;
const ofPhones = /(thue bao|nha mang|smartphone|subscriber)/;
/** Between clauses and sentences, but not behind a short form such as "TP. Hồ Chí Minh". */
const clauseEnd = /;|(?<=\p{Ll}{3}\.|[)\d]\.)\s+(?=\p{Lu})/u;
const documentNumber = /\d+(?:\/\d{4})?\/[A-ZĐ]{2,}[A-ZĐ0-9&]*(?:-[A-ZĐ0-9&]+)*/u;

/** Where a base comes from, as its heading and the lines around its table say it.
 * @param grid the used cells of the sheet
 * @param header of the table
 * @param span columns of the table
 * @param end worksheet row behind the table's last, from 0
 * @param column worksheet column of the base
 * @param alone whether the table holds nothing but bases, so that every line around it is about them */
export function baseRegister(
  grid: Grid,
  header: Header,
  span: ColumnSpan,
  end: number,
  column: number,
  alone: boolean,
): BaseRegister {
  const heading = header.headings.find((found) => found.column === column)?.text ?? "";
  const lines = [...noteLines(grid, end, span), ...titleLines(grid, header.firstRow, span)].flatMap(({ text }) =>
    text.split(clauseEnd).map((clause) => clause.trim()),
  );
  const isOfPhones = header.headings.find((found) => found.column === column)?.role === "secondBase";
  const about = lines.filter((line) => (isOfPhones ? ofPhones : ofPeople).test(foldText(line)));
  const sources = (alone && about.length === 0 ? lines : about).filter((line) => sourced.test(foldText(line)));
  const said = sources.find((line) => /(^| )(nguon|source)( |$)/.test(foldText(line))) ?? sources[0] ?? "";
  // It goes into sentences that end with a stop of their own.
  const source = said.replace(/[\s.;,:]+$/u, "");
  const documented =
    documentNumber.exec(source) ?? (alone ? lines : about).map((line) => documentNumber.exec(line)).find(Boolean);
  const year = yearIn(heading) ?? lastYear(alone ? lines : [source]);
  return { sheet: grid.sheet, heading, year, source, document: documented?.[0] ?? "" };
}

function lastYear(lines: readonly string[]): number | null {
  return lines.map(yearIn).find((year) => year !== null) ?? null;
}
