const windowsBytes = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"].map((letter, place) => [letter, 0x80 + place]),
);

function byteOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  return windowsBytes.get(letter) ?? (code <= 0xff ? code : undefined);
}

/** A text whose UTF-8 bytes were read one by one as Western letters, read again as UTF-8: "HÃ Nam" was "Hà Nam".
 * @param text any text; a text that is no such misreading comes back as it is
 * @returns the text as it was meant; a Đ that lost its second byte on the way is given it back
 * @see unit names, rule 0
 * @example repairMojibake("Báº¯c Giang") // => "Bắc Giang"
 * @example repairMojibake("Äong Nai") // => "Đong Nai"
 * @example repairMojibake("Hà Nam") // => "Hà Nam" */
export function repairMojibake(text: string): string {
  if (!/[ÂÃÄÆ]|á[º»]/.test(text)) return text;
  const whole = text
    .replace(/(X|x)Ã\u00A0/g, "$1Ã ")
    .replace(/Ã {2}/g, "Ã\u00A0 ")
    .replace(/Ä(?![\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g, "Ä\u0090");
  const bytes = [...whole].map(byteOf);
  if (bytes.includes(undefined)) return text;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${(byte ?? 0).toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return text;
  }
}
