import type { Language } from "../../locales/language";
import { proseSentences, type ProsePaneSentence } from "../../locales/prose";
import { formatNumber, formatShare, say } from "../../locales/sentences";
import type { ProseCount, ProseReading, ProseRow } from "../../ranking/prose/proseReading";
import { asOfSentence, dayText, proseFactSentence } from "../../ranking/prose/proseSentence";

function rangeText({ used, lowest, highest }: ProseCount, language: Language): string | null {
  if (used === null || lowest === null || highest === null || lowest === highest) return null;
  return say(proseSentences, "range", { low: lowest, high: highest }, language);
}

function CountCell({ count, language }: { readonly count: ProseCount | null; readonly language: Language }) {
  if (count === null) return <td class="number">–</td>;
  if (count.used === null) return <td class="prose__unread">{say(proseSentences, "notReadCell", {}, language)}</td>;
  const range = rangeText(count, language);
  return (
    <td class="number">
      {formatNumber(count.used, language)}
      {range ? <small class="prose__range">{range}</small> : null}
    </td>
  );
}

function Row(props: {
  readonly row: ProseRow;
  readonly number: string;
  readonly reading: ProseReading;
  readonly language: Language;
}) {
  const { row, number, reading, language } = props;
  const before = reading.earlier.flatMap((day, index) => {
    const count = row.earlier[index];
    return count ? [`${dayText(day, language)}: ${count.printed}`] : [];
  });
  return (
    <tr>
      <td class="prose__number">{number}</td>
      <th scope="row">{row.name}</th>
      <CountCell count={row.count} language={language} />
      <td>
        {row.count?.printed ?? "–"}
        {row.rate === null ? null : <small class="prose__range">{formatShare(row.rate, language)}</small>}
        {before.map((line) => (
          <small key={line} class="prose__range">
            {line}
          </small>
        ))}
      </td>
    </tr>
  );
}

/** The table a pasted text makes, with the day it is for and what else the text tells. */
export function ProseTable({ reading, language }: { readonly reading: ProseReading; readonly language: Language }) {
  const words = (key: ProsePaneSentence) => say(proseSentences, key, {}, language);
  const { rows, total, facts } = reading;
  return (
    <section class="section" aria-labelledby="prose-table">
      <h3 id="prose-table" class="section__title">
        {words("tableTitle")}
      </h3>
      <p class="remark">{asOfSentence(reading.asOf, language)}</p>
      <table class="prose__table">
        <caption class="visually-hidden">{words("tableCaption")}</caption>
        <thead>
          <tr>
            <th scope="col" class="prose__number">
              {words("number")}
            </th>
            <th scope="col">{words("unit")}</th>
            <th scope="col" class="number">
              {words("installs")}
            </th>
            <th scope="col">{words("printed")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} number={String(index + 1)} reading={reading} language={language} />
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <Row row={total} number="" reading={reading} language={language} />
          </tfoot>
        ) : null}
      </table>
      {facts.length > 0 ? (
        <ul class="prose__facts" aria-label={words("facts")}>
          {facts.map((fact, index) => (
            <li key={index}>{proseFactSentence(fact, language)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
