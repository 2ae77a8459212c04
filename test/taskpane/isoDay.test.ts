import { dayOfIso, isoOfDay } from "../../src/taskpane/isoDay";

test.each([
  [61, "1900-03-01"],
  [44059, "2020-08-16"],
  [43890, "2020-02-29"],
  [2958465, "9999-12-31"],
])("serial %d and %s are one day", (serial, iso) => {
  expect(isoOfDay(serial)).toBe(iso);
  expect(dayOfIso(iso)).toBe(serial);
});

test("isoOfDay(serial) leaves the time of day away", () => expect(isoOfDay(44059.75)).toBe("2020-08-16"));

test.each(["", "1900-02-28", "2020-02-30", "16/8/2020x"])("dayOfIso(%j) is no day", (iso) =>
  expect(dayOfIso(iso)).toBeNull(),
);
