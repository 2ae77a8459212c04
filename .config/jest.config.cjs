const { join } = require("node:path");

const rootDir = join(__dirname, "..");

const shared = {
  rootDir,
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["node", "node-addons"] },
  transform: {
    "\\.tsx?$": ["ts-jest", { tsconfig: "<rootDir>/.config/tsconfig.jest.json", diagnostics: false }],
    "o_spreadsheet\\.cjs$": "<rootDir>/src/workbench/engine/oSpreadsheet/correctedEngine.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!@odoo/o-spreadsheet/)"],
};

module.exports = {
  rootDir,
  // What a test waits for is a busy machine's to say; no test asks how long something takes.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/bench/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/setup.mjs",
      globalTeardown: "<rootDir>/test/e2e/teardown.mjs",
    },
    { ...shared, displayName: "bench", testMatch: ["<rootDir>/test/bench/**/*.test.ts"] },
  ],
};
