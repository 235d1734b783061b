import { errorOf, plain } from "../../support/custom-functions";
import { btydAlive } from "../../../src/functions/lifetime/btyd-alive";
import { btydChance } from "../../../src/functions/lifetime/btyd-chance";
import { btydExpected } from "../../../src/functions/lifetime/btyd-expected";
import { btydFit } from "../../../src/functions/lifetime/btyd-fit";
import { btydResidual } from "../../../src/functions/lifetime/btyd-residual";

const fit = [
  ["Model", "BG/NBD"],
  ["r", 0.243],
  ["alpha", 4.414],
  ["a", 0.793],
  ["b", 2.426],
];

test("a customer that cannot be fails alone, with the reason", () => {
  const [x, t, T] = [
    [[2], [1], [1.5], [0], ["?"]],
    [[30], [40], [3], [3], [1]],
    [[38], [38], [38], [38], [38]],
  ];
  expect(plain(btydAlive(fit, x, t, T))).toEqual([
    [expect.any(Number)],
    ["#VALUE! recency: holds 40; at most the age 38 is needed"],
    ["#VALUE! frequency: holds 1.5; a whole number from 0 on is needed"],
    ["#VALUE! recency: holds 3 at frequency 0; 0 is needed"],
    ['#VALUE! frequency: row 5 holds text "?"; a number is needed'],
  ]);
});

test("a fit needs every customer: row 73,211 with text is named", () => {
  const rows = 80_000;
  const x: any[][] = Array.from({ length: rows }, () => [1]);
  x[73_210] = ["n/a"];
  const ones = Array.from({ length: rows }, () => [1]);
  expect(errorOf(() => btydFit("BG/NBD", x, ones, [[9]]))).toBe(
    '#VALUE! frequency: row 73,211 holds text "n/a"; a number is needed'
  );
});

test("empty frequency, recency and age are a new customer", () => {
  const none = null as unknown as any[][];
  const empty = btydExpected(fit, none, none, none, [[39]]);
  expect(empty).toEqual(btydExpected(fit, [[0]], [[0]], [[0]], [[39]]));
});

test("for ever needs a discount rate; to a horizon 0 counts purchases", () => {
  expect(errorOf(() => btydResidual(fit, [[2]], [[30]], [[38]], [[0]]))).toBe(
    "#VALUE! discountPerUnit: holds 0; a rate above 0, or a horizon, is needed"
  );
  const [[all]] = btydResidual(fit, [[2]], [[30]], [[38]], [[0]], [[39]]) as [[number]];
  const [[expected]] = btydExpected(fit, [[2]], [[30]], [[38]], [[39]]) as [[number]];
  expect(all).toBeCloseTo(expected, 12);
});

test("whole periods are asked for where the model has periods", () => {
  const periods = [
    ["Model", "BG/BB"],
    ["alpha", 1.2],
    ["beta", 0.75],
    ["gamma", 0.66],
    ["delta", 2.8],
  ];
  expect(errorOf(() => btydExpected(periods, [[2]], [[4]], [[6]], [[1.5]]))).toBe(
    "#VALUE! horizon: holds 1.5; a whole number of periods from 0 on is needed"
  );
  expect(errorOf(() => btydAlive(periods, [[5]], [[4]], [[6]]))).toMatch(
    /^#VALUE! frequency: holds 5; at most/
  );
});

test("chances stand in a row, whatever the shape of the counts", () => {
  const across = btydChance(fit, 39, [[0, 1, 2]]);
  expect(across).toHaveLength(1);
  expect(btydChance(fit, 39, [[0], [1], [2]])).toEqual(across);
  expect(errorOf(() => btydChance(fit, 39, [[-1]]))).toBe(
    "#VALUE! purchases: holds -1; a whole number from 0 to 100000 is needed"
  );
});

test("too few data are said in the table", () => {
  const table = btydFit("BG/NBD", [[2]], [[5]], [[9]]) as unknown[][];
  expect(table.find(([label]) => label === "Status")![1]).toBe(
    "data too few: 1 customer for 4 parameters"
  );
  expect(errorOf(() => btydAlive(table as any, [[1]], [[2]], [[3]]))).toMatch(
    /^#VALUE! fit: r holds text "not identified" \(status: data too few/
  );
});

test("where only the mean rate is known: all alike keep to it, all or nothing go by their past", () => {
  const known = (words: string) => [
    ["Model", "NBD"],
    ["r", words],
    ["alpha", words],
    ["r / alpha", 0.5],
  ];
  const afterTen = (words: string) => btydExpected(known(words), [[10]], [[5]], [[6]], [[2]]);
  // Half a purchase a unit for everybody, whatever was bought.
  const alike = afterTen("not identified: any large value") as number[][];
  expect(alike[0]![0]).toBeCloseTo(1, 6);
  // Ten purchases in six units.
  const apart = afterTen("not identified: any small value") as number[][];
  expect(apart[0]![0]).toBeCloseTo((10 / 6) * 2, 6);
});

test("a mean chance of leaving of 1 or more is none", () => {
  const words = "not identified: any large value";
  const known = (mean: number) => [["Model", "BG/NBD"], ["r", 0.3], ["alpha", 4], ["a", words], ["b", words], ["a / (a + b)", mean]]; // prettier-ignore
  const call = (mean: number) => btydAlive(known(mean), [[2]], [[3]], [[8]]);
  expect(errorOf(() => call(1))).toBe(
    '#VALUE! fit: no value of "a / (a + b)", which stands for not identified: any large value'
  );
  expect((call(0.2) as number[][])[0]![0]).toBeGreaterThan(0);
});
