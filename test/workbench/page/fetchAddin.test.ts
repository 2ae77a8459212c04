import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { fetchAddin } from "../../../src/workbench/page/fetchAddin";
import { installXmlGlobals } from "../../helpers/xmlGlobals";

let server: http.Server;
let address: string;
const files: Record<string, string> = {};
const shortcutFiles = fs.readdirSync("src/assets").filter((name) => /^shortcut.*\.json$/.test(name));

beforeAll(async () => {
  installXmlGlobals();
  Object.assign(globalThis, { location: new URL("http://localhost:3000/") });
  server = http.createServer(({ url = "" }, answer) => {
    const file = files[url];
    answer.writeHead(file === undefined ? 404 : 200).end(file);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  files["/manifest.xml"] = fs.readFileSync("manifest.xml", "utf8").replaceAll("https://localhost:3000/addin/", address);
});

afterAll(() => server.close());

describe("fetchAddin(manifestUrl, language)", () => {
  test("gives the manifest and the functions it points at", async () => {
    files["/functions.json"] = '{"functions":[{"id":"F","name":"F","parameters":[]}]}';
    files["/taskpane.html"] = '<script src="/shim.js"></script>';
    for (const name of shortcutFiles) files[`/assets/${name}`] = fs.readFileSync(`src/assets/${name}`, "utf8");
    const { manifest, functions, frameUrl } = await fetchAddin(`${address}manifest.xml`, "vi-VN");
    expect(manifest.functions?.namespace).toBe("BLUEZONE");
    expect(functions?.functions.map(({ name }) => name)).toEqual(["F"]);
    expect(frameUrl).toBe(`${address}taskpane.html`);
  });

  test("says which file is missing, and what the server answered", async () => {
    delete files["/functions.json"];
    await expect(fetchAddin(`${address}manifest.xml`, "en-US")).rejects.toThrow(
      `Could not load functions.json: the server answered 404 for ${address}functions.en.json`,
    );
    await expect(fetchAddin(`${address}none.xml`, "vi-VN")).rejects.toThrow(
      "Không nạp được manifest.xml: máy chủ trả lời 404",
    );
  });

  test("says that functions.json is no JSON", async () => {
    files["/functions.json"] = "<html>";
    await expect(fetchAddin(`${address}manifest.xml`, "en-US")).rejects.toThrow("Could not load functions.json: ");
  });
});
