const roman = /^[IVX]{1,5}$/;
const letter = /^[A-H]$/;
const enumerated = /^([IVX]{1,5}|[A-H])\s*[.)/:–-]\s*/;

/** What stands left of a name, "" for nothing, and the name. */
export interface Enumerated {
  readonly ordinal: string;
  readonly name: string;
}

/** Whether a line is numbered I, II or A, B, as groups among units numbered 1, 2 are.
 * @param line its ordinal and its name
 * @example isEnumerated({ ordinal: "II", name: "Khối huyện" }) // => true
 * @example isEnumerated({ ordinal: "", name: "A. Khối huyện" }) // => true
 * @example isEnumerated({ ordinal: "2", name: "Huyện Vị Thủy" }) // => false */
export function isEnumerated({ ordinal, name }: Enumerated): boolean {
  const bare = ordinal.replace(/[.)]$/, "");
  return roman.test(bare) || letter.test(bare) || (ordinal === "" && enumerated.test(name));
}

/** What a group is called: its label without the number before it.
 * @param label as the sheet has it
 * @example sectionName("A. Khối thành phố") // => "Khối thành phố" */
export function sectionName(label: string): string {
  return label.replace(enumerated, "").replace(/\s*:$/, "");
}
