const letters = new Map(
  [
    ["¡¢£¤¥¦§¨©ª«¬\u00AD®", "ĂÂÊÔƠƯĐăâêôơưđ"],
    ["µ¶·¸¹»¼½¾ÆÇÈÉÊË", "àảãáạằẳẵắặầẩẫấậ"],
    ["ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ", "èẻẽéẹềểễếệìỉĩíị"],
    ["ßáâãäåæçèéêëìíî", "òỏõóọồổỗốộờởỡớợ"],
    ["ïñòóôõö÷øùúûüýþ", "ùủũúụừửữứựỳỷỹýỵ"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter, place) => [letter, [...to][place] ?? ""] as const)),
);

/* A footnote mark at the end is no evidence, and neither is a capital that begins a word. */
const evidence = /[¡-©«-±´-¸º-¿×ä-çëîïñöøûüþß]|ª(?=.)|[²³¹](?=\p{L})|[a-zA-Z][À-Þ][a-z]|[a-z][À-Þ](?!\p{Lu})/u;

/** A text typed in a TCVN3 (ABC) font, where Vietnamese letters are kept as Western signs, as the letters it showed.
 * @param text any text; one with a letter such a font does not have, or without a sign of it, comes back as it is
 * @returns the text in ordinary letters; the sign U+00AD is the letter ư in such a text
 * @see unit names, rule 0
 * @example repairTcvn3("§¾c L¾c") // => "Đắc Lắc"
 * @example repairTcvn3("HuÕ") // => "Huế"
 * @example repairTcvn3("Phú Thọ") // => "Phú Thọ" */
export function repairTcvn3(text: string): string {
  if (!evidence.test(text)) return text;
  const repaired = [...text].map((letter) =>
    letter <= "\u007F" || letter === "\u00A0" ? letter : letters.get(letter),
  );
  return repaired.includes(undefined) ? text : repaired.join("");
}
