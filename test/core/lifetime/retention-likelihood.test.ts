import fc from "fast-check";
import { retentionLikelihood } from "../../../src/core/lifetime/retention-likelihood";

const counts = { lost: [100, 80, 50, 30], kept: [0, 0, 20, 0, 220] };
const logs = fc.double({ min: -2, max: 3, noNaN: true });

test.each([2, 3])("with %d parameters gradient and Hessian are the slopes of the value", (size) => {
  fc.assert(
    fc.property(fc.array(logs, { minLength: size, maxLength: size }), (drawn) => {
      const point = drawn.map((u, i) => (i === 2 ? u / 4 : u));
      const h = 1e-5;
      const moved = (i: number, by: number) => point.map((u, k) => (k === i ? u + by : u));
      const at = retentionLikelihood(counts, point);
      const size1 = 1 + Math.abs(at.value);
      point.forEach((_, i) => {
        const up = retentionLikelihood(counts, moved(i, h));
        const down = retentionLikelihood(counts, moved(i, -h));
        const slope = (up.value - down.value) / (2 * h);
        expect(Math.abs(slope - at.gradient[i]!)).toBeLessThanOrEqual(1e-6 * size1);
        point.forEach((_, j) => {
          const curve = (up.gradient[j]! - down.gradient[j]!) / (2 * h);
          expect(Math.abs(curve - at.hessian[i]![j]!)).toBeLessThanOrEqual(1e-6 * size1);
        });
      });
    }),
    { numRuns: 50 }
  );
});

test("SBG at alpha = beta = 1: the share lost at renewal t is 1/(t(t + 1))", () => {
  const { value } = retentionLikelihood(counts, [0, 0]);
  const expected =
    100 * Math.log(1 / 2) +
    80 * Math.log(1 / 6) +
    50 * Math.log(1 / 12) +
    30 * Math.log(1 / 20) +
    20 * Math.log(1 / 3) +
    220 * Math.log(1 / 5);
  expect(value).toBeCloseTo(expected, 9);
});
