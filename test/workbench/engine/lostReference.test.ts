import { lostReference } from "../../../src/workbench/engine/lostReference";

test.each<[string, number, string | null]>([
  ["=#REF!", 1, "#REF!"],
  ["=Sheet2!#REF!", 1, "Sheet2!#REF!"],
  ["=1+'Tháng 8 ''20'!#REF!*2", 3, "'Tháng 8 ''20'!#REF!"],
  ["=Báo_cáo.1!#REF!", 1, "Báo_cáo.1!#REF!"],
  ["=SUM(#REF!$A$1:$B$2)", 5, "#REF!$A$1:$B$2"],
  ["=Sheet2!A1", 1, null],
  ["=A1+#REF!", 1, null],
  ['="#REF!"', 1, null],
])("lostReference(%j, %i) is %j", (formula, index, text) => expect(lostReference(formula, index)).toBe(text));
