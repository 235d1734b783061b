/** The lifetime cases beside the repository that concern the models of repeat buying. */
import "../support/custom-functions";
import { expectWithin, sharedCases, sharedText, type SharedCase } from "../support/shared-folder";
import { mergeCustomers } from "../../src/core/lifetime/customers";
import { estimate } from "../../src/core/lifetime/estimate";
import { MODELS, type ModelName } from "../../src/core/lifetime/models";
import { btydAlive } from "../../src/functions/lifetime/btyd-alive";
import { btydChance } from "../../src/functions/lifetime/btyd-chance";
import { btydExpected } from "../../src/functions/lifetime/btyd-expected";
import { btydFit } from "../../src/functions/lifetime/btyd-fit";
import { btydResidual } from "../../src/functions/lifetime/btyd-residual";

type Inputs = Record<string, any>;
type Call = (inputs: Inputs, entry: SharedCase) => unknown;

const MODEL_OF: Record<string, ModelName> = {
  bgnbd: "BG/NBD",
  mbgnbd: "MBG/NBD",
  paretonbd: "PARETO/NBD",
  bgbb: "BG/BB",
  nbd: "NBD",
};

/** The columns of frequency, recency, age and, where there is one, of the number of customers. */
const COLUMNS: Record<string, number[]> = {
  "cdnow_cbs_btyd.csv": [0, 1, 2],
  "cdnow_summary_lifetimes.csv": [1, 2, 3],
  "grocery_cbs_btydplus.csv": [1, 2, 5],
  "apparel_cbs_split104_clvtools.csv": [1, 2, 3],
  "uci_rfm_daily_lifetimes.csv": [1, 2, 3],
  "donations_btyd.csv": [0, 1, 2, 3],
};

const modelOf = (entry: SharedCase): ModelName => MODEL_OF[entry.function.split(".")[0]!]!;

/** Columns of a file as Excel hands them over. */
function columns(data: string): number[][][] {
  const file = /[a-z0-9_]+\.csv/.exec(data)![0];
  const rows = sharedText(`data/lifetime/${file}`)
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  return COLUMNS[file]!.map((k) => rows.map((row) => [Number(row[k])]));
}

const fits = new Map<string, Promise<(number | string)[][]>>();

function fitted(model: string, data: string): Promise<(number | string)[][]> {
  const key = `${model} ${data}`;
  if (!fits.has(key)) {
    const [x, t, age, counts] = columns(data) as [number[][], number[][], number[][], number[][]];
    fits.set(key, Promise.resolve(btydFit(model, x, t, age, counts) as (number | string)[][]));
  }
  return fits.get(key)!;
}

const row = (table: (number | string)[][], label: string, column = 1) =>
  table.find(([name]) => name === label)![column];
const parameterRows = (table: (number | string)[][]) =>
  table.slice(
    1,
    table.findIndex(([name]) => name === "Unit")
  );

/** Parameters of a case as a fit; a case without them means those of the CDNOW data or the donations. */
async function fitOf(inputs: Inputs, entry: SharedCase): Promise<unknown[][]> {
  const model = modelOf(entry);
  if (typeof inputs.params === "string") {
    return fitted(
      model,
      inputs.data ?? (model === "BG/BB" ? "donations_btyd.csv" : "cdnow_summary_lifetimes.csv")
    );
  }
  const values = Array.isArray(inputs.params) ? inputs.params : Object.values(inputs.params);
  return [["Model", model], ...MODELS[model].parameters.map((name, i) => [name, values[i]])];
}

const down = (values: unknown) => [values].flat().map((value) => [value]) as number[][];
const age = (inputs: Inputs) => [[(inputs.T ?? inputs.n) as number]];
const effective = (entry: SharedCase, d: number) =>
  modelOf(entry) === "BG/BB" ? [[d]] : [[Math.expm1(d)]];

const fit: Call = async ({ data }, entry) => {
  const table = await fitted(modelOf(entry), data);
  const values = parameterRows(table).map((line) => line[1]);
  const wanted = [entry.expected].flat().length;
  if (wanted > values.length) values.push(row(table, "Log-likelihood"));
  return values.slice(0, wanted);
};
const logLik: Call = async ({ data }, entry) =>
  row(await fitted(modelOf(entry), data), "Log-likelihood");
