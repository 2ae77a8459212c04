import { pairColumns } from "../../../src/domain/unitName/pairColumns";

test("pairColumns(left, right, aliases) pairs names within their parents, parents by the same rules", () => {
  const left = { names: ["Tân Phú", "Tân Phú"], within: { names: ["H. Long Mỹ", "TX. Long Mỹ"] } };
  const right = { names: ["Xã Tân Phú", "Xã Tân Phú"], within: { names: ["Thị xã Long Mỹ", "Huyện Long Mỹ"] } };
  expect(
    pairColumns(left, right, []).pairings.map((pairing) => pairing && "place" in pairing && pairing.place),
  ).toEqual([1, 0]);
});

test("pairColumns(left, right, aliases) pairs nothing under a parent that is only proposed", () => {
  const left = { names: ["Tân Phú"], within: { names: ["Lonh Mỹ"] } };
  const right = { names: ["Tân Phú"], within: { names: ["Long Mỹ"] } };
  expect(pairColumns(left, right, []).pairings).toEqual([undefined]);
});

test("pairColumns(left, right, aliases) takes parents of parents into account", () => {
  const districts = ["Châu Thành", "Châu Thành"];
  const left = {
    names: ["Tân Phú", "Phú Hữu"],
    within: { names: districts, within: { names: ["Hậu Giang", "Bến Tre"] } },
  };
  const right = {
    names: ["Phú Hữu", "Tân Phú"],
    within: { names: districts, within: { names: ["Tỉnh Bến Tre", "Tỉnh Hậu Giang"] } },
  };
  expect(
    pairColumns(left, right, []).pairings.map((pairing) => pairing && "place" in pairing && pairing.place),
  ).toEqual([1, 0]);
});
