/**
 * Time of the core and of whole calls of functions, beside a plain loop over the textbook formula in
 * the same run. Figures are medians; read the ratios, because machines differ.
 */
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { clv, functions } = await load();
const benchmarks = [clvCall, clvColumn, npvColumn, phaseRows, upliftRows, scoreRows];
console.log(`node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, medians of 15\n`);
for (const benchmark of benchmarks) print(await benchmark());

/** The core and the functions as one script, with the runtime's error class in place. */
async function load() {
  globalThis.CustomFunctions = { Error: class {}, ErrorCode: {} };
  const folder = mkdtempSync(path.join(tmpdir(), "cco-bench-"));
  const outfile = path.join(folder, "bench.cjs");
  const contents = `
    export * as clv from "./src/core/lifetime/clv";
    export { clv as clvFunction } from "./src/functions/lifetime/clv";
    export { npv as npvFunction } from "./src/functions/finance/npv";
    export { phase as phaseFunction } from "./src/functions/horizons/phase";
    export { uplift as upliftFunction } from "./src/functions/lifetime/uplift";
    export { score as scoreFunction } from "./src/functions/scoring/score";`;
  const stdin = { contents, resolveDir: root, loader: "ts" };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  const module = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true });
  return { clv: module.clv, functions: module };
}

function clvCall() {
  const calls = 200_000;
  const inputs = Array.from({ length: calls }, (_, i) => [50 + (i % 100), 0.5 + (i % 40) / 100]);
  const ours = () => {
    let total = 0;
    for (const [m, r] of inputs) total += clv.customerLifetimeValue(m, r, 0.1, 20);
    return total;
  };
  // The peer: the sum of its twenty terms, written out by hand.
  const peer = () => {
    let total = 0;
    for (const [m, r] of inputs) {
      let factor = 1;
      for (let t = 1; t <= 20; t++) {
        factor *= r / 1.1;
        total += m * factor;
      }
    }
    return total;
  };
  return compare("CCO.CLV, core, 20 periods", calls, "call", ours, peer, "loop over the terms");
}

function clvColumn() {
  const rows = 10_000;
  const margins = Array.from({ length: rows }, (_, i) => [50 + (i % 100)]);
  const ours = async () => sumOf(await functions.clvFunction(margins, [[0.8]], [[0.1]]));
  const peer = () => sumOf(margins.map(([m]) => [(m * 0.8) / (1 + 0.1 - 0.8)]));
  return compare("CCO.CLV, one call", rows, "row", ours, peer, "m·r/(1+i−r) in a map");
}

function npvColumn() {
  const rows = 10_000;
  const flows = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: 12 }, (_, k) => (k ? 10 + (i % 7) : -80))
  );
  const ours = async () => sumOf(await functions.npvFunction([[0.02]], flows, "END"));
  const peer = () =>
    sumOf(
      flows.map((row) => [row.reduce((total, flow, k) => total + flow / (1 + 0.02) ** (k + 1), 0)])
    );
  return compare(
    "CCO.NPV, one call, 12 columns",
    rows,
    "row",
    ours,
    peer,
    "reduce over flow/(1+i)^k"
  );
}

function phaseRows() {
  const rows = 10_000;
  const totals = Array.from({ length: rows }, (_, i) => [100 + i]);
  const ours = async () => sumOf(await functions.phaseFunction(totals, [[2]], [[6]], 12));
  const peer = () =>
    sumOf(
      totals.map(([total]) =>
        Array.from({ length: 12 }, (_, k) => (k >= 1 && k < 7 ? total / 6 : 0))
      )
    );
  return compare(
    "CCO.PHASE EVEN, one call, 12 periods",
    rows,
    "row",
    ours,
    peer,
    "total/duration in a loop"
  );
}

function upliftRows() {
  const rows = 10_000;
  const customers = Array.from({ length: rows }, (_, i) => [100 + i]);
  const ours = async () =>
    sumOf(await functions.upliftFunction(customers, [[100]], [[0.8]], [[0.02]], 12));
  const peer = () =>
    sumOf(
      customers.map(([n]) =>
        Array.from({ length: 12 }, (_, k) => n * 100 * ((0.8 + 0.02) ** (k + 1) - 0.8 ** (k + 1)))
      )
    );
  return compare(
    "CCO.UPLIFT, one call, 12 periods",
    rows,
    "row",
    ours,
    peer,
    "difference of two powers"
  );
}

function scoreRows() {
  const rows = 10_000;
  const ratings = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: 6 }, (_, j) => (i * 7 + j * 13) % 101)
  );
  const weights = [[1, 2, 3, 4, 5, 6]];
  const ours = async () => sumOf(await functions.scoreFunction(ratings, weights));
  const peer = () => {
    const least = weights[0].map((_, j) => Math.min(...ratings.map((row) => row[j])));
    const most = weights[0].map((_, j) => Math.max(...ratings.map((row) => row[j])));
    return sumOf(
      ratings.map((row) => [
        row.reduce(
          (total, x, j) => total + (weights[0][j] / 21) * ((x - least[j]) / (most[j] - least[j])),
          0
        ),
      ])
    );
  };
  return compare(
    "CCO.SCORE, one call, 6 criteria",
    rows,
    "row",
    ours,
    peer,
    "min-max and reduce by hand"
  );
}

/** Both give the same total, else a time would be of something else. */
async function compare(what, count, unit, ours, peer, peerName) {
  const [a, b] = [await ours(), await peer()];
  if (!(Math.abs(a - b) <= 1e-9 * Math.abs(b)))
    throw new Error(`${what}: ${a} is not the peer's ${b}`);
  return { what, count, unit, ours: await median(ours), peer: await median(peer), peerName };
}

async function median(run, times = 15) {
  for (let i = 0; i < 3; i++) await run();
  const taken = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}

function sumOf(rows) {
  let total = 0;
  for (const row of rows) for (const value of row) total += value;
  return total;
}

function print({ what, count, unit, ours, peer, peerName }) {
  const each = (time) => ((time * 1000) / count).toFixed(3);
  const wall = ours.toFixed(2);
  console.log(
    `${what}: ${count.toLocaleString("en")} ${unit}s in ${wall} ms, ${each(ours)} µs each`
  );
  console.log(`  beside ${peerName}: ${each(peer)} µs; ratio ${(ours / peer).toFixed(2)}\n`);
}
