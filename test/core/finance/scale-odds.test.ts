import { incompleteBeta } from "../../../src/core/numerics/incomplete-beta";
import { scaleOdds } from "../../../src/core/finance/scale-odds";

const standard = { priorMean: 0.5, priorWeight: 2, confidence: 0.8 };

test("nothing tried: the even distribution", () => {
  const odds = scaleOdds({ scaled: 0, tried: 0, ...standard });
  expect(odds).toEqual({
    mean: 0.5,
    low: expect.closeTo(0.1, 12),
    high: expect.closeTo(0.9, 12),
    alpha: 1,
    beta: 1,
  });
});

test("Laplace's rule of succession: (scaled + 1)/(tried + 2)", () => {
  expect(scaleOdds({ scaled: 3, tried: 8, ...standard }).mean).toBe(0.4);
});

test("low and high leave equal chances outside", () => {
  const { low, high, alpha, beta } = scaleOdds({ scaled: 3, tried: 8, ...standard });
  expect(incompleteBeta(low, alpha, beta)).toBeCloseTo(0.1, 12);
  expect(incompleteBeta(high, alpha, beta)).toBeCloseTo(0.9, 12);
  // All scaled, none failed: 1 − low^10 … closed form of Beta(10, 1).
  const all = scaleOdds({ scaled: 9, tried: 9, ...standard });
  expect(all.low).toBeCloseTo(0.1 ** (1 / 10), 12);
  expect(all.high).toBeCloseTo(0.9 ** (1 / 10), 12);
});

test("more pilots make it narrower", () => {
  const width = (n: number) => {
    const { low, high } = scaleOdds({ scaled: n / 2, tried: n, ...standard });
    return high - low;
  };
  expect(width(100)).toBeLessThan(width(10));
  expect(width(1000)).toBeLessThan(width(100));
});

test("wrong input is refused by name; without a prior, both outcomes must have been seen", () => {
  const call = (given: object) => () => scaleOdds({ scaled: 1, tried: 2, ...standard, ...given });
  expect(call({ scaled: 3 })).toThrow("scaled: holds 3; a number from 0 to tried (2) is needed");
  expect(call({ tried: -1 })).toThrow("tried: holds -1; a number from 0 to 1000000 is needed");
  expect(call({ tried: 1e300 })).toThrow("tried: holds 1e+300; a number from 0 to 1000000");
  expect(call({ priorWeight: 1e300 })).toThrow("priorWeight: holds 1e+300; a number from 0 to");
  expect(call({ tried: 1e6, priorWeight: 1e6 })().mean).toBeCloseTo(500_001 / 2_000_000, 12);
  expect(call({ priorMean: 2 })).toThrow("priorMean: holds 2");
  expect(call({ priorWeight: -1 })).toThrow("priorWeight: holds -1");
  expect(call({ confidence: 1 })).toThrow("confidence: holds 1; a share between 0 and 1");
  expect(call({ priorWeight: 0 })().alpha).toBe(1);
  expect(call({ priorWeight: 0, scaled: 2 })).toThrow("priorWeight: holds 0; every pilot scaled");
  expect(call({ priorWeight: 0, scaled: 0 })).toThrow("no pilot scaled");
  expect(call({ priorWeight: 0, scaled: 0, tried: 0 })).toThrow("nothing was tried");
});
