const msPerDay = 86_400_000;
const unixEpoch = 25_569;

/** Excel serial of 1 March 1900, the first day that Excel's calendar and the real one share. */
const firstDay = 61;

/** A day as a date field holds it.
 * @param serial Excel serial from 61
 * @example isoOfDay(44059) // => "2020-08-16" */
export function isoOfDay(serial: number): string {
  return new Date((Math.floor(serial) - unixEpoch) * msPerDay).toISOString().slice(0, 10);
}

/** The Excel serial of a day from a date field, or null where the field is blank or names no day since 1 March 1900.
 * @example dayOfIso("2020-08-16") // => 44059 */
export function dayOfIso(iso: string): number | null {
  const serial = Date.parse(iso) / msPerDay + unixEpoch;
  return serial >= firstDay && isoOfDay(serial) === iso ? serial : null;
}
