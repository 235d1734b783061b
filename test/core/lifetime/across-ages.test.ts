/** What many customers are told together is what each is told alone. */
import { residualPurchases } from "../../../src/core/lifetime/predict";
import { createRandom } from "../../../src/core/numerics/random";

const MODELS: [string, number[]][] = [
  ["BG/NBD", [0.243, 4.414, 0.793, 2.426]],
  ["MBG/NBD", [0.525, 6.183, 0.891, 1.614]],
  ["PARETO/NBD", [0.553, 10.578, 0.606, 11.669]],
  ["NBD", [0.385, 12.07]],
];
const COUNT = 3000;
const random = createRandom(11);
const age = Float64Array.from({ length: COUNT }, () => 27 + 12 * random.next());
const frequency = Float64Array.from({ length: COUNT }, () => Math.floor(2 * random.next()));
const recency = age.map((time, i) => (frequency[i]! > 0 ? time * random.next() : 0));

describe.each(MODELS)("%s", (model, parameters) => {
  test.each([Infinity, 52])("3,000 ages, horizon %d: to 1e-12 as one by one", (horizon) => {
    const further = {
      model,
      parameters,
      discount: Float64Array.of(0.0018346),
      horizon: Float64Array.of(horizon),
    };
    const all = residualPurchases({ ...further, frequency, recency, age });
    expect(all.failures).toEqual([]);
    for (let i = 0; i < COUNT; i += 331) {
      const [x, t, T] = [frequency, recency, age].map((column) => column.slice(i, i + 1));
      const alone = residualPurchases({ ...further, frequency: x!, recency: t!, age: T! });
      expect(Math.abs(all.values[i]! / alone.values[0]! - 1)).toBeLessThan(1e-12);
    }
  });
});

test("an impossible customer among many fails alone", () => {
  const wrong = age.slice();
  wrong[1234] = -1;
  const { values, failures } = residualPurchases({
    model: "BG/NBD",
    parameters: MODELS[0]![1],
    frequency,
    recency,
    age: wrong,
    discount: Float64Array.of(0.0018346),
    horizon: Float64Array.of(52),
  });
  expect(failures).toHaveLength(1);
  expect(failures[0]!.row).toBe(1234);
  expect(Number.isFinite(values[1233]!)).toBe(true);
});

test("a rate of nothing for ever is refused for every customer", () => {
  const { failures } = residualPurchases({
    model: "BG/NBD",
    parameters: MODELS[0]![1],
    frequency,
    recency,
    age,
    discount: Float64Array.of(0),
    horizon: Float64Array.of(Infinity),
  });
  expect(failures).toHaveLength(COUNT);
  expect(failures[0]!.message).toContain("discountPerUnit");
});
