/**
 * npm test: every check of the project, in stages; npm test -- unit lint  runs those stages alone.
 * What does not need another's result runs beside it. The last line counts: N passed, N failed.
 */
import { mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBrowser } from "./lib/browser.mjs";
import { jestStage } from "./lib/test-jest.mjs";
import { commandStage, run } from "./lib/test-command.mjs";
import { root } from "./lib/root.mjs";

const bin = (name) => path.join(root, "node_modules/.bin", name);
const node = (script, ...args) => [process.execPath, path.join(root, "scripts", script), ...args];
const cores = os.availableParallelism();

/** Lanes run side by side, the stages of a lane one after the other; a group waits for the one before. */
const GROUPS = [
  [
    [
      commandStage("types", [bin("tsc"), "--noEmit", "-p", "."]),
      commandStage("lint", [bin("eslint"), "--max-warnings", "0", "."]),
      commandStage("format", [bin("prettier"), "--check", "--log-level", "warn", "."]),
    ],
    [
      commandStage("build", [bin("webpack"), "--mode", "production"]),
      commandStage("workbench", node("bundle-workbench.mjs")),
      commandStage("validate", node("validate.mjs", "dist"), { needs: ["build"] }),
      commandStage("sources", node("validate.mjs")),
      commandStage("size", node("size.mjs"), { needs: ["build"] }),
    ],
  ],
  [
    [
      jestStage("unit", { workers: cores }),
      jestStage("golden", { workers: cores }),
      jestStage("integration", { workers: cores, needs: ["build", "workbench"] }),
      jestStage("browser", {
        workers: Math.min(2, cores),
        needs: ["build", "workbench"],
        prepare: provideBrowser,
      }),
    ],
  ],
];

const asked = process.argv.slice(2);
const known = GROUPS.flat(2).map(({ name }) => name);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(", ")}; there are ${known.join(", ")}.`);
  process.exit(2);
}

mkdirSync(path.join(root, ".cache/test"), { recursive: true });
const results = await run(GROUPS, asked);
process.exitCode = summarise(results);

function provideBrowser() {
  return { CHROME_PATH: ensureBrowser() };
}

function summarise(list) {
  const sum = (key) => list.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
