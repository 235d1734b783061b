import fc from "fast-check";
import { rankHighestFirst } from "../../../src/core/scoring/rank";

test("1 is the highest; ties share the lower number and the next is skipped", () => {
  expect(rankHighestFirst([5, 7, 5, 9])).toEqual([3, 2, 3, 1]);
  expect(rankHighestFirst([1, 1, 1])).toEqual([1, 1, 1]);
  expect(rankHighestFirst([0, 0])).toEqual([1, 1]);
  expect(rankHighestFirst([])).toEqual([]);
});

test("rounding in the last place does not decide an order", () => {
  expect(rankHighestFirst([0.3, 0.1 + 0.2])).toEqual([1, 1]);
  expect(rankHighestFirst([-0.3, -0.1 - 0.2])).toEqual([1, 1]);
  expect(rankHighestFirst([1, 1 - 1e-9])).toEqual([1, 2]);
});

test("ranks are one more than the number of better scores", () => {
  const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(scores, (values) => {
      const expected = values.map((x) => 1 + values.filter((y) => y > x).length);
      expect(rankHighestFirst(values)).toEqual(expected);
    })
  );
});

test("a score that is no finite number leaves no order", () => {
  for (const bad of [NaN, Infinity, -Infinity]) {
    expect(() => rankHighestFirst([1, bad, 2])).toThrow(
      expect.objectContaining({ code: "number" })
    );
  }
});
