/**
 * The models of lifetime value beside the Python package lifetimes 0.11.3, in one run on the same
 * simulated customers: CPU seconds and their ratios, ordinary use and hand-merged rows of the package,
 * peak memory, and growth with the number of customers. The package is installed with pip into .cache;
 * where that fails, recorded figures of another machine stand in, and are marked so.
 */
import { build } from "esbuild";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { RECORDED } from "./lifetime-recorded.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const CDNOW = [0.2426, 4.4136, 0.7929, 2.4259];
const LOG_CUSTOMERS = 1_000_000;
/** 1 January 1997 as Excel's date. */
const START = 35431;
/** The quickest of so many runs counts; what takes the package seconds it runs once. */
const RUNS = 15;
const SIZES = [2_357, 100_000, 1_000_000];
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");
const folder = mkdtempSync(path.join(tmpdir(), "cco-bench-lifetime-"));
const core = await load();
try {
  main();
} finally {
  rmSync(folder, { recursive: true });
}

function main() {
  const python = peerPython();
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}; CPU seconds`);
  if (!python)
    console.log("lifetimes could not be installed: recorded figures of 2 cores AMD EPYC");
  const rows = [];
  for (const size of SIZES) {
    const customers = simulate(size);
    const ours = measure(customers);
    const peer = python ? measurePeer(python, customers) : (RECORDED[size] ?? {});
    rows.push({ size, ours, peer });
    report(size, ours, peer);
  }
  reportLog(python);
  growth(rows);
}

/** The core as one script. */
async function load() {
  const outfile = path.join(folder, "bench.cjs");
  const contents = `
    export { estimate } from "./src/core/lifetime/estimate";
    export { mergeCustomers } from "./src/core/lifetime/customers";
    export { forecast } from "./src/core/lifetime/predict";
    export { fitSpend } from "./src/core/lifetime/spend-fit";
    export { rfm } from "./src/core/lifetime/rfm";
    export { repeatPurchases } from "./src/core/lifetime/simulate";
    export { createRandom } from "./src/core/numerics/random";
    export { drawGamma } from "./src/core/numerics/draws/gamma";`;
  const stdin = { contents, resolveDir: root, loader: "ts" };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  return createRequire(import.meta.url)(outfile);
}

/** Customers of BG/NBD with the parameters of the CDNOW data, by the day, over 189 to 273 days. */
function simulate(count, withLog = false) {
  const random = core.createRandom(20240501);
  const [x, t, age, spend] = [0, 0, 0, 0].map(() => new Float64Array(count));
  const log = [];
  for (let i = 0; i < count; i++) {
    const days = 189 + Math.floor(random.next() * 85);
    const times = core.repeatPurchases("BG/NBD", CDNOW, days / 7, random);
    const bought = [...new Set(times.map((time) => Math.max(1, Math.ceil(time * 7))))];
    x[i] = bought.length;
    t[i] = (bought.at(-1) ?? 0) / 7;
    age[i] = days / 7;
    const rate = core.drawGamma(random, 3.74) / 15.44;
    spend[i] = x[i] ? core.drawGamma(random, 6.25 * x[i]) / rate / x[i] : 0;
    if (withLog) {
      const price = () => core.drawGamma(random, 6.25) / rate;
      for (const day of [0, ...bought]) log.push([i, START + (273 - days) + day, price()]);
    }
  }
  return { x, t, age, spend, log };
}

function measure({ x, t, age, spend }) {
  // What the simulation has left behind is not collected at the cost of what is measured.
  collectGarbage();
  const input = { frequency: x, recency: t, age };
  const times = {};
  const time = (name, run) => {
    let best = Infinity;
    let result;
    for (let i = 0; i < RUNS; i++) {
      const start = process.cpuUsage();
      result = run();
      const used = process.cpuUsage(start);
      best = Math.min(best, (used.user + used.system) / 1e6);
    }
    times[name] = best;
    return result;
  };
  time("merge", () => core.mergeCustomers(input));
  const fit = time("bg", () => core.estimate({ model: "BG/NBD", ...input }));
  time("gg", () => core.fitSpend({ frequency: x, spend }));
  const parameters = fit.parameters.map(({ value }) => value);
  const { expected } = time("forecast", () =>
    core.forecast({ model: "BG/NBD", parameters, ...input }, 39)
  );
  if (x.length <= 100_000) time("pareto", () => core.estimate({ model: "PARETO/NBD", ...input }));
  return { ...times, parameters, sum: expected.reduce((a, b) => a + b, 0), memory: memory() };
}

function measurePeer(python, { x, t, age, spend }) {
  const file = path.join(folder, "customers.csv");
  const lines = Array.from(x, (value, i) => `${value},${t[i]},${age[i]},${spend[i]}`);
  writeFileSync(file, `x,t,age,spend\n${lines.join("\n")}\n`);
  const further = x.length === 100_000 ? ["pareto"] : [];
  return peer(python, [file, String(RUNS), ...further]);
}

function report(size, ours, peer) {
  console.log(
    `\n${size.toLocaleString("en")} customers (peak memory ${ours.memory.toFixed(0)} MB)`
  );
  line("BG/NBD fit, ordinary use", ours.bg, peer.bg, peer.bg_failed);
  line("BG/NBD fit, hand-merged rows", ours.bg, peer.bg_merged, peer.bg_merged_failed);
  line("Gamma-Gamma fit", ours.gg, peer.gg, peer.gg_failed);
  if (ours.pareto) line("Pareto/NBD fit", ours.pareto, peer.pareto, peer.pareto_failed);
  line("expectations and P(alive)", ours.forecast, peer.expected + peer.alive);
  console.log(`  of the BG/NBD fit, merging rows: ${ours.merge.toFixed(4)}`);
  if (peer.memory) console.log(`  peak memory of lifetimes: ${peer.memory.toFixed(0)} MB`);
  if (!peer.expected_sum) return;
  const apart = Math.abs(ours.sum / peer.expected_sum - 1);
  console.log(`  sum of expectations beside the peer's: ${apart.toExponential(1)} apart`);
}

