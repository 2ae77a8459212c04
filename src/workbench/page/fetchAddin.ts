import type { FunctionsJson } from "../host";
import type { Manifest } from "../manifest/manifest";
import { readManifest } from "../manifest/readManifest";
import type { Shortcuts } from "../manifest/shortcuts";
import { readShortcuts } from "../manifest/shortcuts";
import { addinPage } from "./addinPage";
import { wordsFor } from "./words";

/** What the page knows of an add-in before its page is loaded. */
export interface FetchedAddin {
  readonly manifest: Manifest;
  /** The parsed functions.json; null for an add-in without functions. */
  readonly functions: FunctionsJson | null;
  readonly shortcuts: Shortcuts;
  /** Address its page can be loaded from by a frame of the workbench. */
  readonly frameUrl: string;
}

/** Fetches an add-in's manifest and the list of its functions.
 * @param manifestUrl address of the manifest
 * @param language display language as a tag
 * @throws Error with a sentence in the display language where one of the two can't be had */
export async function fetchAddin(manifestUrl: string, language: string): Promise<FetchedAddin> {
  const answer = await fetchOrFail(manifestUrl, "manifest.xml", language);
  const manifest = readManifest(await answer.text(), language);
  const { functions, shortcuts, runtime } = manifest;
  return {
    manifest,
    functions: functions?.metadataUrl
      ? ((await fetchJson(functions.metadataUrl, "functions.json", language)) as FunctionsJson)
      : null,
    shortcuts: readShortcuts(
      shortcuts ? await fetchJson(shortcuts.url, "shortcuts", language) : null,
      shortcuts?.resourcesUrl ? await fetchJson(shortcuts.resourcesUrl, "shortcuts", language) : null,
      language,
    ),
    frameUrl: runtime.pageUrl ? await frameUrl(runtime.pageUrl, language) : "",
  };
}

/** The page itself, where it has the shim or is none; else a copy of it that has. */
async function frameUrl(url: string, language: string): Promise<string> {
  const answer = await fetchOrFail(url, url, language);
  const hosted = addinPage(await answer.text(), answer.url || url, globalThis.location.origin);
  return hosted === null ? url : URL.createObjectURL(new Blob([hosted], { type: "text/html" }));
}

async function fetchJson(url: string, what: string, language: string): Promise<unknown> {
  const answer = await fetchOrFail(url, what, language);
  try {
    return await answer.json();
  } catch (error) {
    throw new Error(wordsFor(language, "notLoaded", { what, reason: reasonOf(error) }));
  }
}

/** Fetches something the page needs.
 * @param what its name in the sentence of a failure
 * @throws Error with a sentence in the display language where the server does not give it */
export async function fetchOrFail(url: string, what: string, language: string): Promise<Response> {
  let reason: string;
  try {
    const answer = await fetch(url);
    if (answer.ok) return answer;
    reason = wordsFor(language, "notFetched", { status: answer.status, url });
  } catch (error) {
    reason = reasonOf(error);
  }
  throw new Error(wordsFor(language, "notLoaded", { what, reason }));
}

/** The sentence of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
