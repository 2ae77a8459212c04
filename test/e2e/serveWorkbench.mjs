import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A port nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "localhost", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** What a browser asks for before it can show anything: both pages and their scripts. */
const needed = ["", "workbench.js", "shim.js", "addin/taskpane.html", "addin/functions.js", "addin/taskpane.js"];

/**
 * Serves the workbench as `npm start` does, on a free port or the one given, and resolves when both bundles are compiled and sent.
 * Rejects with what the server printed where it stops first.
 */
export async function serveWorkbench(wanted) {
  const port = wanted ?? (await freePort());
  const command = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const server = spawn(process.execPath, [command, "serve", "--env", "workbench"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CI: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const stopped = new Promise((_, reject) =>
    server.once("exit", () => reject(new Error(`The workbench stopped:\n${printed}`))),
  );
  const announced = new Promise((resolve) => {
    const read = (chunk) => {
      printed += chunk;
      if (printed.includes("BLUEZONE workbench:")) resolve();
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
  });
  await Promise.race([announced, stopped]);
  const address = `http://localhost:${port}`;
  for (const path of needed) {
    const answer = await Promise.race([fetch(`${address}/${path}`), stopped]);
    if (!answer.ok) throw new Error(`The workbench answers ${answer.status} to /${path}:\n${printed}`);
    await answer.arrayBuffer();
  }
  stopped.catch(() => {});
  return { address, stop: () => server.kill() };
}
