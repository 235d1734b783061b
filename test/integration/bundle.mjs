/** Before the integration tests: the workbench is bundled for Node, once for all workers. */
import { bundleNode } from "../../workbench/server/bundle-node.mjs";

export default async function bundle() {
  await bundleNode();
}
