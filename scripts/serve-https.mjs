/**
 * npm run serve:https: serves dist/ at https://localhost:3000 for Excel itself, with the development
 * certificate of office-addin-dev-certs (made and trusted once, after asking).
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { root } from "./lib/root.mjs";

const PORT = 3000;
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".map": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
};

const dist = path.join(root, "dist");
const server = createServer(await getHttpsServerOptions(), answer);
server.listen(PORT, "localhost", () => console.log(`dist/ is served at https://localhost:${PORT}`));

async function answer(request, response) {
  const { pathname } = new URL(request.url, `https://localhost:${PORT}`);
  const file = path.normalize(path.join(dist, decodeURIComponent(pathname)));
  const found = file.startsWith(dist + path.sep) && (await isFile(file));
  if (!found) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.");
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    // Excel for the web fetches functions.json from its own address.
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache",
  });
  createReadStream(file).pipe(response);
}

async function isFile(file) {
  return stat(file).then(
    (entry) => entry.isFile(),
    () => false
  );
}
