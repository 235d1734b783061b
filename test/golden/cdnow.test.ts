/**
 * The headline figures of the field, through the functions, on the data that they were published with:
 * the 2,357 customers of the CDNOW sample (Fader and Hardie, brucehardie.com/datasets) with their
 * purchases up to 30 September 1997, and what the 946 of them who came back spent. The files hold
 * them as counts of customers who are alike. Digits are those printed; docs/models names the maxima.
 */
import "../support/custom-functions";
import { readFileSync } from "node:fs";
import path from "node:path";
import { btydExpected } from "../../src/functions/lifetime/btyd-expected";
import { btydFit } from "../../src/functions/lifetime/btyd-fit";
import { spendFit } from "../../src/functions/lifetime/spend-fit";

const purchases = table("cdnow-purchases.csv");
const frequency = purchases.map(([x]) => [x]);
const recency = purchases.map(([, days]) => [days! / 7]);
const age = purchases.map(([, , days]) => [days! / 7]);
const counts = purchases.map(([, , , customers]) => [customers]);

type Fit = (string | number)[][];
/** The functions are typed as Excel sees them; large work comes as a promise. */
const soon = (answer: unknown) => answer as Promise<Fit>;

const fits = new Map<string, Fit>();
async function fitOf(model: string): Promise<Fit> {
  const fit =
    fits.get(model) ?? (await soon(btydFit(model, frequency, recency, age, counts, "WEEK")));
  fits.set(model, fit);
  return fit;
}

const figure = (fit: Fit, label: string): number =>
  Number(fit.find(([name]) => name === label)![1]);

test("the files hold the published sample", () => {
  const customers = (of: number[][], at: number) => of.reduce((sum, row) => sum + row[at]!, 0);
  expect(customers(purchases, 3)).toBe(2357);
  expect(customers(table("cdnow-spend.csv"), 2)).toBe(946);
});

test.each<
  [model: string, published: Record<string, [value: number, digits: number]>, source: string]
>([
  [
    "BG/NBD",
    {
      ...{ r: [0.243, 3], alpha: [4.414, 3], a: [0.793, 3], b: [2.426, 3] },
      "Log-likelihood": [-9582.4, 1],
    },
    "Fader, Hardie and Lee 2005, Counting your customers the easy way, table 2",
  ],
  [
    "PARETO/NBD",
    {
      ...{ r: [0.553, 3], alpha: [10.578, 3], s: [0.606, 3], beta: [11.669, 3] },
      "Log-likelihood": [-9595.0, 1],
    },
    "the same, table 2",
  ],
  [
    "MBG/NBD",
    { r: [0.525, 3], alpha: [6.183, 3], a: [0.891, 3], b: [1.614, 3] },
    "tests of the Python package lifetimes, as R package BTYDplus has it",
  ],
  [
    "NBD",
    { "Log-likelihood": [-9763.657615, 6] },
    "R package BTYDplus 1.2.0, run on the same data",
  ],
])("%s: %j (%s)", async (model, published) => {
  const fit = await fitOf(model);
  for (const [label, [value, digits]] of Object.entries(published)) {
    expect([label, Number(figure(fit, label).toFixed(digits))]).toEqual([label, value]);
  }
  expect(fit.find(([name]) => name === "Status")![1]).toBe("converged");
});

test("BG/NBD expects 1,653.4 purchases in the 39 weeks after (R package BTYD: 1653.392; made were 1,882)", async () => {
  const expected = btydExpected(await fitOf("BG/NBD"), frequency, recency, age, [
    [39],
  ]) as number[][];
  const all = expected.reduce((sum, [value], i) => sum + value! * counts[i]![0]!, 0);
  expect(all).toBeCloseTo(1653.4, 1);
});

test("Gamma-Gamma: p 6.25, q 3.74, gamma 15.44 (Fader and Hardie, note 025; 946 customers)", async () => {
  const rows = table("cdnow-spend.csv").flatMap(([x, cents, customers]) =>
    Array.from({ length: customers! }, () => [x!, cents! / 100 / x!] as const)
  );
  const [x, spend] = [rows.map(([count]) => [count]), rows.map(([, mean]) => [mean])];
  const fit = await soon(spendFit(x, spend));
  expect(Number(figure(fit, "p").toFixed(2))).toBe(6.25);
  expect(Number(figure(fit, "q").toFixed(2))).toBe(3.74);
  expect(Number(figure(fit, "gamma").toFixed(2))).toBe(15.44);
});

/** The numbers of a file below its heading. */
function table(name: string): number[][] {
  const [, ...lines] = readFileSync(path.join(__dirname, name), "utf8").trim().split("\n");
  return lines.map((line) => line.split(",").map(Number));
}
