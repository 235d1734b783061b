import { PlanningError } from "../../../src/core/errors";
import { caseOutcome, STANDARD_CASE } from "../../../src/core/finance/case-model";
import { valueOf } from "../../../src/core/finance/figure";
import { tornado } from "../../../src/core/finance/tornado";

const output = ({ a, b }: { a: number; b: number }) => {
  if (b < 0) throw new PlanningError("value", "b: holds less than 0");
  return 2 * a - b;
};
const base = { a: 10, b: 5 };

test("each input alone at its low and its high, the longest bar first", () => {
  const found = tornado(
    base,
    [
      { name: "b", low: { ...base, b: 4 }, high: { ...base, b: 7 } },
      { name: "a", low: { ...base, a: 9 }, high: { ...base, a: 12 } },
    ],
    output
  );
  expect(found.base).toEqual({ value: 15 });
  expect(found.bars).toEqual([
    { name: "a", low: { value: 13 }, high: { value: 19 }, swing: 6 },
    { name: "b", low: { value: 16 }, high: { value: 13 }, swing: 3 },
  ]);
});

test("an end without a value says why and stands last; the base is left as it was", () => {
  const found = tornado(
    base,
    [
      { name: "b", low: { ...base, b: -1 }, high: { ...base, b: 7 } },
      { name: "a", low: { ...base, a: 9.9 }, high: base },
    ],
    output
  );
  expect(found.bars.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(found.bars[1]!.low).toEqual({ problem: "b: holds less than 0" });
  expect(base).toEqual({ a: 10, b: 5 });
  expect(tornado({ a: Infinity, b: 0 }, [], output).base).toHaveProperty("problem");
});

test("a fault of the code is not hidden", () => {
  expect(() =>
    tornado(base, [], () => {
      throw new TypeError("bug");
    })
  ).toThrow("bug");
});

test("on a case: NPV moves with benefit, chance and rate as it must", () => {
  const inputs = { ...STANDARD_CASE, investment: 500, benefitYear: 200, chance: 0.8 };
  const npv = (of: typeof inputs) => valueOf(caseOutcome(of).figures.npv);
  const { bars } = tornado(
    inputs,
    [
      { name: "rate", low: { ...inputs, annualRate: 0.05 }, high: { ...inputs, annualRate: 0.15 } },
      { name: "chance", low: { ...inputs, chance: 0.4 }, high: { ...inputs, chance: 1 } },
      { name: "tax", low: inputs, high: { ...inputs, tax: 0.3 } },
    ],
    npv
  );
  const by = (name: string) => bars.find((bar) => bar.name === name)!;
  // 200·annuity(10 %, 5) = 758.157 for a chance of 1.
  expect(by("chance").swing).toBeCloseTo(0.6 * 758.157, 2);
  expect(by("rate").low).toEqual({ value: expect.closeTo(160 * 4.329477 - 500, 3) });
  expect(bars[0]!.name).toBe("chance");
});
