/**
 * Jest's environment for integration tests: Node's, with the workbench loaded outside of jest's
 * sandbox, where the same code runs several times slower. bundle.mjs has bundled it before.
 */
const path = require("node:path");
const { TestEnvironment } = require("jest-environment-node");

const bundle = path.resolve(__dirname, "../../.cache/workbench/node/node.cjs");

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.workbench = {
      open: (options) => require(bundle).openWorkbook(options),
      console,
    };
  }
};
