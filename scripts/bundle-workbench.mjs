/** Bundles the workbench: its page for browsers, its engine and host for Node. Cached by content. */
import { bundlePage } from "../workbench/server/bundle-page.mjs";
import { bundleNode } from "../workbench/server/bundle-node.mjs";

const only = process.argv[2];
if (only !== "node") report("page", await bundlePage());
if (only !== "page") report("node", await bundleNode());

function report(what, made) {
  console.log(`workbench ${what}: ${made ? "bundled" : "up to date"}`);
}
