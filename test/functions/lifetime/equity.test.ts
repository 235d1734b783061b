import { errorOf } from "../../support/custom-functions";
import { allocation } from "../../../src/functions/lifetime/allocate";
import { clvCurve } from "../../../src/functions/lifetime/clv-curve";
import { cohortGrid } from "../../../src/functions/lifetime/cohorts";
import { equity } from "../../../src/functions/lifetime/equity";

const call = (change: { segments?: any; margin?: any; periods?: any } = {}) =>
  equity(change.segments ?? [["A"], ["B"]], [[100], [50]], [[0]], change.margin ?? [[10]], [[0.8]], [[0.1]], [[0]], change.periods ?? 4); // prettier-ignore

test("a table with headings, segments and the total", () => {
  const table = call();
  expect(table).toHaveLength(4);
  expect(table.map((row) => row[0])).toEqual(["Segment", "A", "B", "Total"]);
  expect(table[3]![4]).toBe(1);
});

test.each([
  [{ segments: [["A"], ["B"], ["C"]] }, "#VALUE! segments: 3 names for 2 segments"],
  [{ margin: [[10], ["x"]] }, '#VALUE! margin: row 2 holds text "x"; a number is needed'],
  [{ margin: [[10], [""]] }, "#N/A margin: row 2 is blank; a number is needed"],
  [{ periods: 2.5 }, "#VALUE! periods: holds 2.5; a whole number from 1"],
])("%j is refused", (change, message) => {
  expect(errorOf(() => call(change)).startsWith(message)).toBe(true);
});

test("CCO.ALLOCATE has six figures and the advice", () => {
  expect(allocation(100, 0.15, 0.4, 0.03, 0.7, 0.08).map((row) => typeof row[1])).toEqual([
    ...Array<string>(6).fill("number"),
    "string",
  ]);
  expect(errorOf(() => allocation(100, 0.15, 40, 0.03, 0.7, 0.08))).toBe(
    "#VALUE! acquisitionCeiling: holds 40; a share above 0, up to 1 is needed"
  );
});

test("CCO.CLV.CURVE names ranges of different length and retention rates passed as survival", () => {
  expect(errorOf(() => clvCurve([[1, 2]], [[1, 0.5, 0.2]], 0.1))).toMatch(
    /^#VALUE! survival: 3 values/
  );
  expect(errorOf(() => clvCurve([[1]], [[0.8, 0.85]], 0.1))).toContain("survival never rises");
});

test("CCO.COHORTS leaves what is not yet known empty", () => {
  expect(cohortGrid([[1], [2]], [[46023], [46054]])).toEqual([
    ["Cohort", 0, 1],
    ["2026-01", 1, 0],
    ["2026-02", 1, ""],
  ]);
});
