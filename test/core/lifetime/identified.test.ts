import { fitOf } from "../../../src/core/lifetime/fit";
import { withWords } from "../../../src/core/lifetime/identified";
import { nbd } from "../../../src/core/lifetime/models/nbd";
import type { Maximum } from "../../../src/core/numerics/maximise";

/** A maximum at r = e^point[0], alpha = e^point[1] whose logarithm of r has this standard error. */
function fitWith(error: number, point: number[]) {
  const maximum: Maximum = {
    point,
    value: -10,
    gradient: [0, 0],
    hessian: [
      [-(error ** -2), 0],
      [0, -4],
    ],
    iterations: 3,
    converged: true,
    status: "converged",
  };
  return withWords(fitOf("NBD", nbd.parameters, maximum, { customers: 5 }), nbd, maximum);
}

test("a parameter stands as long as its logarithm is known to within 3", () => {
  const fit = fitWith(2.9, [1, 1]);
  expect(fit.parameters[0]!.value).toBeCloseTo(Math.E, 12);
  expect(fit.parameters[0]!.standardError! / Math.E).toBeCloseTo(2.9, 12);
  expect(fit.status).toBe("converged");
});

test("beyond, words stand in its place, and the mean of the distribution is noted", () => {
  const large = fitWith(3.1, [2, 1]);
  expect(large.parameters.map(({ words }) => words)).toEqual(
    Array(2).fill("not identified: any large value")
  );
  expect(large.status).toBe(
    "converged; r and alpha are not identified (rates of buying do not differ measurably)"
  );
  expect(large.notes).toEqual([{ label: "r / alpha", value: expect.closeTo(Math.E, 12) }]);
  const small = fitWith(3.1, [-2, 1]);
  expect(small.parameters[0]!.words).toBe("not identified");
  expect(small.notes).toEqual([]);
});
