import { Fragment } from "preact";
import { proseSentences } from "../../locales/prose";
import { say } from "../../locales/sentences";
import type { Voice } from "../../locales/voice";
import type { PieceKind, ProsePiece, ProseReading } from "../../ranking/prose/proseReading";

function pieceName({ kind, row }: ProsePiece, voice: Voice): string {
  const piece = say(proseSentences, `piece-${kind}`, {}, voice);
  return row === null ? piece : say(proseSentences, "pieceOfRow", { piece, row: row + 1 }, voice);
}

function Mark(props: { readonly text: string; readonly piece: ProsePiece; readonly voice: Voice }) {
  const { text, piece, voice } = props;
  return (
    <mark class={`mark mark--${piece.kind}`}>
      <span class="visually-hidden">[{pieceName(piece, voice)}: </span>
      {text}
      <span class="visually-hidden">]</span>
      {piece.row === null ? null : <sup aria-hidden="true">{piece.row + 1}</sup>}
    </mark>
  );
}

/** The kinds of piece that were found, each as it is marked. */
function Legend({ kinds, voice }: { readonly kinds: readonly PieceKind[]; readonly voice: Voice }) {
  return (
    <p class="remark" aria-hidden="true">
      {kinds.map((kind) => (
        <span key={kind} class="mark__sample">
          <span class={`mark mark--${kind}`}>{say(proseSentences, `piece-${kind}`, {}, voice)}</span>{" "}
        </span>
      ))}
      <br />
      {say(proseSentences, "legend", {}, voice)}
    </p>
  );
}

/** The pasted text with everything that was found in it marked, each piece with the number of its row. */
export function ProseMarks({ reading, voice }: { readonly reading: ProseReading; readonly voice: Voice }) {
  const { text, pieces } = reading;
  const parts = pieces.map((piece, index) => (
    <Fragment key={index}>
      {text.slice(pieces[index - 1]?.end ?? 0, piece.start)}
      <Mark text={text.slice(piece.start, piece.end)} piece={piece} voice={voice} />
    </Fragment>
  ));
  return (
    <section class="section" aria-labelledby="prose-marked">
      <h3 id="prose-marked" class="section__title">
        {say(proseSentences, "marked", {}, voice)}
      </h3>
      <div class="prose__text" role="group" aria-labelledby="prose-marked" tabIndex={0}>
        {parts}
        {text.slice(pieces.at(-1)?.end ?? 0)}
      </div>
      <Legend kinds={[...new Set(pieces.map(({ kind }) => kind))]} voice={voice} />
    </section>
  );
}
