import { contributions } from "../../../src/core/scoring/contributions";
import { METHODS, rank } from "../../../src/core/scoring/methods";

const input = {
  ratings: [[7, 2, 5], [3, 9, 4], [6, 6, 8], [2, 1, 9]], // prettier-ignore
  directions: [1, -1, 1] as (1 | -1)[],
  anchors: [[0, 0, 0], [10, 10, 10]], // prettier-ignore
};

test.each(METHODS)("%s: weighed and added up they give the order, or there are none", (method) => {
  const anchored = ["WSM", "WPM", "SPOTIS"].includes(method);
  const { anchors, ...plain } = input;
  const problem = { ...(anchored ? { ...plain, anchors } : plain), method };
  const parts = contributions(problem);
  if (method === "TOPSIS" || method === "VIKOR") return expect(parts).toBeNull();
  for (const weights of [
    [0.2, 0.5, 0.3],
    [0.6, 0.1, 0.3],
    [0.1, 0.1, 0.8],
  ]) {
    // prettier-ignore
    const totals = input.ratings.map((_, i) =>
      parts!.reduce((total, list, j) => total + weights[j]! * list[i]!, 0)
    );
    const order = totals.map((a) => 1 + totals.filter((b) => b > a + 1e-12).length);
    expect(rank({ ...problem, weights })).toEqual(order);
  }
});
