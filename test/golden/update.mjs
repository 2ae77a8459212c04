// Writes every golden file anew from what the code gives now; the diff is then read line by line before it is kept.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const patterns = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["test/ranking"];
const { status } = spawnSync(
  process.execPath,
  [jest, "-c", ".config/jest.config.cjs", "--selectProjects=unit", "--testPathPatterns", ...patterns],
  { stdio: "inherit", env: { ...process.env, UPDATE_GOLDEN: "1" } },
);
process.exit(status ?? 1);
