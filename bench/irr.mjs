/**
 * Rates of return beside the libraries of npm: how many of the cases each gets right. The libraries are
 * installed into a folder of their own, which is removed again; nothing here depends on them. Run by
 * hand: node bench/irr.mjs
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { IRR_TRAPS } from "./irr-cases.mjs";

const LIBRARIES = ["node-irr@2.0.5", "financial@0.2.4", "@formulajs/formulajs@4.5.3", "xirr@1.1.0"];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(path.join(tmpdir(), "cco-irr-"));
try {
  const ours = await loadOurs();
  const contestants = { "CCO Planner": ours, ...(await loadOthers()) };
  const sets = { irr: [...excelRates("irr.test"), ...IRR_TRAPS], mirr: excelRates("mirr.test") };
  console.log(`node ${process.version}; right / of (wrong cases)\n`);
  for (const [name, contestant] of Object.entries(contestants)) {
    console.log(
      `${name.padEnd(28)} ${["irr", "mirr"].map((of) => score(contestant[of], sets[of])).join("   ")}`
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Right is any rate that exists; where there is none, an error or something that is no number. */
function score(calculate, cases) {
  if (!calculate) return "-";
  const wrong = cases.filter((entry) => !isRight(calculate, entry));
  const named = [...new Set(wrong.map(({ name }) => name))].slice(0, 12).join(", ");
  return `${cases.length - wrong.length}/${cases.length}${named ? ` (${named})` : ""}`;
}

function isRight(calculate, { args, rates }) {
  let found;
  try {
    found = calculate(...args);
  } catch {
    found = NaN;
  }
  if (rates.length === 0) return typeof found !== "number" || !Number.isFinite(found);
  return rates.some((rate) => Math.abs(found - rate) <= 1e-6 * Math.max(1, Math.abs(rate)));
}

/** Values that Excel calculated, where the file is there: flows;…,other arguments,value. */
function excelRates(file) {
  const place = path.join(root, "../shared/data/portfolio/excel_ff", file);
  if (!existsSync(place)) return [];
  return readFileSync(place, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [flows, ...rest] = line.split(",");
      const numbers = rest.map(Number);
      const args = [flows.split(";").map(Number), ...numbers.slice(0, -1)];
      return { name: `Excel ${flows}`, args, rates: [numbers.at(-1)] };
    });
}

async function loadOurs() {
  const outfile = path.join(folder, "ours.cjs");
  const contents = `
    export { irr } from "./src/core/finance/irr";
    export { mirr } from "./src/core/finance/mirr";`;
  const stdin = { contents, resolveDir: root, loader: "ts" };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  return createRequire(import.meta.url)(outfile);
}

async function loadOthers() {
  writeFileSync(path.join(folder, "package.json"), '{"private":true}');
  const npm = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...LIBRARIES];
  execFileSync("npm", npm, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const inFolder = createRequire(path.join(folder, "package.json"));
  const load = (name) => import(pathToFileURL(inFolder.resolve(name)).href);
  const [nodeIrr, financial, formula, xirrModule] = await Promise.all(
    ["node-irr", "financial", "@formulajs/formulajs", "xirr"].map(load)
  );
  const xirr = xirrModule.default;
  const year = 365 * 86_400_000;
  return {
    "node-irr 2.0.5": { irr: (flows) => nodeIrr.irr(flows) },
    "financial 0.2.4": {
      irr: (flows, guess) => financial.irr(flows, guess),
      mirr: (flows, finance, reinvest) => financial.mirr(flows, finance, reinvest),
    },
    "@formulajs/formulajs 4.5.3": {
      irr: (flows, guess) => formula.IRR(flows, guess),
      mirr: (flows, finance, reinvest) => formula.MIRR(flows, finance, reinvest),
    },
    // Dates only: a flow each 365 days is a flow a year there.
    "xirr 1.1.0": {
      irr: (flows, guess) =>
        xirr(
          flows.map((amount, k) => ({ amount, when: new Date(Date.UTC(2001, 0, 1) + k * year) })),
          { guess }
        ),
    },
  };
}
