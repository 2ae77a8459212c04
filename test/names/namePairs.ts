import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../../shared/data");

/** Whether the published pairs of names lie beside the repository. */
export const pairsAreHere = existsSync(join(folder, "same-communes.csv"));

/** One row of a file of pairs, by its headings. */
export type PairRow = Readonly<Record<string, string>>;

/** The rows of a file of pairs. */
export function pairRows(file: string): readonly PairRow[] {
  const [header = "", ...lines] = readFileSync(join(folder, file), "utf8").trimEnd().split(/\r?\n/);
  const headings = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, place) => [headings[place] ?? "", cell])));
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare ?? "",
  );
}
