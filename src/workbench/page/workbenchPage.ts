import { mountGrid, type MountedGrid } from "../engine/oSpreadsheet/mount";
import { OSpreadsheetEngine } from "../engine/oSpreadsheet/oSpreadsheetEngine";
import { excelVersion } from "../excelVersions";
import { Host } from "../host";
import type { Manifest, ManifestButton } from "../manifest/manifest";
import { framePrefix } from "../protocol/messages";
import { UnknownCommand } from "../unknownCommand";
import { AddinFrame } from "./addinFrame";
import { DocumentFiles } from "./documentFiles";
import { element } from "./element";
import { fetchAddin, reasonOf } from "./fetchAddin";
import { acceptDroppedFiles, chooseFile, downloadFile } from "./fileActions";
import { InspectorView } from "./inspectorView";
import { MessageBar } from "./messageBar";
import { listenToShortcuts } from "./listenToShortcuts";
import { PaneView } from "./paneView";
import { refusalOf } from "./refusalOf";
import { ribbonView } from "./ribbonView";
import { TopBar } from "./topBar";
import type { WorkbenchHandle } from "./workbenchHandle";
import { workbenchHandleOver } from "./workbenchHandleOver";
import { wordsFor, type PageWord } from "./words";

/** What the page is to show first. */
export interface WorkbenchOptions {
  readonly manifestUrl: string;
  /** The workbook shown at the start; an empty text for an empty workbook. */
  readonly sampleUrl: string;
  /** Display language as a tag, e.g. "vi-VN". */
  readonly language: string;
  /** Id of the Excel that is played. */
  readonly excel: string;
  /** How numbers and dates are shown, as a tag. */
  readonly culture: string;
}

const longestStart = 15_000;

/** The workbench's page: a ribbon, a grid and a task pane around one add-in and one workbook. */
export class WorkbenchPage {
  /** What the page offers to scripts. */
  readonly handle: WorkbenchHandle;
  readonly #engine = new OSpreadsheetEngine(["Sheet1"]);
  readonly #host: Host;
  readonly #files: DocumentFiles;
  readonly #ribbon = element("nav", { class: "ribbon" });
  readonly #grid = element("main", { class: "grid", id: "grid" });
  readonly #messages = new MessageBar();
  readonly #pane = new PaneView(() => this.#showPane(false));
  readonly #inspector: InspectorView;
  readonly #topBar: TopBar;
  #mounted: MountedGrid | null = null;
  #manifest: Manifest | null = null;
  #addin: AddinFrame | null = null;
  #frameUrl = "";
  #inspecting = false;
  #loaded: Promise<void>;

