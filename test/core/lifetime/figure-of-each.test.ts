import fc from "fast-check";
import { figureOfEach } from "../../../src/core/lifetime/figure-of-each";
import { modelNamed } from "../../../src/core/lifetime/models";

const column = (value: fc.Arbitrary<number>) =>
  fc.array(value, { minLength: 400, maxLength: 400 }).map((list) => Float64Array.from(list));
const few = (...values: number[]) => column(fc.constantFrom(...values));

test("gives what the figure gives, for few and for many different customers", () => {
  const age = fc.oneof(few(1, 2, 2.5), column(fc.double({ min: 0, max: 1e9, noNaN: true })));
  fc.assert(
    fc.property(few(0, 1, 2, 300), age, few(0, 52, Infinity), few(0, 0.1), (x, T, end, rate) => {
      const figure = (a: number, b: number, c: number, d: number) =>
        a + 3 * b + 7 * Math.min(c, 1e3) + 11 * d;
      const columns = { frequency: x, age: T, horizon: end, discount: rate };
      const failed = Uint8Array.from(x, (_, i) => (i % 7 === 0 ? 1 : 0));
      figureOfEach(figure, columns, failed).forEach((value, i) => {
        expect(value).toBe(failed[i] ? NaN : figure(x[i]!, T[i]!, end[i]!, rate[i]!));
      });
    })
  );
});

test("is worked out once for customers alike; one value of a column stands for all", () => {
  const figure = jest.fn((x: number, age: number) => x + age);
  const columns = {
    frequency: Float64Array.from({ length: 1000 }, (_, i) => i % 5),
    age: Float64Array.from({ length: 1000 }, (_, i) => i % 4),
    horizon: Float64Array.of(39),
    discount: Float64Array.of(0),
  };
  const values = figureOfEach(figure, columns, new Uint8Array(1000));
  expect(figure).toHaveBeenCalledTimes(20);
  expect(values[999]).toBe(4 + 3);
});

test.each(["BG/NBD", "MBG/NBD"])("%s: chances of many customers are those of each", (name) => {
  const at = modelNamed(name).at([0.24, 4.4, 0.8, 2.4]);
  const count = 3000;
  const frequency = Float64Array.from({ length: count }, (_, i) => (i % 3) * (i % 301));
  const age = Float64Array.from({ length: count }, (_, i) => 20 + (i % 57) / 7);
  const recency = age.map((time, i) => (frequency[i] ? (time * (i % 11)) / 10 : 0));
  const all = new Float64Array(count);
  at.aliveOfEach!({ frequency, recency, age }, all);
  all.forEach((chance, i) => {
    expect(chance).toBe(at.aliveAtAge(frequency[i]!, recency[i]!, age[i]!));
  });
});
