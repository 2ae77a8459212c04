import { formulaParts, type FormulaPart } from "./formulaParts";
import { functionNames } from "./functionNames";

const ownNames = new Map(functionNames.map((name) => [name.toUpperCase(), name]));
/** A name of another add-in's file before ours: "[2]!" as files keep it, or FUNCRES.XLAM! as Excel shows it. */
const fileBefore = /(?:\[[^\]]*\][^!'"(),;&+*/^=<>\s-]*|[\w.]+\.xla[mb]?|\u0001)!$/i;
const stored = /(_xldudf_BLUEZONE_|BLUEZONE\.)([A-Za-z0-9_.]+)(?=\s*\()/gi;
const boundFile = /\.xla[mb]?'$|\]'$/i;

/** A formula with each function of ours that Excel stored in its own form, or bound to another add-in's file, written as
 * BLUEZONE.NAME again; texts in quotation marks are left alone.
 * @param formula with its "=", in en-US
 * @returns the formula put right; null where nothing is wrong with it
 * @example repairFormula("=_xldudf_BLUEZONE_COVERAGE(C5,D5)") // => "=BLUEZONE.COVERAGE(C5,D5)"
 * @example repairFormula("=ROUND([2]!_xldudf_BLUEZONE_RANK(E5,E5:E12),0)") // => "=ROUND(BLUEZONE.RANK(E5,E5:E12),0)"
 * @example repairFormula("=BLUEZONE.COVERAGE(C5,D5)") // => null */
export function repairFormula(formula: string): string | null {
  if (!/BLUEZONE[._]/i.test(formula)) return null;
  const parts = formulaParts(formula);
  const marked = parts.map((part) => ({ ...part, mark: markOf(part) }));
  const aside = (mark: string) => marked.filter((part) => part.mark === mark).map(({ text }) => text);
  const repaired = repairNames(marked.map(({ mark, text }) => mark ?? text).join(""));
  if (repaired === null) return null;
  const others = aside("\u0002");
  return restoreFiles(repaired, aside("\u0001")).replaceAll("\u0002", () => others.shift() ?? "");
}

/** A file in apostrophes, or any other text that is not to be looked into, stands aside behind a mark. */
function markOf({ kind, text }: FormulaPart): string | null {
  if (kind === "plain") return null;
  return kind === "quoted" && boundFile.test(text) ? "\u0001" : "\u0002";
}

/** Names put right in a formula without literals; a file bound to one of them goes with a mark, so that the others can
 * be told from it. */
function repairNames(formula: string): string | null {
  let result = "";
  let done = 0;
  let changed = false;
  for (const match of formula.matchAll(stored)) {
    const name = ownNames.get((match[2] ?? "").replaceAll(".", "_").toUpperCase());
    if (name === undefined || /[\w.]$/.test(formula.slice(0, match.index))) continue;
    const before = formula.slice(done, match.index);
    const file = fileBefore.exec(before)?.[0] ?? "";
    if (file === "" && match[0].startsWith("BLUEZONE.")) continue;
    const kept = file === "\u0001!" ? "\u0003" : "";
    result += `${before.slice(0, before.length - file.length)}${kept}BLUEZONE.${name}`;
    done = match.index + match[0].length;
    changed = true;
  }
  return changed ? result + formula.slice(done) : null;
}

function restoreFiles(formula: string, files: string[]): string {
  const left = [...files];
  return formula.replace(/[\u0001\u0003]/g, (mark) => {
    const file = left.shift() ?? "";
    return mark === "\u0001" ? file : "";
  });
}

/** Whether a formula calls a function of ours, in whatever form Excel keeps it; a name inside a text does not count.
 * @param formula with its "=", in en-US
 * @example callsOwnFunction("=SUM(BLUEZONE.TARGET_COUNT(D5:D12,B4))") // => true
 * @example callsOwnFunction('="BLUEZONE.RANK()"') // => false */
export function callsOwnFunction(formula: string): boolean {
  const plain = formulaParts(formula).map(({ kind, text }) => (kind === "plain" ? text : "\u0001"));
  return [...plain.join("").matchAll(stored)].some((match) =>
    ownNames.has((match[2] ?? "").replaceAll(".", "_").toUpperCase()),
  );
}
