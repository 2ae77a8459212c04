import { separatorsOf, shownFormula, writtenArgument } from "../../src/taskpane/formulaText";

const comma = separatorsOf(",");
const point = separatorsOf(".");

describe("shownFormula(formula, separators) writes as the user's Excel does", () => {
  test.each([
    ["=BLUEZONE.GAP_TO_TARGET(C5:C12,D5:D12,0.3)", "=BLUEZONE.GAP_TO_TARGET(C5:C12;D5:D12;0,3)"],
    ['=BLUEZONE.COUNT("hơn 13.200, gần 5")', '=BLUEZONE.COUNT("hơn 13.200, gần 5")'],
    ["=SUM('Báo cáo, tháng 8.5'!A1,1.5)", "=SUM('Báo cáo, tháng 8.5'!A1;1,5)"],
    ["=BLUEZONE.RANK(7600,{13200;10000})", "=BLUEZONE.RANK(7600;{13200;10000})"],
    ["=BLUEZONE.IMPLIED_BASE(55289,7.54%)", "=BLUEZONE.IMPLIED_BASE(55289;7,54%)"],
  ])("%s", (formula, shown) => {
    expect(shownFormula(formula, comma)).toBe(shown);
    expect(shownFormula(formula, point)).toBe(formula);
  });
});

describe("writtenArgument(text, separators) reads as the user's Excel would", () => {
  test.each([
    ["0,3", "0.3"],
    [" 32,5% ", "32.5%"],
    ["=C5:C12", "C5:C12"],
    ["DATE(2020;8;16)", "DATE(2020,8,16)"],
    ['"gần 6,5; hơn 7"', '"gần 6,5; hơn 7"'],
    ["'Sheet 1,5'!B2", "'Sheet 1,5'!B2"],
    ["{13200;10000}", "{13200;10000}"],
    ["IF(A1>0,5;B1;C1)", "IF(A1>0.5,B1,C1)"],
  ])("%s", (text, written) => expect(writtenArgument(text, comma)).toBe(written));

  test("with a decimal point nothing changes but outer spaces", () => {
    expect(writtenArgument(" DATE(2020,8,16) ", point)).toBe("DATE(2020,8,16)");
  });
});
