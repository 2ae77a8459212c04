import fc from "fast-check";
import { approximateCount } from "../../src/domain/approximateCount";
import { fail, ok } from "../../src/domain/failure";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  ["63.163", "exact", 63163],
  ["hơn 13.200", "above", 13200],
  ["trên 10.000", "above", 10000],
  ["gần 7.570", "below", 7570],
  ["khoảng 6.000", "about", 6000],
  ["trên dưới 6.000", "about", 6000],
  ["khoảng hơn 6.000 lượt", "above", 6000],
  ["gần 3,1 triệu thuê bao", "below", 3100000],
  ["15 nghìn", "exact", 15000],
  ["1.2 million", "exact", 1200000],
  ["more than 13,200 installs", "above", 13200],
])("approximateCount(%j) is %s %d", (text, approximation, figure) => {
  expect(approximateCount(text)).toEqual(ok({ approximation, figure }));
});

test.each([
  ["  Hơn   13.200  "],
  ["HƠN 13.200"],
  ["hơn\u00A013.200"],
  ["hơn\n13.200"],
  ["hơn 13\u00A0200"],
  ["hơn 13\u202F200"],
  ["hơn 13\u2009200"],
  ["\uFEFFhơn 13.200\u200B"],
  ["hơn 13.200".normalize("NFD")],
  ["hon 13.200"],
  ["hơn13.200"],
])("approximateCount(%j) reads over letter case, kinds of space and ways to write a mark", (text) => {
  expect(approximateCount(text)).toEqual(ok({ approximation: "above", figure: 13200 }));
});

test.each([
  ["", "malformed-count"],
  ["   ", "malformed-count"],
  ["hơn", "malformed-count"],
  ["-5", "malformed-count"],
  ["+5", "malformed-count"],
  ["5%", "malformed-count"],
  ["37,4%%", "malformed-count"],
  ["28/7", "malformed-count"],
  ["1.2.3", "malformed-count"],
  ["12,34.567", "malformed-count"],
  [".5", "malformed-count"],
  ["13.200.", "malformed-count"],
  ["1e5", "malformed-count"],
  ["13.200 và 10.000", "malformed-count"],
  ["dưới 6.000", "malformed-count"],
  ["١٢", "malformed-count"],
  ["465,00", "ambiguous-count"],
  ["hơn 13.20", "ambiguous-count"],
  ["1,200 triệu", "ambiguous-count"],
  ["1,2345 nghìn", "not-whole"],
  ["10.000.000.000.000.000", "too-large"],
])("approximateCount(%j) is refused, not guessed: %s", (text, failure) => {
  expect(approximateCount(text)).toEqual(fail(failure));
});

test("approximateCount(text) answers for any text", () => {
  const pieces = fc.constantFrom(
    "hơn",
    "gần",
    "khoảng",
    " ",
    "\u00A0",
    ".",
    ",",
    "0",
    "13",
    "200",
    "triệu",
    "lượt",
    "/",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const read = approximateCount(text);
      expect(read.ok ? Number.isSafeInteger(read.value.figure) : typeof read.failure === "string").toBe(true);
    }),
    propertyRuns,
  );
});
