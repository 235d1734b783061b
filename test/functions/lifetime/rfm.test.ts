import { errorOf } from "../../support/custom-functions";
import { rfm } from "../../../src/functions/lifetime/rfm";

test("what was left out stands in the last heading", () => {
  const [headings] = rfm([[1], [1]], [[45000], [45001]], [[5], [-5]]);
  expect(headings).toEqual([
    "Customer",
    "Frequency",
    "Recency",
    "Age",
    "Spend (1 amount of 0 or less left out)",
  ]);
});

test("one customer, one purchase", () => {
  expect(rfm([["A"]], [[45000]])).toEqual([
    ["Customer", "Frequency", "Recency", "Age"],
    ["A", 0, 0, 0],
  ]);
});

test("an unknown unit lists the known ones, which are not case-sensitive", () => {
  expect(rfm([[1]], [[45000]], undefined, 45007, "week")[1]).toEqual([1, 0, 0, 1]);
  expect(errorOf(() => rfm([[1]], [[45000]], undefined, undefined, "YEAR"))).toBe(
    '#VALUE! unit: holds text "YEAR"; DAY, WEEK, MONTH, PERIODS:MONTH, PERIODS:QUARTER or PERIODS:YEAR is needed'
  );
});
