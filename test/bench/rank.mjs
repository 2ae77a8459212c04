// Run by hand after `npm run build`: a column of single-cell RANK formulas over one range, as Excel calls them, against the
// same calls over a range that differs every time, so that nothing kept can answer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { runInThisContext } from "node:vm";

const rows = Number(process.argv[2] ?? 10_000);
const bundle = process.argv[3] ?? new URL("../../dist/functions.js", import.meta.url);
const asked = 200;

const functions = new Map();
globalThis.self = globalThis;
globalThis.document = { currentScript: { src: "http://localhost/functions.js", tagName: "SCRIPT" } };
globalThis.CustomFunctions = { associate: (id, run) => functions.set(id, run), Error, ErrorCode: {} };
runInThisContext(readFileSync(bundle, "utf8"));
const rank = functions.get("RANK");
assert.ok(rank, "the bundle has no RANK: build it first");

const range = (last) => Array.from({ length: rows }, (_, row) => [row === rows - 1 ? last : (row * 7919) % 1_000_003]);

/** Seconds for some calls, each with cells of its own, as Excel sends the whole range with every call. */
function seconds(lastOf) {
  let spent = 0;
  for (let index = 0; index < asked; index += 1) {
    const among = JSON.parse(JSON.stringify(range(lastOf(index))));
    const start = performance.now();
    const places = rank([among[index]], among, null, null, {});
    spent += performance.now() - start;
    const better = among.filter(([other]) => other > among[index][0]).length;
    assert.deepEqual(places, [[1 + better]]);
  }
  return spent / 1000;
}

seconds((index) => -1_000 - index);
const sortedEachTime = seconds((index) => -1 - index);
const sortedOnce = seconds(() => 0.5);
const column = (spent) => ((spent / asked) * rows).toFixed(1);
console.log(`${rows} RANK formulas over ${rows} rows: ${column(sortedOnce)} s with one sort,`);
console.log(
  `${column(sortedEachTime)} s with a sort each time: ${(sortedEachTime / sortedOnce).toFixed(1)} times as long`,
);
