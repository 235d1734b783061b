/**
 * Bundles engine, host and harness for Node into .cache/workbench/node.cjs: Node and jest cannot
 * load Univer as it is published. A second call with the same sources takes milliseconds.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cached } from "./cached-bundle.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, ".cache/workbench/node");

export const nodeBundle = path.join(folder, "node.cjs");

export function bundleNode() {
  return cached({
    inputs: [
      path.join(root, "workbench/node"),
      path.join(root, "workbench/engine"),
      path.join(root, "workbench/host"),
      path.join(root, "package-lock.json"),
      fileURLToPath(import.meta.url),
    ],
    folder,
    results: ["node.cjs"],
    make: () =>
      build({
        entryPoints: [path.join(root, "workbench/node/index.ts")],
        outfile: nodeBundle,
        bundle: true,
        platform: "node",
        format: "cjs",
        target: "node20",
        external: ["jsdom"],
        define: { "process.env.NODE_ENV": '"production"' },
        logLevel: "error",
      }),
  });
}
