import { Failures } from "../../src/workbench/failures";

describe("Failures", () => {
  test("come when the request they were asked for comes", () => {
    const failures = new Failures();
    failures.add({ request: 2, mode: "access-denied" });
    failures.add({ mode: "error-before" });
    expect([failures.next()?.mode, failures.next()?.mode, failures.next()?.mode]).toEqual([
      "error-before",
      "access-denied",
      undefined,
    ]);
  });

  test("can be looked at, counted from now, and taken back", () => {
    const failures = new Failures();
    failures.add({ request: 3, mode: "edit-mode" });
    failures.next();
    expect(failures.toCome()).toEqual([{ request: 2, mode: "edit-mode" }]);
    failures.cancel();
    expect([failures.next(), failures.next(), failures.toCome()]).toEqual([null, null, []]);
  });
});
