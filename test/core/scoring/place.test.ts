import { placeWithin } from "../../../src/core/scoring/place";

test("0 at the worse end, 1 at the better", () => {
  expect([2, 4, 10].map((x) => placeWithin(x, 2, 10, 1))).toEqual([0, 0.25, 1]);
  expect([2, 4, 10].map((x) => placeWithin(x, 2, 10, -1))).toEqual([1, 0.75, 0]);
});

test("the widest and the narrowest scale keep their middle", () => {
  const most = Number.MAX_VALUE;
  for (const direction of [1, -1] as const) {
    expect(placeWithin(0, -most, most, direction)).toBe(0.5);
    expect(placeWithin(most, -most, most, direction)).toBe(direction === 1 ? 1 : 0);
    expect(placeWithin(Number.MIN_VALUE, 0, 2 * Number.MIN_VALUE, direction)).toBe(0.5);
  }
});
