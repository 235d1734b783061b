import fc from "fast-check";
import { METHODS, rank, type ScoringInput } from "../../../src/core/scoring/methods";
import { rankAcceptability } from "../../../src/core/scoring/smaa";

const anchorsFor = (method: string) => (method === "SPOTIS" ? [[0, 0, 0], [30, 30, 30]] : undefined); // prettier-ignore
const rating = fc.integer({ min: 1, max: 12 });
const inputs: fc.Arbitrary<ScoringInput> = fc
  .record({
    ratings: fc.array(fc.tuple(rating, rating, rating), { minLength: 1, maxLength: 6 }),
    weights: fc.tuple(rating, fc.integer({ min: 0, max: 5 }), rating),
    directions: fc.constantFrom<(1 | -1)[]>([1, 1, 1], [1, -1, 1]),
    method: fc.constantFrom(...METHODS),
  })
  .map((given) => ({ ...given, anchors: anchorsFor(given.method) }));

const few = { trials: 40, seed: 3 };

test("rows add up to 1, for every method", () => {
  fc.assert(
    fc.property(inputs, fc.double({ min: 0, max: 1, noNaN: true }), (input, spread) => {
      for (const row of rankAcceptability({ ...input, ...few, spread })) {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }
    })
  );
});

test("spread 0 is the plain ranking, and a spread next to nothing as well", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plain = rank(input).map((place) => input.ratings.map((_, j) => +(place === j + 1)));
      expect(rankAcceptability({ ...input, ...few, spread: 0 })).toEqual(plain);
      // Where a criterion weighs nothing, any weight at all may tell programmes apart that tied.
      if (input.weights.some((weight) => weight === 0)) return;
      expect(rankAcceptability({ ...input, ...few, spread: 1e-15 })).toEqual(plain);
    })
  );
});

test("a tie for want of a weight ends with the least weight", () => {
  const input: ScoringInput = {
    ratings: [[2, 1, 1], [2, 2, 1]], // prettier-ignore
    weights: [1, 0, 1],
    directions: [1, 1, 1],
    method: "TOPSIS",
  };
  expect(rankAcceptability({ ...input, ...few, spread: 0 })).toEqual([[1, 0], [1, 0]]); // prettier-ignore
  expect(rankAcceptability({ ...input, ...few, spread: 1e-15 })).toEqual([[0, 1], [1, 0]]); // prettier-ignore
});

test("the same seed gives the same answer, another seed another", () => {
  const input: ScoringInput = {
    ratings: [[1, 5], [4, 2], [3, 3]], // prettier-ignore
    weights: [1, 1],
    directions: [1, 1],
    method: "WSM",
  };
  const run = (seed: number) => rankAcceptability({ ...input, spread: 1, trials: 500, seed });
  expect(run(7)).toEqual(run(7));
  expect(run(8)).not.toEqual(run(7));
});

test("closed form of two programmes and two criteria", () => {
  // A is ahead while its criterion weighs more than a half: (1 − s)·w + s·u > ½.
  for (const [w, spread] of [
    [0.5, 1],
    [0.75, 0.5],
    [0.6, 0.5],
  ] as const) {
    // prettier-ignore
    const threshold = (0.5 - (1 - spread) * w) / spread;
    const [[first]] = rankAcceptability({
      ratings: [[1, 0], [0, 1]], // prettier-ignore
      weights: [w, 1 - w],
      directions: [1, 1],
      method: "WSM",
      spread,
      trials: 20_000,
      seed: 1,
    }) as [[number]];
    expect(Math.abs(first - (1 - threshold))).toBeLessThan(0.018);
  }
});

test("programmes that tie share the rank", () => {
  const input = { ratings: [[2], [2], [1]], weights: [1], directions: [1 as const] };
  const shares = rankAcceptability({ ...input, method: "WSM", spread: 0.5, ...few });
  expect(shares).toEqual([[1, 0, 0], [1, 0, 0], [0, 0, 1]]); // prettier-ignore
});

test("only the first ranks when they are asked for", () => {
  const input = { ratings: [[3], [2], [1]], weights: [1], directions: [1 as const] };
  const shares = rankAcceptability({ ...input, method: "WSM", spread: 0.5, ...few, topRanks: 2 });
  expect(shares).toEqual([[1, 0], [0, 1], [0, 0]]); // prettier-ignore
});

test("progress rises to 1", () => {
  const heard: number[] = [];
  const input = { ratings: [[3], [2]], weights: [1], directions: [1 as const] };
  rankAcceptability({ ...input, method: "WSM", spread: 1, trials: 1000, seed: 1 }, (share) =>
    heard.push(share)
  );
  expect(heard.length).toBeGreaterThanOrEqual(20);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
});

test.each([
  [{ spread: 1.5 }, "spread: holds 1.5; a number from 0 to 1 is needed"],
  [{ trials: 0.5 }, "trials: holds 0.5; a whole number from 1 is needed"],
])("%p is refused", (wrong, message) => {
  const input = { ratings: [[1]], weights: [1], directions: [1 as const], method: "WSM" as const };
  expect(() => rankAcceptability({ ...input, spread: 0.5, ...few, ...wrong })).toThrow(message);
});