  constructor(
    root: HTMLElement,
    private readonly options: WorkbenchOptions,
  ) {
    const { language } = options;
    this.#host = new Host(this.#engine, {
      language,
      documentName: wordsFor(language, "untitled"),
      version: excelVersion(options.excel).id,
      culture: options.culture,
    });
    this.#files = new DocumentFiles(this.#engine, this.#host);
    this.#inspector = new InspectorView(this.#host);
    this.#topBar = new TopBar({
      open: () => chooseFile((file) => this.#openFile(file)),
      save: () => this.#quietly(this.#download()),
      undo: () => void this.#engine.undo(),
      chooseLanguage: (tag) => this.#quietly(this.#speak(tag)),
      chooseExcel: (id) => this.#quietly(this.#play(id)),
      chooseCulture: (tag) => this.#count(tag),
      toggleInspector: () => this.#toggleInspector(),
    });
    root.append(
      this.#topBar.root,
      this.#ribbon,
      this.#messages.root,
      element("div", { class: "work" }, this.#grid, this.#pane.root),
      this.#inspector.root,
    );
    acceptDroppedFiles(
      root,
      () => this.#host.language,
      (file) => this.#openFile(file),
    );
    listenToShortcuts(root, this.#host.shortcuts, (action) =>
      this.#quietly(this.#addin?.runAction(action) ?? Promise.resolve()),
    );
    const ready = this.#start();
    this.#loaded = ready;
    this.#quietly(ready);
    this.handle = workbenchHandleOver(this.#engine, this.#host, {
      ready,
      open: (source, name) => this.#open(source, name),
      save: async () => (await this.#files.save()).bytes,
      press: (controlId) => this.#press(controlId),
      language: (tag) => this.#speak(tag),
      excel: (id) => this.#play(id),
      culture: (tag) => this.#count(tag),
    });
  }

  async #start(): Promise<void> {
    this.#draw();
    const edit = (editing: boolean) => this.#host.setEditMode(editing);
    this.#mounted = await mountGrid(this.#engine, this.#grid, this.#host.language, edit);
    await this.#fetchAddin();
    this.#messages.clear();
    if (this.options.sampleUrl) {
      await this.#read(this.options.sampleUrl).catch((error: unknown) =>
        this.#messages.say("warning", this.#host.language, reasonOf(error)),
      );
    }
    await this.#loadAddin();
  }

  async #speak(tag: string): Promise<void> {
    this.#host.language = tag;
    await this.#anew();
  }

  async #play(excel: string): Promise<void> {
    this.#host.version = excelVersion(excel);
    await this.#anew();
  }

  #count(culture: string): void {
    this.#engine.setCulture(culture);
    this.#draw();
  }

  async #anew(): Promise<void> {
    this.#addin?.dispose();
    this.#addin = null;
    this.#messages.clear();
    this.#draw();
    await this.#fetchAddin();
    await this.#mounted?.speak(this.#host.language);
    await this.#reload();
  }

  async #fetchAddin(): Promise<void> {
    const { language, version } = this.#host;
    const { manifest, functions, shortcuts, frameUrl } = await fetchAddin(this.options.manifestUrl, language);
    this.#manifest = manifest;
    this.#frameUrl = frameUrl;
    this.#host.shortcuts.clear();
    if (version.requirements["KeyboardShortcuts"] !== undefined)
      for (const { action, keys } of shortcuts.shortcuts) this.#host.shortcuts.set(action, keys);
    if (manifest.functions && functions) {
      this.#host.registerFunctions({ namespace: manifest.functions.namespace, functions });
    }
    this.#draw();
    const refusal = refusalOf(manifest, version, language);
    if (refusal !== null) {
      this.#messages.say("error", language, refusal.sentence, refusal.reasons);
      throw new Error([refusal.sentence, ...refusal.reasons].join("\n"));
    }
    if (shortcuts.problems.length > 0)
      this.#messages.say("warning", language, this.#word("badShortcuts"), shortcuts.problems);
  }

  #reload(): Promise<void> {
    this.#loaded = this.#loadAddin();
    return this.#loaded;
  }

  async #loadAddin(): Promise<void> {
    const url = this.#frameUrl;
    if (!url) return;
    this.#addin?.dispose();
    const frame = this.#pane.newFrame(framePrefix + this.#host.language, url);
    this.#addin = new AddinFrame(
      frame,
      (port) => this.#host.connect(port, this.#pane.isOpen),
      (visible) => this.#pane.show(visible),
    );
    const late = this.#word("notReady", {
      seconds: longestStart / 1000,
      url: this.#manifest?.runtime.pageUrl ?? url,
    });
    await this.#addin.ready(longestStart, late);
  }

  async #open(source: Uint8Array | ArrayBuffer | string, name?: string): Promise<readonly string[]> {
    const losses = await this.#read(source, name);
    // Excel starts an add-in anew for every workbook, so that nothing of the one before stays with it.
    await this.#reload();
    return losses;
  }

  async #read(source: Uint8Array | ArrayBuffer | string, name?: string): Promise<readonly string[]> {
    const losses = await this.#files.open(source, name);
    this.#nameDocument();
    this.#messages.clear();
    this.#warn("losses", this.#host.documentName, losses);
    return losses;
  }

  #openFile(file: File): void {
    this.#quietly(file.arrayBuffer().then((bytes) => this.#open(bytes, file.name)));
  }

  async #download(): Promise<void> {
    const { name, bytes, losses } = await this.#files.save();
    downloadFile(name, bytes);
    this.#warn("saveLosses", name, losses);
  }

  #warn(word: "losses" | "saveLosses", name: string, losses: readonly string[]): void {
    if (losses.length > 0) this.#messages.say("warning", this.#host.language, this.#word(word, { name }), losses);
  }

  async #press(controlId: string): Promise<void> {
    const buttons = (this.#manifest?.tabs ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    const button = buttons.find(({ id }) => id === controlId);
    if (!button) {
      throw new Error(this.#word("noControl", { id: controlId, ids: buttons.map(({ id }) => id).join(", ") }));
    }
    await this.#carryOut(button);
  }

  async #carryOut(button: ManifestButton): Promise<void> {
    if (button.action.kind === "ShowTaskpane") {
      this.#showPane(true);
      const connection = await this.#addin?.connected;
      await connection?.ready;
    } else {
      await this.#addin?.run(button.action.functionName, button.id).catch((error: unknown) => {
        if (!(error instanceof UnknownCommand)) throw error;
        throw new Error(this.#word("notAssociated", { name: error.functionName }));
      });
    }
  }

  #showPane(visible: boolean): void {
    this.#pane.show(visible);
    this.#addin?.shown(visible);
  }

  #draw(): void {
    const { language } = this.#host;
    document.documentElement.lang = language;
    this.#drawTopBar();
    this.#nameDocument();
    this.#grid.setAttribute("aria-label", this.#word("workbook"));
    this.#ribbon.setAttribute("aria-label", this.#word("ribbon"));
    if (this.#manifest) {
      this.#ribbon.replaceChildren(
        ribbonView(
          this.#manifest,
          language,
          (button) => this.#quietly(this.#pressed(button)),
          (url) => this.#messages.say("warning", language, this.#word("badPicture", { url })),
        ),
      );
      this.#pane.name(this.#manifest.displayName, language);
    } else this.#messages.say("info", language, this.#word("loading"));
    if (this.#inspecting) this.#inspector.draw(language);
  }

  async #pressed(button: ManifestButton): Promise<void> {
    await this.#carryOut(button).catch((error: unknown) => {
      throw new Error(this.#word("commandFailed", { label: button.label, reason: reasonOf(error) }));
    });
  }

  #toggleInspector(): void {
    this.#inspecting = !this.#inspecting;
    this.#inspector.show(this.#inspecting, this.#host.language);
    this.#drawTopBar();
    document.getElementById("toggle-inspector")?.focus();
  }

  #drawTopBar(): void {
    const { language, version } = this.#host;
    const { tag } = this.#engine.locale;
    this.#topBar.draw({ language, excel: version.id, culture: tag, inspectorOpen: this.#inspecting });
  }

  #nameDocument(): void {
    this.#topBar.name(this.#host.documentName);
    document.title = `${this.#host.documentName} – Workbench`;
  }

  #quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#messages.say("error", this.#host.language, reasonOf(error)));
  }

  #word(word: PageWord, words: Readonly<Record<string, string | number>> = {}): string {
    return wordsFor(this.#host.language, word, words);
  }
}
