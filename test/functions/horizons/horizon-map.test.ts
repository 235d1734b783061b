import { errorOf } from "../../support/custom-functions";
import { horizonMap } from "../../../src/functions/horizons/horizon-map";
import { phase } from "../../../src/functions/horizons/phase";

test("four rows: three horizons and the total", () => {
  expect(horizonMap([[120], [90]], [[1], [3]], [[1], [2]], [[4], [3]], 4)).toEqual([
    [30, 30, 30, 30],
    [0, 0, 0, 0],
    [0, 30, 30, 30],
    [30, 60, 60, 60],
  ]);
});

test.each(["EVEN", "FRONT", "BACK", "SCURVE", "ONEOFF"])(
  "one programme is its CCO.PHASE under %s",
  (profile) => {
    const map = horizonMap([[70]], [[2]], [[1.5]], [[3]], 6, [[profile]]);
    expect(map[1]).toEqual(phase([[70]], [[1.5]], [[3]], 6, [[profile]])[0]);
  }
);

test("a wrong programme refuses the map: a total without it would be wrong", () => {
  expect(errorOf(() => horizonMap([[1], ["x"]], [[1]], [[1]], [[1]], 3))).toBe(
    '#VALUE! amounts: row 2 holds text "x"; a number is needed'
  );
  expect(errorOf(() => horizonMap([[1], [2]], [[1]], [[1]], [[1], [-1]], 3))).toBe(
    "#VALUE! durations: holds -1; a number of periods above 0 is needed (programme 2)"
  );
});

test("ONEOFF needs no durations", () => {
  for (const durations of [[[""], [""]], null as unknown as any[][]]) {
    expect(horizonMap([[5], [6]], [[1], [2]], [[1], [3]], durations, 3, [["ONEOFF"]])).toEqual([
      [5, 0, 0],
      [0, 0, 6],
      [0, 0, 0],
      [5, 0, 6],
    ]);
  }
});
