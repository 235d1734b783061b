/** The version stands in package.json and, with a fourth number, in manifest.xml: they must agree. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { child, readManifest } from "./manifest-reader.mjs";
import { root } from "./root.mjs";

export function versionProblems(xml, version = packageVersion()) {
  const found = child(readManifest(xml), "Version")?.text;
  const expected = `${version}.0`;
  return found === expected
    ? []
    : [`manifest.xml says ${found}; package.json ${version} asks for ${expected}`];
}

function packageVersion() {
  return JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version;
}
