/** The code of the error that Excel answers with; fails where there is none. */
export async function excelError(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
  throw new Error("Excel answered with no error.");
}
