/**
 * npm run validate: checks the manifest without the network, the source and, when it is built, dist/.
 * npm run validate -- dist  checks that folder alone, and fails when it is not there.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { actionIds } from "./lib/action-ids.mjs";
import { apiVersionProblems } from "./lib/excel-api-version.mjs";
import { manifestProblems } from "./lib/manifest.mjs";
import { readManifest } from "./lib/manifest-reader.mjs";
import { requiredSet } from "./lib/manifest-runtime.mjs";
import { root } from "./lib/root.mjs";
import { versionProblems } from "./lib/version.mjs";

const [only] = process.argv.slice(2);
const folders = only ? [path.resolve(only)] : [root, path.join(root, "dist")];
let failed = false;
for (const folder of folders) report(folder);
if (!only) reportSources();
process.exitCode = failed ? 1 : 0;

function report(folder) {
  const name = path.relative(root, path.join(folder, "manifest.xml"));
  if (!existsSync(path.join(folder, "manifest.xml"))) {
    const optional = !only && folder !== root;
    show(name, optional ? [] : ["there is no such file"], optional ? "not built, not checked" : "");
    return;
  }
  const xml = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  const metadata = readIfThere(path.join(folder, "functions.json"));
  const functions = metadata && JSON.parse(metadata.toString());
  const problems = manifestProblems(xml, {
    functions,
    readAsset: (file) => readIfThere(path.join(folder, file)),
    actions: actionIds(),
  });
  show(name, problems, functions ? `valid, ${functions.functions.length} functions` : "valid");
}

/** What the manifest says of this project: its version, and the Excel API that the sources use. */
function reportSources() {
  const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
  show("version", versionProblems(xml), "the same in manifest.xml and package.json");
  const required = requiredSet(readManifest(xml), "ExcelApi") ?? "none";
  show(
    "Excel API",
    apiVersionProblems(required),
    `nothing newer than ExcelApi ${required} unasked`
  );
}

function show(name, problems, good) {
  if (problems.length === 0) {
    console.log(`${name}: ${good}`);
    return;
  }
  failed = true;
  console.error(`${name}: ${problems.length} problem${problems.length > 1 ? "s" : ""}`);
  for (const problem of problems) console.error(`  ${problem}`);
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file) : null;
}
