import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "node_modules", ".cache");

/** Where Edge, Chrome or Chromium stands when it is installed, by platform. */
const installed = {
  linux: ["chromium", "chromium-browser", "google-chrome", "microsoft-edge"].map((name) => `/usr/bin/${name}`),
  darwin: ["Microsoft Edge", "Google Chrome", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LOCALAPPDATA"]]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    ]),
};

/** Unpacks the browser that npm brought, once: binary, the libraries a bare machine lacks, and fonts. */
async function unpack() {
  const { version } = createRequire(import.meta.url)("playwright-core/package.json");
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const partial = await mkdtemp(join(cache, "unpacking-"));
    const temporary = process.env.TMPDIR;
    process.env.TMPDIR = partial;
    try {
      const { inflate } = await import("@sparticuz/chromium");
      const archives = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
      for (const name of ["chromium.br", "al2023.tar.br", "fonts.tar.br"]) await inflate(join(archives, name));
    } finally {
      if (temporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = temporary;
    }
    await rename(partial, home).catch(() => rm(partial, { recursive: true, force: true }));
  }
  const fonts = join(home, "fonts.conf");
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, "fonts")}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, "fontcache")}</cachedir></fontconfig>`,
  );
  return {
    executablePath: join(home, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_FILE: fonts },
  };
}

/**
 * The browser to test with, as launch options: CHROMIUM_PATH, else an installed Edge, Chrome or Chromium, else the one from npm.
 * Rejects with one sentence that says what to do where there is none.
 */
export async function browserOptions() {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen))
      throw new Error(`CHROMIUM_PATH names ${chosen}, and there is no such file: correct it or leave it out.`);
    return { executablePath: chosen, args };
  }
  const found = (installed[process.platform] ?? []).find((path) => existsSync(path));
  if (found) return { executablePath: found, args };
  if (process.platform === "linux" && process.arch === "x64") return { ...(await unpack()), args };
  throw new Error("No browser found: install Edge, Chrome or Chromium, or name one in CHROMIUM_PATH.");
}
