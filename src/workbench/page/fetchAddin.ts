import type { FunctionsJson } from "../host";
import type { Manifest } from "../manifest/manifest";
import { readManifest } from "../manifest/readManifest";
import { wordsFor } from "./words";

/** What the page knows of an add-in before its page is loaded. */
export interface FetchedAddin {
  readonly manifest: Manifest;
  /** The parsed functions.json; null for an add-in without functions. */
  readonly functions: FunctionsJson | null;
}

/** Fetches an add-in's manifest and the list of its functions.
 * @param manifestUrl address of the manifest
 * @param language display language as a tag
 * @throws Error with a sentence in the display language where one of the two can't be had */
export async function fetchAddin(manifestUrl: string, language: string): Promise<FetchedAddin> {
  const answer = await fetchOrFail(manifestUrl, "manifest.xml", language);
  const manifest = readManifest(await answer.text(), language);
  const metadataUrl = manifest.functions?.metadataUrl;
  if (!metadataUrl) return { manifest, functions: null };
  const metadata = await fetchOrFail(metadataUrl, "functions.json", language);
  try {
    return { manifest, functions: (await metadata.json()) as FunctionsJson };
  } catch (error) {
    throw new Error(wordsFor(language, "notLoaded", { what: "functions.json", reason: reasonOf(error) }));
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
