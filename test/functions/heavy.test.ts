/** Heavy calls: a promise of the same numbers that a light call gives at once. */
import { isExcelError, plain } from "../support/custom-functions";
import { horizonMap } from "../../src/functions/horizons/horizon-map";
import { phase } from "../../src/functions/horizons/phase";
import { clv } from "../../src/functions/lifetime/clv";
import { uplift } from "../../src/functions/lifetime/uplift";
import { score } from "../../src/functions/scoring/score";

const ROWS = 20_000;
const column = (value: (row: number) => number) =>
  Array.from({ length: ROWS }, (_, row) => [value(row)]);

afterEach(() => {
  globalThis.CCO_RUNNER = undefined;
});

test("PHASE row by row", async () => {
  const total = column((row) => row);
  const heavy: unknown = phase(total, [[2]], [[7.5]], 60, [["SCURVE"]]);
  expect(heavy).toBeInstanceOf(Promise);
  const rows = (await heavy) as number[][];
  for (const row of [0, 1, 777, ROWS - 1]) {
    expect(rows[row]).toEqual(phase([total[row]!], [[2]], [[7.5]], 60, [["SCURVE"]])[0]);
  }
});

test("UPLIFT row by row, and a row that fails keeps its reason", async () => {
  const retention = column((row) => (row === 5 ? 1.5 : 0.8));
  const heavy: unknown = uplift([[1000]], [[100]], retention, [[0.02]], 40);
  expect(heavy).toBeInstanceOf(Promise);
  const rows = (await heavy) as unknown[][];
  expect(rows[6]).toEqual(uplift([[1000]], [[100]], [[0.8]], [[0.02]], 40)[0]);
  expect(plain(rows[5]?.[0])).toBe("#VALUE! retention: holds 1.5; a share from 0 to 1 is needed");
});

test("SCORE and HORIZON.MAP as a whole", async () => {
  const ratings = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 10 }, (_, j) => (row * 7 + j * 13) % 101)
  );
  const weights = [Array.from({ length: 10 }, (_, j) => j + 1)];
  const scores: unknown = score(ratings, weights);
  expect(scores).toBeInstanceOf(Promise);
  // Rows repeat after 101: the first 101 give the same scores alone, at once.
  const few = score(ratings.slice(0, 101), weights);
  expect(((await scores) as number[][]).slice(0, 101)).toEqual(few);

  const one = column(() => 1);
  const map: unknown = horizonMap(
    one,
    column((row) => (row % 3) + 1),
    one,
    column(() => 30),
    30
  );
  expect(map).toBeInstanceOf(Promise);
  const total = ((await map) as number[][])[3]!;
  expect(total.reduce((sum, x) => sum + x, 0)).toBeCloseTo(ROWS, 6);
});

test("a heavy refusal is an Excel error with its message, from whatever runner", async () => {
  const bad = column((row) => (row === 9 ? -1 : 1));
  const call = () => horizonMap(bad, [[1]], [[1]], [[5]], 60) as unknown as Promise<unknown>;
  const expected = { code: "#VALUE!", message: "amounts: value 10 is -1; 0 or more is needed" };
  await expect(call()).rejects.toMatchObject(expected);
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as it arrives from afar
  globalThis.CCO_RUNNER = () => Promise.reject({ code: "value", message: expected.message });
  await expect(call()).rejects.toMatchObject(expected);
  globalThis.CCO_RUNNER = () => Promise.reject(new Error("the worker stopped"));
  const fault = await call().catch((error: unknown) => error);
  expect(isExcelError(fault)).toBe(true);
  expect(plain(fault)).toContain("the worker stopped");
});

test("10,000 rows of CLV are light", () => {
  const many = Array.from({ length: 10_000 }, () => [100]);
  const result = clv(many, [[0.8]], [[0.1]]);
  expect(Array.isArray(result)).toBe(true);
  expect(result).toHaveLength(10_000);
  expect(result[9_999]![0]).toBeCloseTo(800 / 3, 10);
});
