import { fail, ok } from "../../src/domain/failure";

test("ok(value) holds the value and fail(reason) the reason", () => {
  expect(ok(8)).toEqual({ ok: true, value: 8 });
  expect(fail("zero-base")).toEqual({ ok: false, failure: "zero-base" });
});
