import fc from "fast-check";
import { indexNumbers } from "../../../src/core/lifetime/number-index";

test("finds each number's place among the distinct ones in order", () => {
  const number = fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.double({ noNaN: true, noDefaultInfinity: true })
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (numbers) => {
      const { values, place } = indexNumbers(numbers);
      const expected = [...new Set(numbers.map((x) => x + 0))].sort((a, b) => a - b);
      expect([...values].map((x) => x + 0)).toEqual(expected);
      numbers.forEach((x, i) => expect(values[place[i]!]! + 0).toBe(x + 0));
    })
  );
});

test("grows with many distinct numbers", () => {
  const numbers = Float64Array.from({ length: 50_000 }, (_, i) => ((i * 7919) % 50_000) / 3);
  const { values, place } = indexNumbers(numbers);
  expect(values).toHaveLength(50_000);
  for (let i = 0; i < numbers.length; i += 997) expect(values[place[i]!]).toBe(numbers[i]);
});
