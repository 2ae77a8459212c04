import { failureOf } from "../../src/workbook/failureOf";
import { WorkbookFailure } from "../../src/workbook/workbookPort";

test.each([
  ["InvalidOperationInCellEditMode", "edit-mode"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "sheet-missing"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ApiNotFound", "host-too-old"],
  ["GeneralException", "unexpected"],
])("failureOf an Excel error %s is %s", (code, expected) =>
  expect(failureOf({ code, message: "câu của Excel" }).code).toBe(expected),
);

test("failureOf keeps Excel's code, message and place for the details, and the sheet", () => {
  const error = { code: "AccessDenied", message: "Không được", debugInfo: { errorLocation: "Range.formulas" } };
  const failure = failureOf(error, "Xếp hạng");
  expect([failure.details, failure.sheet]).toEqual(["AccessDenied · Không được · Range.formulas", "Xếp hạng"]);
});

test("failureOf leaves a failure as it is", () => {
  const failure = new WorkbookFailure("sheet-missing", "Dữ liệu", "Dữ liệu");
  expect(failureOf(failure, "khác")).toBe(failure);
});

test.each([["chữ"], [undefined], [null]])("failureOf what is no error, %j, is unexpected", (thrown) =>
  expect(failureOf(thrown)).toMatchObject({ code: "unexpected", details: String(thrown) }),
);
