import { placeWords } from "../locales/listWords";
import type { Standing } from "./standing";
import type { Teller } from "./tellWords";

/** Where the whole place stands among its kind, and how many places it gained or lost.
 * @param standing as somebody else's ranking says
 * @param place what the whole place is called
 * @param teller of the language
 * @returns one sentence */
export function tellStanding({ place: rank, of, placeBefore }: Standing, place: string, teller: Teller): string {
  const { language, speak } = teller;
  const words = { place, rank: placeWords(rank, language), change: changeWords(placeBefore, rank, teller) };
  return of === null ? speak("standing", words) : speak("standingOf", { ...words, of });
}

function changeWords(before: number | null, now: number, { speak }: Teller): string {
  if (before === null) return "";
  const count = Math.abs(before - now);
  if (count === 0) return speak("placeSame");
  return speak(before > now ? "placeUp" : "placeDown", { steps: speak(count === 1 ? "step" : "steps", { count }) });
}
