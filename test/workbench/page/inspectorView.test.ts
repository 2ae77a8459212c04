/** @jest-environment jsdom */
import type { FailureRule } from "../../../src/workbench/failureMode";
import { InspectorView } from "../../../src/workbench/page/inspectorView";
import { Trace } from "../../../src/workbench/trace";

function opened(language = "en-US") {
  const trace = new Trace();
  const failures: FailureRule[] = [];
  trace.requests.push(
    {
      actions: ["load range.values", "set range.values"],
      bytes: 240,
      ms: 3.21,
      by: "addin",
      writes: true,
      error: "AccessDenied",
    },
    { actions: ["call ready"], bytes: 90, ms: 1, by: "office.js", writes: false, error: null },
  );
  trace.calls.push({ id: 1, name: "NS.F", arguments: [[[1, 2]], null], ms: 0.5, result: 3, error: null });
  const view = new InspectorView(trace, (rule) => failures.push(rule), language);
  document.body.replaceChildren(view.root);
  view.show(true);
  return { view, trace, failures };
}

const lines = () => [...document.querySelectorAll("li")].map(({ textContent }) => textContent);

afterEach(() => document.body.replaceChildren());

describe("InspectorView", () => {
  test("lists requests and calls, the latest first, in words", () => {
    const { view } = opened();
    expect(lines()).toEqual([
      "call ready · 90 B · 1.0 ms · by office.js",
      "load range.values; set range.values · 240 B · 3.2 ms · AccessDenied",
      "NS.F([[1,2]], null) → 3 · 0.5 ms",
    ]);
    view.show(false);
    expect(view.root.hidden).toBe(true);
  });

  test("makes the next request fail in the way that is chosen", () => {
    const { view, failures } = opened();
    const select = document.querySelector("select")!;
    select.value = "edit-mode";
    select.dispatchEvent(new Event("change"));
    expect(failures).toEqual([{ request: 1, mode: "edit-mode" }]);
    view.show(false);
  });

  test("clears the lists", () => {
    const { view, trace } = opened();
    document.querySelector("button")!.click();
    expect(trace.requests).toEqual([]);
    expect(lines()).toEqual([]);
    expect(document.body.textContent).toContain("Nothing yet.");
    view.show(false);
  });

  test("speaks Vietnamese", () => {
    const { view } = opened("vi-VN");
    expect(document.querySelector("h3")?.textContent).toBe("Yêu cầu (2)");
    view.show(false);
  });
});
