/** All that can be said offline about a manifest: gathers the problems that its checks find. */
import { XMLValidator } from "fast-xml-parser";
import { actionProblems } from "./manifest-actions.mjs";
import { addressProblems } from "./manifest-addresses.mjs";
import { functionProblems } from "./manifest-functions.mjs";
import { iconProblems } from "./manifest-icons.mjs";
import { readManifest } from "./manifest-reader.mjs";
import { resourceProblems } from "./manifest-resources.mjs";
import { runtimeProblems } from "./manifest-runtime.mjs";
import { structureProblems } from "./manifest-structure.mjs";

/**
 * Every problem of a manifest, each as a sentence; none when Excel will take it.
 * `files` is what the manifest speaks of: `functions` the parsed functions.json or null where it is
 * not built yet, `readAsset(path)` the bytes of a file or null, `actions` the ids that the commands
 * associate or null.
 */
export function manifestProblems(xml, files) {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) {
    return [`line ${wellFormed.err.line}: not well-formed XML: ${wellFormed.err.msg}`];
  }
  const manifest = readManifest(xml);
  const structure = structureProblems(manifest);
  // What stands in the wrong place is not found by the other checks: first things first.
  if (structure.length > 0) return structure;
  return [
    ...resourceProblems(manifest),
    ...addressProblems(manifest),
    ...iconProblems(manifest, files.readAsset),
    ...runtimeProblems(manifest),
    ...functionProblems(manifest, files.functions),
    ...actionProblems(manifest, files.actions),
  ];
}
