import { errorOf, plain } from "../../support/custom-functions";
import { ramp } from "../../../src/functions/horizons/ramp";

test("rows are programmes and fail alone", () => {
  expect(plain(ramp([[100], [200], [300]], [[1]], [[2], [-1], ["x"]], 3))).toEqual([
    [50, 100, 100],
    new Array(3).fill("#VALUE! rampPeriods: holds -1; 0 or more periods is needed"),
    new Array(3).fill('#VALUE! rampPeriods: row 3 holds text "x"; a number is needed'),
  ]);
});

test("options in any case; an unknown profile lists the known ones", () => {
  expect(ramp([[1]], [[1]], [[4]], 2, "linear")).toEqual([[0.25, 0.5]]);
  expect(errorOf(() => ramp([[1]], [[1]], [[4]], 2, "CUBIC"))).toBe(
    '#VALUE! profile: holds text "CUBIC"; LINEAR, LOGISTIC or BASS is needed'
  );
});

test("each programme its own decay, p and q", () => {
  const both = ramp([[1], [1]], [[1]], [[2]], 4, "BASS", [[0], [0.1]], [[0.03], [0.1]], [[0.38]]);
  expect(both[0]).toEqual(ramp([[1]], [[1]], [[2]], 4, "BASS")[0]);
  expect(both[1]).toEqual(ramp([[1]], [[1]], [[2]], 4, "BASS", [[0.1]], [[0.1]], [[0.38]])[0]);
});

test("LINEAR reads neither a nor b", () => {
  const plainRow = ramp([[1]], [[1]], [[4]], 4);
  expect(ramp([[1]], [[1]], [[4]], 4, "LINEAR", undefined, [["x"]], [[-1]])).toEqual(plainRow);
});

test("missing periods are refused", () => {
  expect(errorOf(() => ramp([[1]], [[1]], [[4]], null))).toMatch(/^#VALUE! periods: is left out/);
  expect(errorOf(() => ramp([[1]], [[1]], [[4]], 2.5))).toMatch(/^#VALUE! periods: holds 2.5/);
});
