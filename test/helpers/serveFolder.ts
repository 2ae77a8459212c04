import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "text/xml",
};

/** Serves a folder on a free port as an add-in's server would, open to pages of other origins; "ADDRESS" in its files is
 * where it is served. */
export async function serveFolder(folder: string): Promise<{ address: string; close(): void }> {
  let address = "";
  const server = createServer(({ url = "/" }, answer) => {
    const path = join(folder, new URL(url, "http://localhost").pathname);
    if (!existsSync(path)) return void answer.writeHead(404, { "Access-Control-Allow-Origin": "*" }).end();
    const type = types[extname(path)] ?? "application/octet-stream";
    const content = readFileSync(path);
    answer.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" });
    answer.end(type === "image/png" ? content : content.toString().replaceAll("ADDRESS", address));
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("The server has no port.");
  address = `http://localhost:${listening.port}`;
  return { address, close: () => void server.close() };
}
