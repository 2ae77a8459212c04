import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

const mark = "deflate:";

/** A long text in the least letters that a setting of the workbook can hold.
 * @param text any */
export function packText(text: string): string {
  return mark + btoa(strFromU8(deflateSync(strToU8(text)), true));
}

/** The text that was packed; null where nothing was, or it was damaged.
 * @param packed as a setting holds it */
export function unpackText(packed: string): string | null {
  if (!packed.startsWith(mark)) return null;
  try {
    return strFromU8(inflateSync(strToU8(atob(packed.slice(mark.length)), true)));
  } catch {
    return null;
  }
}