function line(what, ours, theirs, failed) {
  const ratio = theirs ? `${(theirs / ours).toFixed(0)} times` : "";
  const said = failed ? ` (${failed})` : "";
  const peer = theirs ? `${theirs.toFixed(3)}${said}` : "not measured";
  console.log(`  ${what.padEnd(30)} ${ours.toFixed(4)}  lifetimes ${peer}  ${ratio}`);
}

function reportLog(python) {
  const { log } = simulate(LOG_CUSTOMERS, true);
  const customers = log.map(([id]) => id);
  const dates = log.map(([, date]) => date);
  const amounts = log.map(([, , price]) => price);
  const start = process.cpuUsage();
  const made = core.rfm({ customers, dates, amounts, asOf: null, unit: "DAY" });
  const used = process.cpuUsage(start);
  console.log(`\n${log.length.toLocaleString("en")} orders of ${made.customers.length} customers`);
  let theirs = RECORDED.rfm;
  if (python) {
    const file = path.join(folder, "orders.csv");
    const day = (date) => new Date((date - 25569) * 86_400_000).toISOString().slice(0, 10);
    const days = new Map([...new Set(dates)].map((date) => [date, day(date)]));
    const lines = log.map(([id, date, price]) => `${id},${days.get(date)},${price}`);
    writeFileSync(file, `customer,date,spend\n${lines.join("\n")}\n`);
    theirs = peer(python, ["--log", file]).rfm;
  }
  line("log to RFM", (used.user + used.system) / 1e6, theirs);
}

/** Time of the fit against the number of customers, and the power of the number that it grows with. */
function growth(rows) {
  console.log("\ngrowth   customers   log10 customers   log10 seconds   power");
  rows.forEach(({ size, ours }, i) => {
    const before = rows[i - 1];
    const power = before
      ? (Math.log(ours.bg / before.ours.bg) / Math.log(size / before.size)).toFixed(2)
      : "";
    const cells = [Math.log10(size).toFixed(2), Math.log10(ours.bg).toFixed(2), power];
    console.log(`BG/NBD ${String(size).padStart(11)} ${cells.map((c) => c.padStart(15)).join("")}`);
  });
}

function memory() {
  return process.resourceUsage().maxRSS / 1024;
}

/** A Python with the package in .cache; null where it cannot be had. */
function peerPython() {
  const place = path.join(root, ".cache", "lifetimes");
  const python = process.env.CCO_BENCH_PYTHON ?? path.join(place, "bin", "python");
  if (existsSync(python)) return python;
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    execFileSync("python3", ["-m", "venv", place], { stdio: "ignore" });
    const wanted = ["numpy<2", "scipy<1.12", "pandas<2.1", "autograd<1.7", "lifetimes==0.11.3"];
    execFileSync(python, ["-m", "pip", "install", "--quiet", ...wanted], { stdio: "ignore" });
    return python;
  } catch {
    rmSync(place, { recursive: true, force: true });
    return null;
  }
}

function peer(python, args) {
  const script = path.join(root, "bench", "lifetime_peer.py");
  const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
  const { status, stdout, stderr } = spawnSync(python, [script, ...args], {
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}
