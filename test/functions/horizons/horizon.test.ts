import { errorOf, plain } from "../../support/custom-functions";
import { horizon } from "../../../src/functions/horizons/horizon";

test("1, 2 or 3 by time and evidence", () => {
  expect(horizon([[6], [24], [48], [6]], [[0.9], [0.5], [0.9], [0.1]])).toEqual([
    [1],
    [2],
    [3],
    [3],
  ]);
});

test("missing evidence is #N/A in its row, never horizon 3", () => {
  expect(plain(horizon([[6], [6], [6]], [[0.9], [""], [null]]))).toEqual([
    [1],
    ["#N/A evidence: row 2 is blank; a number is needed"],
    ["#N/A evidence: row 3 is blank; a number is needed"],
  ]);
});

test("evidence that is left out is missing too", () => {
  for (const omitted of [null, undefined]) {
    expect(errorOf(() => horizon([[48]], omitted as unknown as any[][]))).toBe(
      "#N/A evidence: is blank; a number is needed"
    );
  }
});

test("evidence of 0 is evidence", () => {
  expect(horizon([[6]], [[0]])).toEqual([[3]]);
});

test("limits of one's own", () => {
  expect(horizon([[18]], [[0.8]], 24)).toEqual([[1]]);
  expect(errorOf(() => horizon([[18]], [[0.8]], 24, 12))).toBe(
    "#VALUE! h2Months: holds 12; h1Months (24) or more is needed"
  );
});
