import fc from "fast-check";
import { horizonMap } from "../../../src/core/horizons/map";

const base = { periods: 4, profile: "EVEN" as const };

test("adds investment up by horizon and period", () => {
  const input = {
    ...base,
    amounts: [120, 90],
    horizons: [1, 3],
    starts: [1, 2],
    durations: [4, 3],
    rows: 2,
  };
  expect(horizonMap(input)).toEqual([
    [30, 30, 30, 30],
    [0, 0, 0, 0],
    [0, 30, 30, 30],
    [30, 60, 60, 60],
  ]);
});

test("the three horizons add up to the total in every period", () => {
  const programme = fc.tuple(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.integer({ min: 1, max: 3 }),
    fc.double({ min: -2, max: 6, noNaN: true }),
    fc.double({ min: 0.1, max: 9, noNaN: true })
  );
  fc.assert(
    fc.property(fc.array(programme, { minLength: 1, maxLength: 20 }), (programmes) => {
      const column = (i: 0 | 1 | 2 | 3) => programmes.map((row) => row[i]);
      const [one, two, three, total] = horizonMap({
        ...base,
        amounts: column(0),
        horizons: column(1),
        starts: column(2),
        durations: column(3),
        rows: programmes.length,
      }) as [number[], number[], number[], number[]];
      total.forEach((all, k) => {
        expect(Math.abs(one[k]! + two[k]! + three[k]! - all)).toBeLessThanOrEqual(
          1e-12 * (1 + all)
        );
      });
    })
  );
});

test("a programme that cannot be phased is named", () => {
  const input = {
    ...base,
    amounts: [1, 2],
    horizons: [1, 1],
    starts: [1, 1],
    durations: [1, 0],
    rows: 2,
  };
  expect(() => horizonMap(input)).toThrow(
    "durations: holds 0; a number of periods above 0 is needed (programme 2)"
  );
});
