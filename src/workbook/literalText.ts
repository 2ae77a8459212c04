const beginsAsAWord = /^\p{L}/u;
const readsAsAValue = /^(true|false|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./,-]*\d.*)$/i;

/** A text in the form that arrives in a cell as that text: with a leading apostrophe where Excel would otherwise read
 * a formula, a number, a date, a truth value or an error; "" stays blank.
 * @example literalText("Huyện Châu Thành A") // => "Huyện Châu Thành A"
 * @example literalText("-5 người") // => "'-5 người" */
export function literalText(text: string): string {
  if (text === "" || (beginsAsAWord.test(text) && !readsAsAValue.test(text))) return text;
  return `'${text}`;
}