const errors: Call = async ({ data }, entry) =>
  parameterRows(await fitted(modelOf(entry), data)).map((line) => line[2]);
const alive: Call = async (inputs, entry) =>
  btydAlive((await fitOf(inputs, entry)) as any, down(inputs.x), down(inputs.t_x), age(inputs));
const conditional: Call = async (inputs, entry) =>
  btydExpected((await fitOf(inputs, entry)) as any, down(inputs.x), down(inputs.t_x), age(inputs), [
    [inputs.t ?? inputs.nstar],
  ]);
const expectation: Call = async (inputs, entry) =>
  btydExpected(
    (await fitOf(inputs, entry)) as any,
    null as any,
    null as any,
    null as any,
    down(inputs.t ?? inputs.n)
  );
const residual: Call = async (inputs, entry) =>
  btydResidual(
    (await fitOf(inputs, entry)) as any,
    down(inputs.x ?? 0),
    down(inputs.t_x ?? 0),
    [[inputs.T ?? inputs.n ?? 0]],
    effective(entry, inputs.d),
    inputs.t === undefined ? undefined : [[inputs.t]]
  );
const chances: Call = async (inputs, entry) => {
  const discrete = modelOf(entry) === "BG/BB";
  const [horizon, counts] = discrete ? [inputs.n, inputs.x] : [inputs.t, inputs.n];
  return btydChance((await fitOf(inputs, entry)) as any, horizon, [[counts].flat()]);
};
const logLikIndividual: Call = ({ params, x, t_x, T, n }, entry) => {
  const values: number[] = Array.isArray(params) ? params : Object.values(params);
  return [x].flat().map((frequency, i) => {
    const customers = mergeCustomers({
      frequency: Float64Array.of(frequency),
      recency: Float64Array.of([t_x].flat()[i]),
      age: Float64Array.of(T ?? n),
    });
    return MODELS[modelOf(entry)].objective(customers)(values.map(Math.log)).value;
  });
};

const continuous: Record<string, Call> = {
  fit,
  logLikIndividual,
  pAlive: alive,
  conditionalExpectedTransactions: conditional,
  expectedTransactions: expectation,
  dert: residual,
  "logLik at MLE": logLik,
  standardErrors: errors,
};
const named = (family: string, calls: Record<string, Call>) =>
  Object.fromEntries(Object.entries(calls).map(([name, call]) => [`${family}.${name}`, call]));
const without = (calls: Record<string, Call>, ...names: string[]) =>
  Object.fromEntries(Object.entries(calls).filter(([name]) => !names.includes(name)));

/** Heavy calls answer with a promise, whatever their declared type. */
const settled = (result: unknown) => Promise.resolve(result);
const sumOf = (cells: unknown) => (cells as number[][]).reduce((sum, [value]) => sum + value!, 0);

/**
 * CLVTools' estimate of Pareto/NBD on CDNOW, with which its own figures agree; it stops short of the
 * maximum, by 2e-6 in the log-likelihood and by 4e-4 in beta: docs/models/pareto-nbd.md.
 */
const CLVTOOLS = [0.553270010355278, 10.577800684023385, 0.606019997753176, 11.663914533565046];

/** Sums over the customers of a file of what the model says of each. */
const holdout: Call = async ({ data }, entry) => {
  const [x, t, T] = columns(data) as [number[][], number[][], number[][]];
  const pareto = entry.function === "paretonbd.holdout";
  const fit = (
    pareto ? await fitOf({ params: CLVTOOLS }, entry) : await fitted("BG/NBD", data)
  ) as any;
  const expected = sumOf(await settled(btydExpected(fit, x, t, T, [[39]])));
  if (!pareto) return expected;
  return [expected, sumOf(await settled(btydResidual(fit, x, t, T, [[0.1]]))), actual(data)];
};
const actual = (data: string) =>
  sharedText(`data/lifetime/${/[a-z0-9_]+\.csv/.exec(data)![0]}`)
    .trim()
    .split("\n")
    .slice(1)
    .reduce((sum, line) => sum + Number(line.split(",")[3]), 0);

