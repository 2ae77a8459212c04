import { initials } from "../../../src/domain/unitName/initials";

test.each([
  ["Hồ Chí Minh", false, "hcm"],
  ["HCM", true, "hcm"],
  ["H.C.M", true, "hcm"],
  ["TT-Huế", true, "tth"],
  ["TT-Huế", false, "th"],
])("initials(%s, %s) are %s", (name, abbreviated, letters) => {
  expect(initials(name, abbreviated)).toBe(letters);
});
