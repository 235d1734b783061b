/** Stages of the test run that are one command each, and the order in which stages run. */
import { spawn } from "node:child_process";
import { root } from "./root.mjs";

const windows = process.platform === "win32";
const running = new Set();
process.once("SIGINT", () => {
  running.forEach(end);
  process.exit(130);
});

const LIMIT = 10 * 60_000;

/**
 * A stage that passes or fails as one check. `needs` names stages without whose success it cannot run.
 * @param {string} name
 * @param {string[]} command
 * @param {{ needs?: string[] }} [options]
 */
export function commandStage(name, command, { needs = [] } = {}) {
  return {
    name,
    needs,
    async perform() {
      const { code, output } = await execute(command);
      const good = code === 0;
      return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, output };
    },
  };
}

/** Runs groups of lanes and prints each stage as it ends; `asked` narrows to the stages named. */
export async function run(groups, asked) {
  const results = new Map();
  const wanted = ({ name }) => asked.length === 0 || asked.includes(name);
  for (const lanes of groups) {
    await Promise.all(
      lanes.map(async (stages) => {
        for (const stage of stages.filter(wanted))
          results.set(stage.name, await attempt(stage, results));
      })
    );
  }
  return [...results.values()];
}

async function attempt(stage, results) {
  const broken = stage.needs.find((name) => results.get(name)?.failed > 0);
  if (broken) {
    console.log(`${stage.name.padEnd(12)} not run: ${broken} failed`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const started = Date.now();
  const result = await stage.perform().catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error.message,
  }));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : "";
  console.log(
    `${stage.name.padEnd(12)} ${result.passed} passed, ${result.failed} failed${skipped}  (${seconds} s)`
  );
  if (result.failed > 0) console.log(result.output);
  return result;
}

/** Exit code and output of a command; one that hangs is ended, with all it started, and has failed. */
export function execute([file, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: windows,
      // A group of its own, so that servers and browsers that a test started end with it.
      detached: !windows,
    });
    running.add(child);
    let output = "";
    const timer = setTimeout(() => {
      output += `\nended after ${LIMIT / 60_000} minutes`;
      end(child);
    }, LIMIT);
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => (output += error.message));
    child.on("close", (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

function end(child) {
  if (windows) child.kill();
  else if (child.pid) process.kill(-child.pid, "SIGKILL");
}
