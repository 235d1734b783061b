/**
 * The workbench's server: the page, the built add-in, and the office.js of the npm package, from
 * one address. It changes nothing on disk; what it changes in passing is said in pane-page.mjs.
 */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { TEXT, contentType } from "./content-type.mjs";
import { forLocalOfficeJs, trustingThisHost } from "./pane-page.mjs";

/** Names that carry a hash of their content never change. */
const HASHED = /\.[0-9a-f]{8,}\.[a-z0-9]+$/;

/**
 * Serves until closed. `folders` are `page` (bundled workbench page), `dist` (built add-in) and
 * `officeJs` (dist folder of @microsoft/office-js). The port is the first free one from `port` on.
 */
export async function startServer({ folders, port = 3000 }) {
  const places = [
    { prefix: "/workbench/", folder: folders.page },
    { prefix: "/office-js/", folder: folders.officeJs },
    { prefix: "/", folder: folders.dist },
  ];
  const handle = (request, response) => {
    answer(request, response, places).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": TEXT });
      response.end(String(error.message));
    });
  };
  for (let candidate = port; candidate < port + 20; candidate++) {
    const servers = await listenOnLoopback(handle, candidate);
    if (!servers) continue;
    return {
      url: `http://localhost:${candidate}`,
      port: candidate,
      close: () => Promise.all(servers.map(closeServer)),
    };
  }
  throw new Error(`No free port from ${port} to ${port + 19}: choose another with --port.`);
}

async function answer(request, response, places) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const pathname = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const wanted = pathname === "/" ? "/workbench/index.html" : pathname;
  const place = places.find(({ prefix }) => wanted.startsWith(prefix));
  const file = path.join(place.folder, wanted.slice(place.prefix.length));
  const found = isInside(place.folder, file) && (await stat(file).catch(() => null));
  if (!found || !found.isFile()) {
    response.writeHead(404, { "Content-Type": TEXT });
    response.end(`There is no ${pathname} here.`);
    return;
  }
  const changed = place.prefix === "/" ? forLocalOfficeJs(file) : trustingThisHost(file);
  const tag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  const headers = {
    "Content-Type": contentType(file),
    "Cache-Control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    ETag: tag,
  };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (changed) {
    const text = changed(await readFile(file, "utf8"));
    response.writeHead(200, { ...headers, "Content-Length": Buffer.byteLength(text) });
    response.end(request.method === "HEAD" ? undefined : text);
    return;
  }
  response.writeHead(200, { ...headers, "Content-Length": found.size });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

/**
 * "localhost" means 127.0.0.1 to some programs and ::1 to others, so the port must be ours on both
 * (where the machine has both). Returns null when either is taken.
 */
async function listenOnLoopback(handle, port) {
  const servers = [];
  for (const address of ["127.0.0.1", "::1"]) {
    const server = http.createServer(handle);
    const outcome = await listen(server, port, address);
    if (outcome === "listening") servers.push(server);
    if (outcome === "taken") {
      await Promise.all(servers.map(closeServer));
      return null;
    }
  }
  return servers.length ? servers : null;
}

function listen(server, port, address) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve("taken");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve("absent");
      else reject(error);
    });
    server.listen(port, address, () => resolve("listening"));
  });
}

function closeServer(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
