/** @jest-environment jsdom */
import type { FailureRule } from "../../../src/workbench/failureMode";
import { InspectorView, type InspectedHost } from "../../../src/workbench/page/inspectorView";
import { Trace } from "../../../src/workbench/trace";

function opened(language = "en-US") {
  const trace = new Trace();
  let failures: FailureRule[] = [];
  const host: InspectedHost = {
    trace,
    blankAs: 0,
    fail: (rule) => failures.push(rule),
    cancelFailures: () => {
      failures = [];
    },
    get failuresToCome() {
      return failures;
    },
  };
  const addin = { by: "addin", writes: true, madeToFail: null } as const;
  trace.requests.push(
    { ...addin, at: 1000, actions: ["load range.values", "set range.values"], bytes: 1240, ms: 3.21, error: null },
    {
      ...addin,
      at: 2500,
      actions: ["call table.resize"],
      bytes: 90,
      ms: 1,
      error: "AccessDenied",
      madeToFail: "access-denied",
    },
    { at: 500, actions: [], bytes: 90, ms: 1, by: "office.js", writes: false, error: null, madeToFail: null },
  );
  trace.calls.push(
    { at: 2000, id: 1, name: "NS.F", arguments: [[[1, 2]], null], ms: 0.5, result: 3, error: null },
    {
      at: 3000,
      id: 2,
      name: "NS.F",
      arguments: ["a"],
      ms: 0.5,
      result: { error: "#VALUE!", message: "Ô C5 là chữ." },
      error: "#VALUE!",
    },
  );
  trace.events.push({ at: 2200, name: "onChanged", target: "sheet1", message: { address: "B2" } });
  const view = new InspectorView(host);
  document.body.replaceChildren(view.root);
  view.show(true, language);
  return { view, host, trace };
}

const lines = () =>
  [...document.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => (cell.querySelector("summary") ?? cell).textContent).join(" | "),
  );
const control = <Kind extends HTMLElement>(id: string) => document.querySelector<Kind>(`#${id}`)!;
const choose = (id: string, value: string) => {
  const select = control<HTMLSelectElement>(id);
  select.value = value;
  select.dispatchEvent(new Event("change"));
};

let view: InspectorView | undefined;
afterEach(() => {
  view?.show(false, "en-US");
  document.body.replaceChildren();
});

describe("InspectorView", () => {
  test("lists requests, calls and events in words, the latest first", () => {
    ({ view } = opened());
    expect(lines()).toEqual([
      '3 s | Call | NS.F("a") |  | 0.5 ms | #VALUE! Ô C5 là chữ.',
      "2.5 s | Request | call table.resize | 90 B | 1 ms | AccessDenied (on purpose: Access denied)",
      "2.2 s | Event | onChanged · sheet1 |  |  | ",
      "2 s | Call | NS.F([[1,2]], null) |  | 0.5 ms | 3",
      "1 s | Request | 2 actions: load range.values | 1,240 B | 3.2 ms | done",
      "0.5 s | Request | no action · by office.js | 90 B | 1 ms | done",
    ]);
    expect([...document.querySelectorAll("details li")].map(({ textContent }) => textContent)).toEqual([
      '{"address":"B2"}',
      "load range.values",
      "set range.values",
    ]);
    view.show(false, "en-US");
    expect(view.root.hidden).toBe(true);
  });

  test.each([
    ["requests", 3],
    ["calls", 2],
    ["events", 1],
    ["failures", 2],
    ["everything", 6],
  ])("shows %s alone where asked to", (filter, count) => {
    ({ view } = opened());
    choose("inspector-filter", filter);
    expect(lines()).toHaveLength(count);
    const [, shown] = /\((\d+)\)/.exec(control<HTMLSelectElement>("inspector-filter").selectedOptions[0]!.text) ?? [];
    expect(Number(shown)).toBe(count);
  });

  test("speaks the language it is opened in", () => {
    ({ view } = opened());
    view.show(false, "en-US");
    view.show(true, "vi-VN");
    expect(control("clear-trace").textContent).toBe("Xóa danh sách");
    expect(lines()[4]).toBe("1 s | Yêu cầu | 2 thao tác: load range.values | 1.240 B | 3,2 ms | xong");
  });

  test("hides what office.js asks for itself where asked to", () => {
    ({ view } = opened());
    control("hide-own").click();
    expect(lines()).toHaveLength(5);
  });

  test("makes the request that is chosen fail in the way that is chosen, says so, and takes it back", () => {
    const { host, view: shown } = opened();
    view = shown;
    control<HTMLInputElement>("fail-request").value = "2";
    choose("fail-mode", "edit-mode");
    control("fail-set").click();
    expect(host.failuresToCome).toEqual([{ request: 2, mode: "edit-mode" }]);
    expect(document.querySelector(".inspector-waiting")?.textContent).toBe(
      "Will fail: request 2 (A cell is being edited)Cancel",
    );
    control("fail-cancel").click();
    expect(host.failuresToCome).toEqual([]);
    expect(document.querySelector(".inspector-waiting")?.textContent).toBe("");
  });

  test.each<[string, 0 | null | ""]>([
    ["null", null],
    ["text", ""],
    ["zero", 0],
  ])("hands blanks over as %s where asked to", (name, value) => {
    const { host, view: shown } = opened();
    view = shown;
    choose("blank-as", name);
    expect(host.blankAs).toBe(value);
  });

  test("clears the list", () => {
    const { trace, view: shown } = opened();
    view = shown;
    control("clear-trace").click();
    expect([trace.requests, trace.calls, trace.events]).toEqual([[], [], []]);
    expect(document.body.textContent).toContain("Nothing yet.");
  });

  test("speaks Vietnamese, with Vietnamese numbers", () => {
    ({ view } = opened("vi-VN"));
    expect(lines()[4]).toBe("1 s | Yêu cầu | 2 thao tác: load range.values | 1.240 B | 3,2 ms | xong");
    expect(lines()[1]).toContain("AccessDenied (cố ý: Không có quyền ghi)");
  });

  test("every control has a name", () => {
    ({ view } = opened());
    const named = [...view.root.querySelectorAll<HTMLInputElement>("select, input, button")].filter(
      (one) => one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent,
    );
    expect(named).toHaveLength(view.root.querySelectorAll("select, input, button").length);
  });
});
