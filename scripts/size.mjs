/**
 * npm run size: how much script dist/ makes Excel load, gzipped. Fails above the limits of the pane's
 * first load (all script but Microsoft's office.js) and of functions.js alone.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./lib/root.mjs";

const KILOBYTE = 1024;
const LIMITS = { pane: 200 * KILOBYTE, functions: 80 * KILOBYTE };

const dist = path.join(root, "dist");
if (!existsSync(path.join(dist, "taskpane.html"))) {
  console.error("There is no dist/taskpane.html: run npm run build first.");
  process.exit(2);
}

const first = firstLoad();
const functions = gzipped("functions.js");
const pane = first.reduce((sum, name) => sum + gzipped(name), 0);
console.log(`pane, first load   ${show(pane)} of ${show(LIMITS.pane)}   (${first.join(" + ")})`);
console.log(`functions.js       ${show(functions)} of ${show(LIMITS.functions)}`);
for (const name of onDemand()) console.log(`on demand          ${show(gzipped(name))}   ${name}`);

if (pane > LIMITS.pane || functions > LIMITS.functions) {
  console.error("Too large: find what pulls it in, or load it on demand.");
  process.exitCode = 1;
}

/** The scripts that the page itself names, of our own host. */
function firstLoad() {
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source);
  return scripts.filter((source) => !/^https?:/.test(source));
}

function onDemand() {
  const folder = path.join(dist, "chunks");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) => `chunks/${name}`);
}

function gzipped(name) {
  return gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length;
}

function show(bytes) {
  return `${(bytes / KILOBYTE).toFixed(1).padStart(6)} KB`;
}
