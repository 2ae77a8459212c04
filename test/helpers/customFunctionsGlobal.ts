import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

interface Page {
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Puts Microsoft's own CustomFunctions, from the runtime file Excel loads, where functions look for it. */
export function loadCustomFunctions(): void {
  const file = join(__dirname, "../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.js");
  const page = new JSDOM('<script src="custom-functions-runtime.js"></script>', {
    runScripts: "outside-only",
    url: "http://localhost/",
  });
  page.window.eval(readFileSync(file, "utf8"));
  Object.assign(globalThis, { CustomFunctions: (page.window as unknown as Page).CustomFunctions });
  page.window.close();
}

/** An error cell as it arrives in a function. */
export function errorCell(code: string): CustomFunctions.Error {
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode);
}

/** What a cell or a whole call shows: the value, or the error's code with its sentence behind it. */
export function shown(cell: unknown): unknown {
  if (!(cell instanceof CustomFunctions.Error)) return cell;
  return cell.message ? `${cell.code} ${cell.message}` : cell.code;
}

/** The result of a call as cells show it; a thrown error stands in the one cell it is for. */
export function called(call: () => readonly (readonly unknown[])[]): unknown[][] {
  try {
    return call().map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [[shown(error)]];
    throw error;
  }
}
