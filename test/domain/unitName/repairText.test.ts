import { repairText } from "../../../src/domain/unitName/repairText";

test.each([
  ["HÃ Nam", "HÃ Nam"],
  ["HÃ\u00A0 Nam", "Hà Nam"],
  ["§ång Nai", "Đồng Nai"],
  ["Vị\u00AD Thủy", "Vị\u00AD Thủy"],
  ["Vị Thủy", "Vị Thủy"],
])("repairText(%j) is %j", (text, repaired) => {
  expect(repairText(text)).toBe(repaired);
});
