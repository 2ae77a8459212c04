import { askWhereShared } from "../../../src/domain/unitName/askWhereShared";
import type { Pairing } from "../../../src/domain/unitName/pairing";

test("askWhereShared(pairings) asks both units that share a place and leaves the others", () => {
  const shared: Pairing = { kind: "matched", place: 1, reason: "same name" };
  const proposed: Pairing = { kind: "proposed", place: 1, reason: "letters differ" };
  const other: Pairing = { kind: "matched", place: 0, reason: "same name" };
  const asked: Pairing = { kind: "ambiguous", places: [1] };
  expect(askWhereShared([shared, proposed, other, undefined])).toEqual([asked, asked, other, undefined]);
});
