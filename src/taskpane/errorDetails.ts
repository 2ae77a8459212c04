import { version } from "./version";

/** What whoever helps needs to know of an error: the add-in's version, the error's own words, and where it arose. */
export function errorDetails(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Error && !told.includes(error.message) ? `${error.message}\n` : "";
  // Addresses of the add-in's files are left out: they tell nothing and would name the department's server.
  const places = `${message}${told}`.replace(/\(?https?:\/\/[^\s)]*\/([^/\s)]+)\)?/g, "$1");
  return [`BLUEZONE ${version}`.trim(), places].join("\n");
}
