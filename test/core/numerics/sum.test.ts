import fc from "fast-check";
import { Sum, sum } from "../../../src/core/numerics/sum";

test("a small term beside a large one is not lost", () => {
  // The plain sum is 0; Neumaier's own example.
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
});

test("a million tenths add up", () => {
  expect(sum(new Array<number>(1e6).fill(0.1))).toBe(1e5);
});

test("an empty sum is 0, and terms can be added one by one", () => {
  const total = new Sum();
  expect(total.value).toBe(0);
  total.add(3);
  total.add(4);
  expect(total.value).toBe(7);
});

test("the order of the terms does not show", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) => {
      const size = values.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      const apart = Math.abs(sum(values) - sum([...values].reverse()));
      expect(apart).toBeLessThanOrEqual(2e-16 * size * Math.max(1, values.length / 4));
    })
  );
});
