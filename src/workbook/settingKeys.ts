/** The workbook settings that the add-in keeps. */
export const settingKeys = {
  /** How the ranking is built. */
  ranking: "bluezone.ranking",
  /** What was last written on the ranking sheet. */
  written: "bluezone.written",
  /** The build that is under way, or which one was finished last. */
  journal: "bluezone.journal",
} as const;

/** The settings that a build changes, and that go back with it. */
export const builtKeys = [settingKeys.ranking, settingKeys.written, settingKeys.journal] as const;
