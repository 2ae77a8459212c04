// Run by hand: how long the add-in itself takes to find raw counts, join populations from another sheet by name, and check
// both, for 100 to 100,000 communes. Processor time, so that a busy machine says the same as an idle one. The answer is proved before it is timed: every unit has its own population.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);
const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
require.extensions[".ts"] = (module, file) =>
  module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions }).outputText, file);

const { findRawTables } = require("../../src/ranking/findRawTables.ts");
const { joinTables } = require("../../src/ranking/join/joinTables.ts");
const { checkRawTable } = require("../../src/ranking/checkRawTable.ts");

const sizes = process.argv.slice(2).map(Number);
const rounds = Number(process.env.ROUNDS ?? 5);
const onsets = ["B", "Đ", "H", "L", "M", "Ph", "Th", "Tr", "V", "Nh", "Kh", "Ch"];
const rhymes = ["ình", "ức", "òa", "ạnh", "ũng", "ơn", "ải", "ộc", "inh", "ang", "ủy", "iên", "ú", "ãi"];
const syllables = onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme));
const perDistrict = 20;

/** A commune's name, one of its own within its district. */
function commune(at) {
  const own = at % perDistrict;
  const district = Math.floor(at / perDistrict);
  return `${syllables[(own * 7 + district) % syllables.length]} ${syllables[(own * 11 + district * 3) % syllables.length]}`;
}

function district(at) {
  const number = Math.floor(at / perDistrict);
  return `${syllables[number % syllables.length]} ${syllables[Math.floor(number / syllables.length) % syllables.length]}`;
}

const population = (at) => 3_000 + ((at * 7_919) % 9_000);

/** Two sheets as Excel hands them over: counts under one spelling, populations under another and in another order. */
function workbook(size) {
  const units = Array.from({ length: size }, (_, at) => at);
  const shuffled = [...units].sort((a, b) => ((a * 7_919) % size) - ((b * 7_919) % size) || a - b);
  return [
    {
      sheet: "Số liệu",
      row: 0,
      column: 0,
      values: [
        ["Số lượt cài đặt đến hết ngày 16/8/2020", "", "", ""],
        ["STT", "Huyện", "Xã", "Lượt cài đặt"],
        ...units.map((at) => [
          at + 1,
          `Huyện ${district(at)}`,
          `Xã ${commune(at)}`,
          Math.floor(population(at) / 9) + (at % 90),
        ]),
      ],
    },
    {
      sheet: "Dân số",
      row: 0,
      column: 0,
      values: [
        ["Huyện", "Xã, phường", "Dân số 2019"],
        ...shuffled.map((at) => [
          `H. ${district(at)}`,
          at % 3 === 0 ? commune(at) : `X. ${commune(at)}`,
          population(at),
        ]),
      ],
    },
  ];
}

/** Milliseconds the processor was ours. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each step, and how many findings there were. */
function measured(grids) {
  const start = now();
  const tables = findRawTables(grids).map(({ table }) => table);
  const found = now();
  const joined = joinTables(tables[0], grids, {}, tables);
  const matched = now();
  const findings = [...joined.findings, ...checkRawTable(joined.table, grids[0])];
  const checked = now();
  return {
    table: joined.table,
    findings: findings.length,
    spent: [found - start, matched - found, checked - matched, checked - start],
  };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

console.log("communes    find      match     check     all       findings");
for (const size of sizes.length > 0 ? sizes : [100, 1_000, 11_000, 100_000]) {
  const grids = workbook(size);
  const runs = Array.from({ length: rounds }, () => measured(grids));
  const [{ table, findings }] = runs;
  assert.deepEqual(
    table.rows.map(({ base }) => base?.value),
    Array.from({ length: size }, (_, at) => population(at)),
  );
  const times = [0, 1, 2, 3].map((step) => `${median(runs.map(({ spent }) => spent[step])).toFixed(0)} ms`.padEnd(10));
  console.log(`${String(size).padEnd(12)}${times.join("")}${findings}`);
}
