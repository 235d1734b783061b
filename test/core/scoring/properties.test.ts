/**
 * The table method × property of docs/scoring/methods.md: a property test where a method has it, a
 * pinned counter-example where it has not.
 */
import fc from "fast-check";
import {
  METHODS,
  rank,
  score,
  type Method,
  type ScoringInput,
} from "../../../src/core/scoring/methods";
import type { Direction } from "../../../src/core/scoring/place";

const LOWER: readonly Method[] = ["VIKOR", "SPOTIS"];
/** Always with anchors: SPOTIS knows no other way. */
const ANCHORS = [
  [0, 0, 0],
  [30, 30, 30],
];

type Case = Pick<ScoringInput, "ratings" | "weights" | "directions">;

/** Whole ratings and weights: ties happen, and a change is never lost in rounding. */
const cases: fc.Arbitrary<Case> = fc.record({
  ratings: fc.array(fc.tuple(rating(), rating(), rating()), { minLength: 2, maxLength: 7 }),
  weights: fc.tuple(weight(), weight(), weight()).filter((list) => list.some((x) => x > 0)),
  directions: fc.tuple(direction(), direction(), direction()),
});

function rating() {
  return fc.integer({ min: 1, max: 12 });
}
function weight() {
  return fc.integer({ min: 0, max: 5 });
}
function direction() {
  return fc.constantFrom<Direction>(1, -1);
}

function input(method: Method, given: Case, anchored = method === "SPOTIS"): ScoringInput {
  return { ...given, method, anchors: anchored ? ANCHORS : undefined };
}

/** Scores on which more is better. */
function standing(given: ScoringInput): number[] {
  const scores = score(given);
  return LOWER.includes(given.method) ? scores.map((x) => -x) : scores;
}

function expectClose(given: readonly number[], expected: readonly number[]): void {
  expect(given.length).toBe(expected.length);
  given.forEach((x, i) => {
    if (!(Math.abs(x - expected[i]!) <= 1e-9)) expect(given).toEqual(expected);
  });
}

describe.each(METHODS)("%s", (method) => {
  test("the order of programmes plays no part", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const turned = { ...given, ratings: [...given.ratings].reverse() };
        expectClose(score(input(method, turned)), score(input(method, given)).reverse());
      })
    );
  });

  test("the order of criteria plays no part", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const turned = {
          ratings: given.ratings.map((row) => [...row].reverse()),
          weights: [...given.weights].reverse(),
          directions: [...given.directions].reverse(),
        };
        expectClose(score(input(method, turned)), score(input(method, given)));
      })
    );
  });

  test("the unit of a criterion plays no part", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(0.01, 3, 1000), (given, unit) => {
        const scaled = given.ratings.map(([a, ...rest]) => [a! * unit, ...rest]);
        const anchors = ANCHORS.map(([a, ...rest]) => [a! * unit, ...rest]);
        const other = { ...input(method, { ...given, ratings: scaled }) };
        const same = other.anchors ? { ...other, anchors } : other;
        expectClose(score(same), score(input(method, given)));
      })
    );
  });

  test("the sum of the weights plays no part", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(0.1, 7, 100), (given, factor) => {
        const weights = given.weights.map((x) => x * factor);
        expectClose(score(input(method, { ...given, weights })), score(input(method, given)));
      })
    );
  });

  test("better in every criterion is never ranked below", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const ranks = rank(input(method, given));
        given.ratings.forEach((a, i) =>
          given.ratings.forEach((b, k) => {
            const dominates = given.directions.every((d, j) => d * a[j]! >= d * b[j]!);
            if (dominates) expect(ranks[i]!).toBeLessThanOrEqual(ranks[k]!);
          })
        );
      })
    );
  });

  test("a criterion that is the same for all changes no order", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const constant = given.ratings.map(([a, b]) => [a!, b!, 5]);
        const ranks = rank(input(method, { ...given, ratings: constant }));
        if (given.weights[0]! + given.weights[1]! === 0) {
          expect(new Set(ranks)).toEqual(new Set([1]));
          return;
        }
        const weights = [given.weights[0]!, given.weights[1]!, 0];
        expect(ranks).toEqual(rank(input(method, { ...given, ratings: constant, weights })));
      })
    );
  });
});

/** Programme 0's rating in criterion j improved by a step. */
function improved(given: Case, j: number): Case {
  const ratings = given.ratings.map((row) => [...row]);
  ratings[0]![j]! += given.directions[j]!;
  return { ...given, ratings };
}

/** A step must stay inside the anchors and above 0. */
const improvable = fc.tuple(
  cases.filter(({ ratings }) => ratings[0]!.every((x) => x >= 2)),
  fc.integer({ min: 0, max: 2 })
);

