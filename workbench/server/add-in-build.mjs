/** Decides whether dist/ is older than what it is built from, and builds it. */
import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { rootFolder } from "./folders.mjs";

const SOURCES = [
  "src",
  "assets",
  "scripts/build",
  "scripts/lib",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];
const RESULTS = [
  "dist/manifest.xml",
  "dist/taskpane.html",
  "dist/taskpane.js",
  "dist/functions.js",
  "dist/functions.json",
];

export async function buildIsDue() {
  const built = await Promise.all(RESULTS.map((file) => timeOf(path.join(rootFolder, file))));
  if (built.some((time) => time === null)) return true;
  // Webpack leaves a file alone whose content did not change, so the newest result counts.
  const times = await Promise.all(SOURCES.map((source) => newest(path.join(rootFolder, source))));
  return Math.max(...times) > Math.max(...built);
}

/** Runs `npm run build`; its output is shown only when it fails. */
export function buildAddIn() {
  return new Promise((resolve, reject) => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const child = spawn(npm, ["run", "build", "--silent"], {
      cwd: rootFolder,
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm run build failed (${code}):\n${output}`));
    });
  });
}

async function timeOf(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null
  );
}

async function newest(place) {
  const entries = await readdir(place, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return (await timeOf(place)) ?? 0;
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => timeOf(path.join(entry.parentPath ?? entry.path, entry.name)))
  );
  return Math.max(0, ...times.map((time) => time ?? 0));
}
