import type { Locale } from "@odoo/o-spreadsheet";
import { Model } from "@odoo/o-spreadsheet";
import type { Dispatch } from "./batchPlugin";
import { batchCommand, leaveJob } from "./batchPlugin";
import { EngineRefusal } from "./engineRefusal";
import { asHost, forgetSteps, installHostPlugins } from "./hostPlugins";

/** The getters of the engine's model. */
export type Getters = Model["getters"];

/** A cell as the engine keeps it. */
export type Cell = NonNullable<ReturnType<Getters["getCell"]>>;

/** Runs a command of the engine by name; throws EngineRefusal where it is refused. */
export type Run = (type: string, payload?: object) => void;

/** The engine's model, which `replace` may exchange for another, behind one way to run commands. */
export class LiveModel {
  model: Model;
  private locale: Locale | null = null;
  private readonly replaced = new Set<() => void>();

  constructor(data: object) {
    installHostPlugins();
    this.model = new Model(data);
  }

  get getters(): Getters {
    return this.model.getters;
  }

  /** What is kept of a cell; undefined where nothing is. */
  cellAt(position: { sheetId: string; row: number; col: number }): Cell | undefined {
    return this.model.getters.getCell(position);
  }

  /** Runs one command of the engine. */
  readonly run: Run = (type, payload = {}) => {
    const dispatch = this.model.dispatch as unknown as Dispatch;
    check(
      type,
      asHost(() => dispatch(type, payload)),
    );
  };

  /** Runs several commands as one undo step and one calculation. */
  batch(job: (run: Run) => void): void {
    let failure: unknown = null;
    const number = leaveJob((dispatch) => {
      try {
        job((type, payload = {}) => check(type, dispatch(type, payload)));
      } catch (error) {
        failure = error;
      }
    });
    this.run(batchCommand, { job: number });
    if (failure !== null) throw failure;
  }

  /** Shows and reads numbers and dates as a locale does, in this workbook and those that take its place. */
  setLocale(locale: Locale): void {
    this.locale = locale;
    this.run("UPDATE_LOCALE", { locale });
    forgetSteps(this.model.getters);
  }

  /** Puts another workbook in place of this one. */
  replace(data: object): void {
    this.model = new Model(data);
    if (this.locale !== null) this.setLocale(this.locale);
    for (const listener of [...this.replaced]) listener();
  }

  onReplaced(listener: () => void): () => void {
    this.replaced.add(listener);
    return () => this.replaced.delete(listener);
  }
}

function check(type: string, result: { isSuccessful: boolean; reasons: readonly string[] }): void {
  // A command that would change nothing is refused by the engine, yet the outcome is what was asked for.
  const reasons = result.reasons.filter((reason) => reason !== "NoChanges");
  if (!result.isSuccessful && reasons.length > 0) throw new EngineRefusal(type, reasons);
}
