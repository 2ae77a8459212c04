import type { Engine } from "../engine/engine";
import { openXlsx } from "../files/openXlsx";
import { saveXlsx } from "../files/saveXlsx";
import type { Host } from "../host";
import { fetchOrFail, reasonOf } from "./fetchAddin";
import { wordsFor } from "./words";

/** A workbook as it was written, ready to be downloaded. */
export interface SavedDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Sentences on what could not be written. */
  readonly losses: readonly string[];
}

/** Reads the workbook from a file or an address and writes it back, with sentences on what went wrong. */
export class DocumentFiles {
  constructor(
    private readonly engine: Engine,
    private readonly host: Host,
  ) {}

  /** Puts another workbook in place and names the document after it.
   * @param source the bytes of an .xlsx, or its address
   * @param name the document's name; the last part of the address where left out
   * @returns sentences on what could not be kept
   * @throws Error with a sentence in the display language; the workbook stays as it was */
  async open(source: Uint8Array | ArrayBuffer | string, name?: string): Promise<readonly string[]> {
    const { language } = this.host;
    const called = name ?? (typeof source === "string" ? nameInUrl(source) : wordsFor(language, "untitled"));
    const bytes =
      typeof source === "string" ? await (await fetchOrFail(source, called, language)).arrayBuffer() : source;
    try {
      const { losses } = await openXlsx(this.engine, this.host, bytes);
      this.host.documentName = called;
      return losses;
    } catch (error) {
      throw new Error(wordsFor(language, "notXlsx", { name: called, reason: reasonOf(error) }));
    }
  }

  /** Writes the workbook as an .xlsx under the document's name.
   * @throws Error with a sentence in the display language */
  async save(): Promise<SavedDocument> {
    const name = this.host.documentName.replace(/(\.xlsx)?$/i, ".xlsx");
    try {
      return { name, ...(await saveXlsx(this.engine, this.host)) };
    } catch (error) {
      throw new Error(wordsFor(this.host.language, "notSaved", { name, reason: reasonOf(error) }));
    }
  }
}

function nameInUrl(url: string): string {
  return decodeURIComponent(new URL(url, window.location.href).pathname.split("/").at(-1) ?? url);
}
