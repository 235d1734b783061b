import fc from "fast-check";
import { horizonMix } from "../../../src/core/horizons/mix";

test("shares, gaps and moves against a target", () => {
  const [first, second, third] = horizonMix([50, 20, 20, 10], [1, 1, 2, 3]);
  expect(first).toEqual({
    horizon: 1,
    amount: 70,
    share: 0.7,
    target: 0.7,
    gap: 0,
    move: 0,
  });
  expect(second).toMatchObject({ amount: 20, share: 0.2 });
  expect(third).toMatchObject({ amount: 10, share: 0.1 });
});

test("moves bring every horizon to its target", () => {
  const mix = horizonMix([120, 80], [1, 3], [0.5, 0.25, 0.25]);
  expect(mix.map((row) => row.amount + row.move)).toEqual([100, 50, 50]);
});

test("shares add up to 1 and moves to 0", () => {
  const rows = fc.array(
    fc.tuple(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 3 })),
    {
      minLength: 1,
    }
  );
  fc.assert(
    fc.property(rows, (programmes) => {
      const mix = horizonMix(
        programmes.map(([amount]) => amount),
        programmes.map(([, horizon]) => horizon)
      );
      const total = programmes.reduce((sum, [amount]) => sum + amount, 0);
      expect(mix.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 12);
      expect(Math.abs(mix.reduce((sum, row) => sum + row.move, 0))).toBeLessThanOrEqual(
        1e-12 * total
      );
    })
  );
});

test("no money, or targets that are no mix, are refused", () => {
  expect(() => horizonMix([0, 0], [1, 2])).toThrow(
    "amounts: add up to 0; a share needs a total above 0"
  );
  expect(() => horizonMix([1], [1], [0.7, 0.2, 0.2])).toThrow(
    "targets: add up to 1.1; 1 is needed"
  );
  expect(() => horizonMix([1], [1], [70, 20, 10])).toThrow(
    "targets: value 1 is 70; a share from 0 to 1 is needed"
  );
});

test("amounts too large to add up give no number, and are not called 0", () => {
  expect(horizonMix([1e308, 1e308], [1, 2])[0]!.share).toBeNaN();
});
