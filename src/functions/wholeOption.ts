import { fail, ok, type Result } from "../domain/failure";

/** What an option means that is a whole number within bounds.
 * @param least the smallest number there is
 * @param most the largest, Infinity where there is no bound
 * @returns a function from any number to that number, or to "no-such-option" where it is none of them */
export function wholeOption(least: number, most = Infinity): (option: number) => Result<number> {
  return (option) =>
    Number.isInteger(option) && option >= least && option <= most ? ok(option) : fail("no-such-option");
}
