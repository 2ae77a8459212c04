import { approximateCount } from "./approximateCount";
import type { Count } from "./count";
import { ok, type Result } from "./failure";

/** The count a text means: its figure, whatever words stand before it. What can't be read one way only is refused, never guessed.
 * @param text such as "63.163", "63,163", "63 163", "hơn 13.200" or "1,2 triệu"
 * @returns the count; or "ambiguous-count" (465,00 and 13.20), "malformed-count" (1.2.3), "not-whole" or "too-large"
 * @see measures 3.16
 * @example readCount("hơn 13.200") // => { ok: true, value: 13200 }
 * @example readCount("1,2 triệu") // => { ok: true, value: 1200000 }
 * @example readCount("465,00") // => { ok: false, failure: "ambiguous-count" } */
export function readCount(text: string): Result<Count> {
  const read = approximateCount(text);
  return read.ok ? ok(read.value.figure) : read;
}
