import { wordsFor } from "./words";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the user choose a workbook on this computer.
 * @param onFile called with the file; not called where the user changes their mind */
export function chooseFile(onFile: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${xlsxType}`;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onFile(file);
  });
  input.click();
}

/** Hands bytes to the browser as a download. */
export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Opens a workbook dropped on the page, and shows where to drop it while it is dragged. What is shown lies over the pane
 * too, whose own page would otherwise get the file.
 * @param area the element files can be dropped on */
export function acceptDroppedFiles(area: HTMLElement, language: () => string, onFile: (file: File) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  area.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    area.dataset["drop"] = wordsFor(language(), "dropHere");
  });
  area.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) delete area.dataset["drop"];
  });
  area.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    delete area.dataset["drop"];
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
