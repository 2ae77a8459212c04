import { foldText } from "./foldText";
import type { Headline } from "./headline";
import type { Ranking } from "./ranking";
import { nameInSentence, type Teller } from "./tellWords";
import { isTotalLabel } from "./totalWords";

/** What the whole place is called in a sentence: "toàn tỉnh", or how many units it is where no total has such a name.
 * @param ranking of the units
 * @param whole the place's own figures
 * @param teller of the language */
export function placeName(ranking: Ranking, { name }: Headline, teller: Teller): string {
  const { language, speak } = teller;
  const folded = foldText(name);
  if (language === "vi" && /^(toan|ca) /.test(folded)) return nameInSentence(name, teller);
  if (language === "en" && /^(whole|entire) /.test(folded)) return `the ${name.toLowerCase()}`;
  const [only, ...others] = ranking.units;
  if (only && others.length === 0) return nameInSentence(only.name, teller);
  if (name !== "" && !isTotalLabel(name)) return nameInSentence(name, teller);
  return speak("units", { count: ranking.units.length });
}
