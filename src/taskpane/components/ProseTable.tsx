import { proseSentences, type ProsePaneSentence } from "../../locales/prose";
import { formatNumber, formatShare, say } from "../../locales/sentences";
import type { Voice } from "../../locales/voice";
import type { ProseCount, ProseReading, ProseRow } from "../../ranking/prose/proseReading";
import { asOfSentence, dayText, proseFactSentence } from "../../ranking/prose/proseSentence";

function rangeText({ used, lowest, highest }: ProseCount, voice: Voice): string | null {
  if (used === null || lowest === null || highest === null || lowest === highest) return null;
  return say(proseSentences, "range", { low: lowest, high: highest }, voice);
}

function CountCell({ count, voice }: { readonly count: ProseCount | null; readonly voice: Voice }) {
  if (count === null) return <td class="number">–</td>;
  if (count.used === null) return <td class="prose__unread">{say(proseSentences, "notReadCell", {}, voice)}</td>;
  const range = rangeText(count, voice);
  return (
    <td class="number">
      {formatNumber(count.used, voice)}
      {range ? <small class="prose__range">{range}</small> : null}
    </td>
  );
}

function Row(props: {
  readonly row: ProseRow;
  readonly number: string;
  readonly reading: ProseReading;
  readonly voice: Voice;
}) {
  const { row, number, reading, voice } = props;
  const before = reading.earlier.flatMap((day, index) => {
    const count = row.earlier[index];
    return count ? [`${dayText(day, voice)}: ${count.printed}`] : [];
  });
  return (
    <tr>
      <td class="prose__number">{number}</td>
      <th scope="row">{row.name}</th>
      <CountCell count={row.count} voice={voice} />
      <td>
        {row.count?.printed ?? "–"}
        {row.rate === null ? null : <small class="prose__range">{formatShare(row.rate, voice)}</small>}
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
export function ProseTable({ reading, voice }: { readonly reading: ProseReading; readonly voice: Voice }) {
  const words = (key: ProsePaneSentence) => say(proseSentences, key, {}, voice);
  const { rows, total, facts } = reading;
  return (
    <section class="section" aria-labelledby="prose-table">
      <h3 id="prose-table" class="section__title">
        {words("tableTitle")}
      </h3>
      <p class="remark">{asOfSentence(reading.asOf, voice)}</p>
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
            <Row key={index} row={row} number={String(index + 1)} reading={reading} voice={voice} />
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <Row row={total} number="" reading={reading} voice={voice} />
          </tfoot>
        ) : null}
      </table>
      {facts.length > 0 ? (
        <ul class="prose__facts" aria-label={words("facts")}>
          {facts.map((fact, index) => (
            <li key={index}>{proseFactSentence(fact, voice)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
