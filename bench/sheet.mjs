/**
 * Time on the sheet: 10,000 cells that each call CCO.CLV, and one call on 10,000 rows, through the
 * real custom-function runtime of office.js, beside a built-in formula of the same shape in the same
 * engine and the same run. Needs `npm run build`.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { bundleNode, nodeBundle } from "../workbench/server/bundle-node.mjs";

const ROWS = 10_000;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const functionsFile = path.join(root, "dist/functions.js");
if (!existsSync(functionsFile))
  throw new Error("dist/functions.js is missing: npm run build first");

await bundleNode();
const { openWorkbook } = createRequire(import.meta.url)(nodeBundle);

const margins = Array.from({ length: ROWS }, (_, i) => [50 + (i % 100)]);
const inputs = margins.map(([margin], i) => [margin, 0.5 + (i % 40) / 100, 0.1]);
const each = (formula) => margins.map((_, i) => [formula.replaceAll("#", i + 1)]);
const column = (letter) => `${letter}1:${letter}${ROWS}`;

console.log(`On the sheet, ${ROWS.toLocaleString("en")} rows\n`);
const core = coreTimes();
console.log(
  `CCO.CLV without a sheet: ${ms(core.calls)} for a call a row, ${ms(core.array)} for one call`
);
for (const pace of ["fast", "excel"]) {
  console.log(`\nresults ${pace === "fast" ? "handed over at once" : "in Excel's batches"}`);
  const builtIn = await onSheet(pace, each("=A#*B#/(1+C#-B#)"));
  const ours = await onSheet(pace, each("=CCO.CLV(A#,B#,C#)"));
  report("a cell a row", ours, builtIn, core.calls);
  const wide = `${column("A")}*${column("B")}/(1+${column("C")}-${column("B")})`;
  const builtInArray = await onSheet(pace, [[`=${wide}`]]);
  const array = await onSheet(pace, [[`=CCO.CLV(${column("A")},${column("B")},${column("C")})`]]);
  report("one spilled call", array, builtInArray, core.array);
}

function report(what, ours, builtIn, core) {
  const dispatch = Math.max(0, ours - builtIn - core);
  console.log(
    `  ${what}: CCO.CLV ${ms(ours)} wall (core ${ms(core)}, dispatch about ${ms(dispatch)}), ` +
      `built-in ${ms(builtIn)}; ratio ${(ours / builtIn).toFixed(1)}`
  );
}

/** Wall time from writing the formulas to the last settled cell; the last row is read and checked. */
async function onSheet(pace, formulas) {
  const workbook = await openWorkbook({ dist: path.join(root, "dist"), pace });
  const { engine } = workbook;
  const sheetId = engine.activeSheet();
  engine.write({ sheetId, row: 0, column: 0, rows: ROWS, columns: 3 }, inputs);
  await workbook.settle();
  const start = performance.now();
  engine.write({ sheetId, row: 0, column: 4, rows: formulas.length, columns: 1 }, formulas);
  await workbook.settle();
  const taken = performance.now() - start;
  const [[last]] = engine.read({ sheetId, row: ROWS - 1, column: 4, rows: 1, columns: 1 });
  const [m, r, i] = inputs[ROWS - 1];
  const expected = (m * r) / (1 + i - r);
  if (!(Math.abs(last.value - expected) < 1e-9 * expected)) {
    throw new Error(`row ${ROWS} holds ${last.value}, not ${expected}`);
  }
  workbook.close();
  return taken;
}

/** The function's own time, arguments read and results checked, as it is built. */
function coreTimes() {
  const functions = {};
  const context = vm.createContext({
    CustomFunctions: {
      associate: (id, run) => (functions[id] = run),
      Error: class extends Error {},
      ErrorCode: {},
    },
  });
  vm.runInContext(readFileSync(functionsFile, "utf8"), context);
  const part = (k) => inputs.map((row) => [row[k]]);
  const [m, r, i] = [part(0), part(1), part(2)];
  const calls = () => {
    for (const [m, r, i] of inputs) functions.CLV([[m]], [[r]], [[i]], null, null, null, null);
  };
  const array = () => functions.CLV(m, r, i, null, null, null, null);
  return { calls: shortest(calls), array: shortest(array) };
}

function shortest(run) {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function ms(time) {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
