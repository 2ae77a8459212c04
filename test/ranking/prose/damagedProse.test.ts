import fc from "fast-check";
import { readFileSync } from "node:fs";
import type { ProseReading } from "../../../src/ranking/prose/proseReading";
import { readProse } from "../../../src/ranking/prose/readProse";
import { propertyRuns } from "../../helpers/propertyRuns";

const text = (name: string) => readFileSync(`test/golden/prose/${name}/text.txt`, "utf8");

/** Cases in sentences, where the end of a line says nothing. */
const sentences = [
  "hau-giang-article",
  "semicolon-list",
  "respectively",
  "count-before-unit",
  "communes",
  "counts-and-rates",
  "two-dates",
  "no-diacritics",
];
const lines = ["bullets", "numbered-lines", "tab-lines", "message"];

/** What is read, whatever the text looks like. */
const table = ({ rows, total, asOf, earlier, facts }: ProseReading) => ({ rows, total, asOf, earlier, facts });
const codes = ({ findings }: ProseReading) => findings.map(({ code }) => code);
const composed = (reading: ProseReading) =>
  JSON.parse(JSON.stringify(table(reading)).normalize("NFC")) as ReturnType<typeof table>;

/** A text with some of what matches replaced, as chosen. */
function replaceSome(whole: string, pattern: RegExp, by: string, chosen: readonly boolean[]): string {
  let index = 0;
  return whole.replace(pattern, (found) => (chosen[index++ % chosen.length] ? by : found));
}

const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 });
const runs = { ...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / 5) };

const whole = new Map([...sentences, ...lines].map((name) => [name, readProse(text(name))]));

function readsTheSame(name: string, damaged: string): void {
  const [sound, other] = [whole.get(name)!, readProse(damaged)];
  expect(composed(other)).toEqual(composed(sound));
  expect(codes(other)).toEqual(codes(sound));
}

describe.each([...sentences, ...lines])("readProse(text) of %s reads the same", (name) => {
  test("with spaces of other kinds", () => {
    const kinds = fc.constantFrom("\u00A0", "\u202F", "\u2009", "  ", " \u200B");
    fc.assert(
      fc.property(choices, kinds, (chosen, space) => readsTheSame(name, replaceSome(text(name), / /g, space, chosen))),
      runs,
    );
  });

  test("with letters taken apart", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        let index = 0;
        const damaged = text(name).replace(/\S+/g, (word) =>
          chosen[index++ % chosen.length] ? word.normalize("NFD") : word,
        );
        readsTheSame(name, damaged);
      }),
      runs,
    );
  });

  test("with dashes of other kinds and Windows ends of lines", () => {
    const dashes = fc.constantFrom("–", "—", "‑", "−");
    fc.assert(
      fc.property(choices, dashes, (chosen, dash) => {
        readsTheSame(name, replaceSome(text(name), /-/g, dash, chosen).replaceAll("\n", "\r\n"));
      }),
      runs,
    );
  });
});

describe.each(sentences)("readProse(text) of %s reads the same", (name) => {
  test("wrapped anywhere, as mail programs do", () => {
    const at = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(at, (places) => {
        const gaps = [...text(name).matchAll(/(?<=[^\n]) (?=[^-\s])/g)].map(({ index }) => index);
        const broken = new Set(places.map((place) => gaps[place % gaps.length]));
        const damaged = [...text(name)].map((sign, index) => (broken.has(index) ? "\n" : sign)).join("");
        readsTheSame(name, damaged);
      }),
      runs,
    );
  });

  test("with another sentence before and behind it that has no counts", () => {
    const idle = fc.constantFrom(
      "Kính gửi Ban Giám đốc.",
      "Thực hiện Công văn số 2841/BTTTT-THH của Bộ Thông tin và Truyền thông.",
      "Mọi ý kiến xin gọi 0293.3878.999.",
      "Đề nghị các đơn vị phấn đấu hoàn thành 100% kế hoạch.",
    );
    fc.assert(
      fc.property(idle, idle, (before, behind) => {
        const { rows, total, asOf } = composed(whole.get(name)!);
        const other = composed(readProse(`${before}\n\n${text(name)}\n${behind}`));
        expect(other).toMatchObject({ rows, total, asOf });
      }),
      runs,
    );
  });
});

test("readProse(text) marks stretches of the very text that was pasted, in order and apart", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences, ...lines), choices, (name, chosen) => {
      const damaged = replaceSome(text(name), / /g, "\u00A0", chosen).normalize("NFD");
      const { pieces, rows } = readProse(damaged);
      let end = 0;
      for (const piece of pieces) {
        expect(piece.start).toBeGreaterThanOrEqual(end);
        end = piece.end;
        const marked = damaged.slice(piece.start, piece.end).normalize("NFC").replace(/\s+/g, " ");
        const row = piece.kind === "count" && piece.row !== null ? rows[piece.row] : undefined;
        const printed = [row?.count, ...(row?.earlier ?? [])].map((count) => count?.printed);
        if (row) expect(printed).toContain(marked);
      }
      expect(end).toBeLessThanOrEqual(damaged.length);
    }),
    runs,
  );
});

test("readProse(text) of anything at all ends, and never counts what it does not print", () => {
  const bits = fc.constantFrom(
    "huyện ",
    "Vị Thủy ",
    "xã ",
    "A ",
    "7.600 ",
    "hơn ",
    "16/8 ",
    "30% ",
    "; ",
    ", ",
    ". ",
    "\n",
    "\t",
    "- ",
    "lần lượt ",
    "và ",
    "tổng ",
    "trong đó ",
    "có ",
    "12 ",
    "chưa báo cáo ",
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), fc.string({ maxLength: 10, unit: "grapheme" }), (parts, odd) => {
      const pasted = parts.join("") + odd;
      const { rows, total } = readProse(pasted);
      for (const row of total ? [...rows, total] : rows) {
        const digits = String(row.count?.used ?? "");
        expect(pasted.normalize("NFC").replace(/\D/g, "")).toContain(digits);
      }
    }),
    { ...propertyRuns, numRuns: propertyRuns.numRuns * 2 },
  );
});
