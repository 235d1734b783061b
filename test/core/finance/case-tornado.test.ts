import { STANDARD_CASE } from "../../../src/core/finance/case-model";
import { caseTornado } from "../../../src/core/finance/case-tornado";
import { npvOf } from "../../../src/core/finance/what-must-be-true";

const base = { ...STANDARD_CASE, investment: 1000, benefitYear: 400 };
const input = (name: string, low: object, high: object) => ({
  name,
  low: { ...base, ...low },
  high: { ...base, ...high },
});

test("each bar is the NPV of the case with that input alone, the widest first", () => {
  const { base: now, bars } = caseTornado({
    base,
    inputs: [
      input("Investment", { investment: 900 }, { investment: 1100 }),
      input("Benefit", { benefitYear: 300 }, { benefitYear: 500 }),
      input("Impossible", { chance: -1 }, { chance: 1 }),
    ],
  });
  expect(now).toEqual({ value: npvOf(base) });
  expect(bars.map(({ name }) => name)).toEqual(["Benefit", "Investment", "Impossible"]);
  // The investment is spent at once: a hundred more is a hundred less of value.
  expect(bars[1]).toMatchObject({
    low: { value: npvOf(base) + 100 },
    high: { value: npvOf(base) - 100 },
    swing: 200,
  });
  // Five years of 100 more at 10 %: 379.08.
  expect(bars[0]!.swing).toBeCloseTo(2 * 379.0787, 3);
  expect(bars[2]!.low).toEqual({ problem: expect.stringContaining("chance") });
  expect(bars[2]!.swing).toBe(0);
});
