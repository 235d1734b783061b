/**
 * npm run bench:scoring: rank acceptability (SMAA) of 500 programmes × 20 criteria × 10,000 trials in a
 * worker thread, beside the Python package pymcdm in the same run. Python with pymcdm is named by
 * PYTHON (a virtual environment does: python3 -m venv x && x/bin/pip install pymcdm); without it only
 * our own figures are printed.
 */
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const PROGRAMMES = 500;
const CRITERIA = 20;
const TRIALS = 10_000;
const RUNS = 5;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(path.join(tmpdir(), "cco-bench-scoring-"));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

async function main() {
  const problem = {
    ratings: Array.from({ length: PROGRAMMES }, (_, i) =>
      Array.from({ length: CRITERIA }, (_, j) => 1 + ((i * 7919 + j * 104_729 + i * j * 31) % 997))
    ),
    weights: Array.from({ length: CRITERIA }, (_, j) => 1 + (j % 5)),
    spread: 0.5,
    trials: TRIALS,
  };
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
  console.log(
    `${PROGRAMMES} programmes, ${CRITERIA} criteria, ${TRIALS} trials; medians of ${RUNS}\n`
  );
  const worker = await startWorker();
  const ours = {};
  for (const method of ["WSM", "WPM", "TOPSIS", "VIKOR", "PROMETHEE2", "SPOTIS"]) {
    ours[method] = await measure(worker, { ...problem, method });
    const { seconds, megabytes } = ours[method];
    console.log(
      `${method.padEnd(10)} ${seconds.toFixed(3)} s in the worker, ${megabytes} MB in use`
    );
  }
  await worker.terminate();
  compare(ours.WSM, problem);
}

/** The task as the add-in's worker performs it, in a thread of its own. */
async function startWorker() {
  const outfile = path.join(folder, "worker.cjs");
  const contents = `
    const { parentPort } = require("node:worker_threads");
    const { perform } = require("./src/workers/tasks");
    parentPort.on("message", ({ input }) => {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      let reports = 0;
      const result = perform("scoring.stability", input, () => reports++);
      const seconds = (performance.now() - start) / 1000;
      const used = process.cpuUsage(cpu);
      const megabytes = Math.round(process.memoryUsage().rss / 1048576);
      parentPort.postMessage({ seconds, cpu: (used.user + used.system) / 1e6, megabytes, reports,
        first: result.map((row) => row[0]) });
    });`;
  const stdin = { contents, resolveDir: root, loader: "js" };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  return new Worker(outfile);
}

async function measure(worker, problem) {
  const anchors = problem.method === "SPOTIS" ? anchorsOf(problem) : undefined;
  const input = {
    ...problem,
    anchors,
    directions: problem.weights.map(() => 1),
    seed: 1,
    topRanks: PROGRAMMES,
  };
  const runs = [];
  for (let run = 0; run <= RUNS; run++) {
    const answer = new Promise((resolve, reject) => {
      worker.removeAllListeners();
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    worker.postMessage({ input });
    runs.push(await answer);
  }
  // The first run compiles the code.
  return runs.slice(1).sort((a, b) => a.seconds - b.seconds)[Math.floor(RUNS / 2)];
}

function anchorsOf({ weights }) {
  return [weights.map(() => 0), weights.map(() => 1000)];
}

function compare(ours, problem) {
  const file = path.join(folder, "problem.json");
  writeFileSync(file, JSON.stringify(problem));
  const python = process.env.PYTHON ?? "python3";
  const run = spawnSync(python, [path.join(root, "bench/scoring.py"), file], {
    encoding: "utf8",
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  if (run.status !== 0) {
    console.log("\npymcdm is not here (set PYTHON to a Python that has it), so there is no ratio.");
    return;
  }
  const peer = JSON.parse(run.stdout);
  const apart = Math.max(...peer.first.map((share, i) => Math.abs(share - ours.first[i])));
  // Different random numbers: five standard errors of a difference of two shares.
  if (apart > 5 * Math.sqrt(0.5 / TRIALS)) throw new Error(`first places differ by ${apart}`);
  const figures = ({ seconds, cpu }) => `${seconds.toFixed(2)} s (CPU ${cpu.toFixed(2)} s)`;
  console.log(`\nWSM, ours ${figures(ours)}, ${ours.megabytes} MB`);
  console.log(
    `pymcdm ${peer.version} ${figures(peer)}, ${Math.round(peer.peakMegabytes)} MB at most`
  );
  const ratio = (peer.cpu / ours.cpu).toFixed(0);
  console.log(`ratio of CPU seconds ${ratio}; first places agree within ${apart.toFixed(4)}`);
}