describe("a programme that is rated better is not ranked worse", () => {
  const holds: [Method, boolean][] = [
    ["WSM", true],
    ["WSM", false],
    ["WPM", true],
    ["WPM", false],
    ["TOPSIS", true],
    ["PROMETHEE2", false],
    ["SPOTIS", true],
  ];
  test.each(holds)("%s, with anchors %p", (method, anchored) => {
    fc.assert(
      fc.property(improvable, ([given, j]) => {
        const before = rank(input(method, given, anchored));
        const after = rank(input(method, improved(given, j), anchored));
        expect(after[0]!).toBeLessThanOrEqual(before[0]!);
      })
    );
  });

  test("PROMETHEE2: nor is its net flow less", () => {
    fc.assert(
      fc.property(improvable, ([given, j]) => {
        const before = score(input("PROMETHEE2", given))[0]!;
        expect(score(input("PROMETHEE2", improved(given, j)))[0]!).toBeGreaterThanOrEqual(
          before - 1e-12
        );
      })
    );
  });

  const three: Case = {
    ratings: [
      [9, 1, 10],
      [7, 9, 2],
      [1, 10, 5],
    ],
    weights: [0.5, 0.3, 0.2],
    directions: [1, 1, 1],
  };
  const raised: Case = { ...three, ratings: [three.ratings[0]!, [7, 10, 2], three.ratings[2]!] };

  test("not so TOPSIS by its own ideal points", () => {
    expect(rank(input("TOPSIS", three))).toEqual([2, 1, 3]);
    expect(rank(input("TOPSIS", raised))).toEqual([1, 2, 3]);
  });

  test("not so VIKOR, whose scale of regret moves with the worst programme", () => {
    const given: Case = {
      ratings: [
        [2, 5, 8],
        [9, 8, 5],
        [6, 8, 6],
        [5, 2, 2],
      ],
      weights: [0.4, 0.3, 0.3],
      directions: [1, 1, 1],
    };
    expect(rank(input("VIKOR", given))).toEqual([3, 1, 2, 4]);
    expect(rank(input("VIKOR", improved(given, 2)))).toEqual([4, 1, 2, 3]);
  });
});

describe("no rank reverses when a programme joins", () => {
  const anchored: Method[] = ["WSM", "WPM", "TOPSIS", "SPOTIS"];
  test.each(anchored)("%s with anchors", (method) => {
    fc.assert(
      fc.property(cases, fc.tuple(rating(), rating(), rating()), (given, joining) => {
        const before = standing(input(method, given, true));
        const joined = { ...given, ratings: [...given.ratings, joining] };
        expectClose(standing(input(method, joined, true)).slice(0, -1), before);
      })
    );
  });

  test("WPM under SUM needs none: a joining programme changes every value by the same factor", () => {
    fc.assert(
      fc.property(cases, fc.tuple(rating(), rating(), rating()), (given, joining) => {
        const before = score(input("WPM", given));
        const after = score(input("WPM", { ...given, ratings: [...given.ratings, joining] }));
        before.forEach((x, i) =>
          expect((after[i]! * before[0]!) / (after[0]! * x)).toBeCloseTo(1, 9)
        );
      })
    );
  });

  // Ratings, weights, the programme that joins, ranks before and after.
  const reversals: [Method, number[][], number[], number[], number[], number[]][] = [
    [
      "WSM",
      [
        [7, 1, 1],
        [3, 1, 7],
        [7, 7, 3],
      ],
      [0.4, 0.3, 0.3],
      [1, 9, 5],
      [2, 3, 1],
      [4, 3, 1, 2],
    ],
    [
      "TOPSIS",
      [
        [5, 9, 5],
        [9, 1, 3],
        [3, 3, 5],
      ],
      [0.5, 0.3, 0.2],
      [1, 9, 1],
      [1, 2, 3],
      [2, 1, 4, 3],
    ],
    [
      "VIKOR",
      [
        [7, 8, 2],
        [4, 5, 5],
        [2, 2, 4],
      ],
      [0.4, 0.3, 0.3],
      [9, 7, 1],
      [2, 1, 3],
      [1, 3, 4, 2],
    ],
    [
      "PROMETHEE2",
      [
        [1, 9, 5],
        [3, 7, 5],
        [7, 7, 5],
      ],
      [0.4, 0.3, 0.3],
      [1, 5, 5],
      [2, 3, 1],
      [3, 2, 1, 4],
    ],
  ];
  test.each(reversals)("not so %s without", (method, ratings, weights, joining, before, after) => {
    const given: Case = { ratings, weights, directions: [1, 1, 1] };
    expect(rank(input(method, given))).toEqual(before);
    expect(rank(input(method, { ...given, ratings: [...ratings, joining] }))).toEqual(after);
  });
});
