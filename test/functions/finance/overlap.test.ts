import { errorOf } from "../../support/custom-functions";
import { overlap } from "../../../src/functions/finance/overlap";

const shares = [
  [0, 0.2, 0],
  [0.2, 0, 0.1],
  [0, 0.1, 0],
];

test("benefits as a row or a column give a column", () => {
  const column = overlap([[100], [80], [50]], shares);
  expect(column).toHaveLength(3);
  expect(overlap([[100, 80, 50]], shares)).toEqual(column);
  expect(overlap([[100, 80, 50]], shares, [[1, 1, 1]])).toEqual(column);
});

test("periods stand side by side, each as it is alone", () => {
  const both = overlap([[100, 10], [80, 20], [50, 30]], shares, [[1], [1], [0]]); // prettier-ignore
  const second = overlap([[10], [20], [30]], shares, [[1], [1], [0]]);
  expect(both.map((row) => row[1])).toEqual(second.flat());
  expect(both[2]).toEqual([0, 0]);
});

test("a single programme keeps its benefit", () => {
  expect(overlap([[7]], [[0]])).toEqual([[7]]);
});

test("a blank share leaves the pair to its other cell, and no pair to none", () => {
  const full = overlap([[100], [80], [50]], shares);
  const formulas = [["", 0.2, ""], ["", "", 0.1], ["", "", ""]]; // prettier-ignore
  const cells = [[null, null, null], [0.2, undefined, null], ["", 0.1, null]]; // prettier-ignore
  expect(overlap([[100], [80], [50]], formulas)).toEqual(full);
  expect(overlap([[100], [80], [50]], cells)).toEqual(full);
  expect(overlap([[100], [80]], [["", ""], ["", ""]])).toEqual([[100], [80]]); // prettier-ignore
});

test("periods of one programme may stand beside a single share", () => {
  expect(overlap([[7, 8, 9]], [[0]])).toEqual([[7, 8, 9]]);
  expect(overlap([[7, 8, 9]], [[""]], [[0]])).toEqual([[0, 0, 0]]);
});

test("blank benefits are missing, a matrix of another size is refused", () => {
  expect(errorOf(() => overlap([[1], [""]], [[0, 0], [0, 0]]))).toBe("#N/A benefits: row 2 is blank; a number is needed"); // prettier-ignore
  expect(errorOf(() => overlap([[1], [2]], shares))).toBe(
    "#VALUE! overlap: 3 rows and 3 columns for 2 benefits"
  );
});

test("300 programmes", async () => {
  const n = 300;
  const row = Array.from({ length: n }, () => 0.001);
  const found: unknown = overlap(
    row.map(() => [10]),
    row.map(() => row)
  );
  const left = (await found) as number[][];
  // Each of 299 pairs takes 0.001·10, half of it from either.
  expect(left[5]![0]).toBeCloseTo(10 - 299 * 0.005, 9);
});
