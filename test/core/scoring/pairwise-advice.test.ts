import { ahpWeights, consistencyRatio } from "../../../src/core/scoring/ahp";
import { pairwiseAdvice } from "../../../src/core/scoring/pairwise-advice";

test("the judgement that was turned round is found, with the value that the others imply", () => {
  const importance = [8, 4, 2, 1];
  const matrix = importance.map((a, i) => importance.map((b, j) => (i <= j ? a / b : NaN)));
  matrix[1]![3] = 1 / 4;
  const [first] = pairwiseAdvice(matrix);
  expect(first).toMatchObject({ criterion: 3, other: 1, judged: 4 });
  expect(first!.fits).toBeCloseTo(1 / 4, 9);
  expect(first!.ratioThen).toBeCloseTo(0, 9);
  expect(consistencyRatio(matrix, "SAATY")).toBeGreaterThan(0.1);
});

test("every pair has its line, the best change first", () => {
  const matrix = [[1, 3, 7, 3], [NaN, 1, 9, 1], [NaN, NaN, 1, 1 / 7], [NaN, NaN, NaN, 1]]; // prettier-ignore
  const advice = pairwiseAdvice(matrix);
  expect(advice).toHaveLength(6);
  const ratios = advice.map(({ ratioThen }) => ratioThen);
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
  expect(ratios[0]).toBeLessThan(consistencyRatio(matrix, "SAATY"));
});

test("two criteria have nothing to look at again", () => {
  expect(pairwiseAdvice([[1, 3], [NaN, 1]])).toEqual([]); // prettier-ignore
});

test("put in its place, what fits is the ratio of the weights that come out (Harker 1987)", () => {
  const matrix = [[1, 3, 7, 3], [NaN, 1, 9, 1], [NaN, NaN, 1, 1 / 7], [NaN, NaN, NaN, 1]]; // prettier-ignore
  for (const { criterion, other, fits } of pairwiseAdvice(matrix)) {
    const changed = matrix.map((row) => [...row]);
    changed[other]![criterion] = NaN;
    changed[criterion]![other] = fits;
    const weights = ahpWeights(changed);
    expect(weights[criterion]! / weights[other]! / fits).toBeCloseTo(1, 9);
  }
});
