/**
 * npm run serve:https: serves dist/ at https://localhost:3000 for Excel itself, with the development
 * certificate of office-addin-dev-certs (made and trusted once, after asking).
 */
import { createReadStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { TEXT, contentType } from "../workbench/server/content-type.mjs";
import { root } from "./lib/root.mjs";

const PORT = 3000;

const dist = path.join(root, "dist");
if (!existsSync(path.join(dist, "taskpane.html"))) {
  console.error("There is no dist/taskpane.html: run npm run build:dev first.");
  process.exit(2);
}

const server = createServer(await getHttpsServerOptions(), (request, response) => {
  answer(request, response).catch((error) => {
    if (!response.headersSent) response.writeHead(500, { "Content-Type": TEXT });
    response.end(String(error.message));
  });
});
server.on("error", (error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `Port ${PORT} is taken: end what uses it (npm start?).` : error.message);
  process.exit(1);
});
server.listen(PORT, "localhost", () => console.log(`dist/ is served at https://localhost:${PORT}`));

async function answer(request, response) {
  const { pathname } = new URL(request.url, `https://localhost:${PORT}`);
  const file = path.normalize(path.join(dist, decodeURIComponent(pathname)));
  const found = file.startsWith(dist + path.sep) && (await isFile(file));
  if (!found) {
    response.writeHead(404, { "Content-Type": TEXT }).end("There is no such file.");
    return;
  }
  response.writeHead(200, {
    "Content-Type": contentType(file),
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
