import type { XlsxPart } from "../engine";
import type { NumberFormats } from "./numberFormats";

/** The parts of a workbook as the engine reads them: text by path, number formats it can show.
 * @param parts of the file; only text parts matter to the engine
 * @param formats remembers the formats that had to be simplified
 * @returns content by path */
export function engineParts(parts: readonly XlsxPart[], formats: NumberFormats): Record<string, string> {
  return Object.fromEntries(
    parts.map(({ path, content }) => [
      path.replace(/^\//, ""),
      path.endsWith("styles.xml") ? withFormats(content, (excel) => formats.toEngine(excel) || "General") : content,
    ]),
  );
}

/** The engine's exported parts with the number formats as they were given.
 * @param files of the engine
 * @param formats knows the formats that had to be simplified
 * @returns parts of the file */
export function fileParts(
  files: readonly { path: string; content?: string | object; imageSrc?: string }[],
  formats: NumberFormats,
): XlsxPart[] {
  return files.flatMap(({ path, content }) => {
    if (typeof content !== "string") return [];
    const kept = path.endsWith("styles.xml") ? withFormats(content, (engine) => formats.toExcel(engine)) : content;
    return [{ path: path.replace(/^\//, ""), content: kept }];
  });
}

function withFormats(styles: string, map: (format: string) => string): string {
  return styles.replace(/formatCode="([^"]*)"/g, (_, code: string) => `formatCode="${escaped(map(unescaped(code)))}"`);
}

const entities: readonly (readonly [string, string])[] = [
  ["&quot;", '"'],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&apos;", "'"],
  ["&amp;", "&"],
];

function unescaped(text: string): string {
  return entities.reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), text);
}

function escaped(text: string): string {
  return [...entities].reverse().reduce((xml, [entity, sign]) => xml.replaceAll(sign, entity), text);
}
