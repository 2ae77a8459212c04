import { WorkbookFailure } from "./workbookPort";

/** Reads with all that is known around the cells, and where Excel refuses that the cells alone: it gives no merged areas
 * of a sheet with more than 512 of them.
 * @param read asks for everything, or with false for the cells alone
 * @returns what was read; rejects where the cells can't be read either */
export async function plainIfRefused<Reading>(read: (whole: boolean) => Promise<Reading>): Promise<Reading> {
  try {
    return await read(true);
  } catch (error) {
    const isRefused = error instanceof WorkbookFailure && /^(unexpected|host-too-old)$/.test(error.code);
    if (!isRefused) throw error;
    return read(false);
  }
}
