import fc from "fast-check";
import {
  DATA_WEIGHTS,
  dataWeights,
  type DataWeights,
} from "../../../../src/core/scoring/data-weights";

const of = (method: DataWeights, ratings: number[][], directions?: (1 | -1)[]) =>
  dataWeights({ ratings, method, directions: directions ?? ratings[0]!.map(() => 1) });

const rating = fc.integer({ min: 1, max: 20 });
const grids = fc
  .array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 8 })
  .filter((rows) => rows.some((row) => row[0] !== rows[0]![0]));

describe.each(DATA_WEIGHTS)("%s", (method) => {
  test("adds up to 1, each 0 or more", () => {
    fc.assert(
      fc.property(grids, (ratings) => {
        let weights: number[];
        try {
          weights = of(method, ratings);
        } catch (error) {
          // Criteria that all repeat each other leave CRITIC nothing to weigh.
          expect(method).toBe("CRITIC");
          expect(String(error)).toContain("finds no criterion that tells programmes apart");
          return;
        }
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        expect(weights.every((w) => w >= 0)).toBe(true);
      })
    );
  });

  test("a constant criterion weighs nothing and changes nothing", () => {
    const ratings = [[1, 5, 2], [4, 5, 9], [2, 5, 1]]; // prettier-ignore
    const [first, constant, last] = of(method, ratings);
    expect(constant).toBeCloseTo(0, 14);
    if (method === "MEREC") return; // its mean is over all criteria, also those
    const [alone, other] = of(method, ratings.map(([a, , c]) => [a!, c!])); // prettier-ignore
    expect(first).toBeCloseTo(alone!, 12);
    expect(last).toBeCloseTo(other!, 12);
  });

  test("one criterion is all; one programme, or all the same, tells nothing apart", () => {
    expect(of(method, [[3], [4]])).toEqual([1]);
    expect(() => of(method, [[3, 4]])).toThrow("ratings: 1 programme; two are needed");
    expect(() =>
      of(method, [
        [3, 4],
        [3, 4],
      ])
    ).toThrow(
      // prettier-ignore
      `ratings: ${method} finds no criterion that tells programmes apart`
    );
  });
});

test("ratings that a method cannot take are named", () => {
  expect(() =>
    of("ENTROPY", [
      [1, 2],
      [-1, 3],
    ])
  ).toThrow(
    // prettier-ignore
    "ratings: row 2, column 1 holds -1; ENTROPY needs ratings of 0 or more"
  );
  expect(() =>
    of("MEREC", [
      [1, 0],
      [1, 3],
    ])
  ).toThrow(
    // prettier-ignore
    "ratings: row 1, column 2 holds 0; MEREC needs ratings above 0"
  );
});

test("the direction counts in CRITIC and MEREC alone", () => {
  const ratings = [[1, 5, 2], [4, 6, 9], [2, 9, 1]]; // prettier-ignore
  for (const method of DATA_WEIGHTS) {
    const same =
      JSON.stringify(of(method, ratings)) === JSON.stringify(of(method, ratings, [1, -1, 1]));
    expect([method, same]).toEqual([method, method !== "CRITIC" && method !== "MEREC"]);
  }
});

test("CRITIC: the only criterion that tells programmes apart has all the weight", () => {
  expect(of("CRITIC", [[1, 5, 7], [4, 5, 7], [2, 5, 7]])).toEqual([1, 0, 0]); // prettier-ignore
});
