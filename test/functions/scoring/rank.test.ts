import { rank } from "../../../src/functions/scoring/rank";
import { score } from "../../../src/functions/scoring/score";

const ratings = [[5], [7], [5], [9]];

test("1 is best, ties share the lower number", () => {
  expect(rank(ratings, [[1]])).toEqual([[3], [2], [3], [1]]);
  expect(rank(ratings, [[1]], [["MIN"]])).toEqual([[1], [3], [1], [4]]);
});

test("follows CCO.SCORE with the same arguments", () => {
  const many = Array.from({ length: 50 }, (_, i) => [(i * 37) % 50, (i * 11) % 50]);
  const args = [many, [[3, 1]], [["MAX", "MIN"]], null, "SUM"] as const;
  const shifted = many.map((row) => row.map((x) => x + 1));
  const scores = score(shifted, ...(args.slice(1) as [any, any, any, any])).flat() as number[];
  const ranks = rank(shifted, ...(args.slice(1) as [any, any, any, any])).flat() as number[];
  const best = scores.indexOf(Math.max(...scores));
  expect(ranks[best]).toBe(1);
  scores.forEach((a, i) =>
    scores.forEach((b, j) => {
      if (a > b + 1e-9) expect(ranks[i]!).toBeLessThan(ranks[j]!);
    })
  );
});
