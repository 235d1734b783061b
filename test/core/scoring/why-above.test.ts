import { score } from "../../../src/core/scoring/methods";
import { whyAbove } from "../../../src/core/scoring/why-above";

const base = {
  ratings: [[9, 1, 10], [7, 9, 2], [1, 10, 5]], // prettier-ignore
  weights: [0.5, 0.3, 0.2],
  directions: [1, 1, 1] as (1 | -1)[],
};
const anchors = [[0, 0, 0], [10, 10, 10]]; // prettier-ignore

test.each(["WSM", "WPM", "PROMETHEE2", "SPOTIS"] as const)(
  "%s: the differences add up to that of the scores, the largest first",
  (method) => {
    const input = { ...base, method, anchors: method === "SPOTIS" ? anchors : undefined };
    const [a, b] = score(input) as [number, number];
    const expected = { WSM: a - b, WPM: Math.log(a / b), PROMETHEE2: a - b, SPOTIS: b - a }[method];
    const { total, criteria } = whyAbove(input, 0, 1);
    expect(total).toBeCloseTo(expected, 12);
    const differences = criteria.map(({ difference }) => difference);
    expect(differences).toEqual([...differences].sort((x, y) => y - x));
  }
);

test("TOPSIS has no parts by criterion and says so", () => {
  expect(() => whyAbove({ ...base, method: "TOPSIS" }, 0, 1)).toThrow(
    "method: TOPSIS has no parts by criterion; WSM, WPM, PROMETHEE2 or SPOTIS is needed"
  );
});

test("WPM: two programmes that both have nothing in a criterion do not differ there", () => {
  const ratings = [[0, 8], [0, 2], [5, 2]]; // prettier-ignore
  const input = {
    ratings,
    weights: [1, 1],
    directions: [1, 1] as (1 | -1)[],
    method: "WPM" as const,
  };
  const { total, criteria } = whyAbove(input, 0, 1);
  expect(criteria[1]).toEqual({ criterion: 0, difference: 0 });
  expect(total).toBeCloseTo(0.5 * Math.log(4), 12);
});