const calls: Record<string, Call> = {
  ...named("bgnbd", continuous),
  ...named("bgnbd", { "fit r,alpha": fit, logLik, dect: residual, det: residual, pmf: chances }),
  "bgnbd.holdout sum of CET(39w) over 2357 customers (actual 1882)": holdout,
  ...named("mbgnbd", { ...without(continuous, "logLikIndividual"), pmf: chances }),
  ...named("paretonbd", { ...continuous, dect: residual, det: residual, holdout }),
  "paretonbd.{pAlive,cet39,dert}": async (inputs, entry) => {
    const d = { ...inputs, d: inputs.delta, t: undefined };
    return [await alive(inputs, entry), await conditional(inputs, entry), await residual(d, entry)];
  },
  "nbd.fit": fit,
  "nbd.logLik": logLik,
  "bgbb.fit": fit,
  "bgbb.logLik": logLik,
  "bgbb.logLikIndividual": logLikIndividual,
  "bgbb.expectedTransactions": expectation,
  "bgbb.pAlive(n+1)": alive,
  "bgbb.dert": residual,
  "bgbb.conditionalExpectedTransactions": conditional,
  "bgbb.pmf": chances,
  "bgbb.expectedFrequencies": async (inputs, entry) =>
    ((await chances(inputs, entry)) as number[][])[0]!.map((p) => p * inputs.N),
  "bgbb.sum CET(5) x weights": async (inputs, entry) => {
    const [x, t, n, counts] = columns("donations_btyd.csv") as [
      number[][],
      number[][],
      number[][],
      number[][],
    ];
    const fit = (await fitOf(inputs, entry)) as any;
    const each = (await settled(btydExpected(fit, x, t, n, [[5]]))) as number[][];
    return each.reduce((sum, [value], i) => sum + value! * counts[i]![0]!, 0);
  },
};

/**
 * Figures of other tools that are not what their own model says, by 40-digit quadrature and by 40-digit
 * 2F1 alike: docs/models/mbg-nbd.md.
 */
const CORRECTED: Record<string, number[]> = {
  "mbgnbd.E.btydplus": [
    0.05306022092556571, 0.5350815758921511, 1.182268838586616, 1.418869531089478,
    1.803606270092411,
  ],
};

test.each(sharedCases("lifetime.json", Object.keys(calls)))("$id ($source)", async (entry) => {
  const expected = CORRECTED[entry.id] ?? entry.expected;
  const given = await calls[entry.function]!(entry.inputs, entry);
  expectWithin(given, { ...entry, expected });
});

test("dropout that cannot be measured is said, and the functions use NBD", async () => {
  const table = (await fitted("BG/NBD", "uci_rfm_daily_lifetimes.csv")) as any;
  expect(row(table, "Status")).toBe("no measurable dropout");
  expect([row(table, "a"), row(table, "b")]).toEqual(["not identified", "not identified"]);
  expect(btydAlive(table, [[3]], [[10]], [[300]])).toEqual([[1]]);
  const [r, alpha] = [row(table, "r") as number, row(table, "alpha") as number];
  const [[expected]] = btydExpected(table, [[3]], [[10]], [[300]], [[30]]) as [[number]];
  expect(expected).toBeCloseTo(((r + 3) / (alpha + 300)) * 30, 12);
});

test("merging a file's customers does not change their fit", () => {
  const [x, t, T] = columns("apparel_cbs_split104_clvtools.csv").map((column) =>
    Float64Array.from(column.flat())
  ) as [Float64Array, Float64Array, Float64Array];
  const once = estimate({ model: "BG/NBD", frequency: x, recency: t, age: T });
  const counts = new Float64Array(x.length).fill(3);
  const thrice = estimate({ model: "BG/NBD", frequency: x, recency: t, age: T, counts });
  expect(thrice.logLikelihood).toBeCloseTo(3 * once.logLikelihood, 6);
  once.parameters.forEach(({ value }, i) =>
    expect(thrice.parameters[i]!.value / value).toBeCloseTo(1, 7)
  );
});
