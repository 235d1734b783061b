import { errorOf } from "../../support/custom-functions";
import { uplift } from "../../../src/functions/lifetime/uplift";

test("adds up to 40,941", () => {
  const [row] = uplift([[1000]], [[100]], [[0.8]], [[0.02]], 12) as [number[]];
  expect(row).toHaveLength(12);
  expect(row.reduce((total, x) => total + x, 0)).toBeCloseTo(40941.2, -0.5);
});

test("more retention than all is refused", () => {
  expect(errorOf(() => uplift([[1000]], [[100]], [[0.9]], [[0.2]], 12))).toBe(
    "#VALUE! retentionUplift: holds 0.2; retention + uplift of at most 1 is needed"
  );
});

test("programmes below each other", () => {
  const rows = uplift([[1000], [2000]], [[100]], [[0.8]], [[0.02]], 3) as number[][];
  expect(rows[1]).toEqual(rows[0]!.map((x) => 2 * x));
});
