import fc from "fast-check";
import { customerLifetimeValue } from "../../../src/core/lifetime/clv";
import { customerEquity } from "../../../src/core/lifetime/equity";

const one = {
  customers: [100],
  newCustomers: [10],
  margin: [50],
  retention: [0.9],
  rate: [0.1],
  acquisitionCost: [40],
  periods: 4,
  growth: [0],
};

test("by hand: 100 customers of 225, ten a period of 275 − 40", () => {
  const [gold, total] = customerEquity(one);
  expect(gold!.present).toBeCloseTo(22500, 8);
  expect(gold!.future).toBeCloseTo(2350 * (1 + 1 / 1.1 + 1 / 1.21 + 1 / 1.331), 8);
  expect(gold!.share).toBe(1);
  expect(total!.total).toBeCloseTo(gold!.present + gold!.future, 8);
});

test("a rate of 0 counts every cohort alike", () => {
  const [only] = customerEquity({ ...one, rate: [0] });
  expect(only!.future).toBeCloseTo(4 * 10 * (500 - 40), 8);
});

test("parts add up to the total, shares to 1, future to its definition", () => {
  const money = fc.double({ min: 1, max: 1000, noNaN: true });
  const share = fc.double({ min: 0, max: 0.95, noNaN: true });
  const segment = fc.record({ customers: money, joining: money, margin: money, retention: share });
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), (segments) => {
      const parts = customerEquity({
        ...one,
        customers: segments.map(({ customers }) => customers),
        newCustomers: segments.map(({ joining }) => joining),
        margin: segments.map(({ margin }) => margin),
        retention: segments.map(({ retention }) => retention),
        acquisitionCost: [0],
        periods: 3,
      });
      const total = parts.at(-1)!;
      const each = parts.slice(0, -1);
      const sum = (pick: (part: (typeof parts)[0]) => number) =>
        each.reduce((all, part) => all + pick(part), 0);
      // No retention at all leaves nothing from present customers: 0 of 0.
      const close = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.abs(b) + 1e-300;
      expect(
        close(
          sum((part) => part.present),
          total.present
        )
      ).toBe(true);
      expect(
        close(
          sum((part) => part.total),
          total.total
        )
      ).toBe(true);
      expect(sum((part) => part.share!)).toBeCloseTo(1, 12);
      each.forEach(({ future }, i) => {
        const { joining, margin, retention } = segments[i]!;
        const value = customerLifetimeValue(margin, retention, 0.1, Infinity, 0, "START");
        expect(future / (joining * value * (1 + 1 / 1.1 + 1 / 1.21))).toBeCloseTo(1, 12);
      });
    })
  );
});

test("a total that is not above 0 has no shares", () => {
  expect(customerEquity({ ...one, margin: [-50] }).map(({ share }) => share)).toEqual([null, null]);
});

test.each([
  [{ retention: [0.9, 1.2] }, "retention: holds 1.2; a share from 0 to 1 is needed (segment 2)"],
  [{ customers: [-1] }, "customers: holds -1; 0 or more is needed (segment 1)"],
  [{ newCustomers: [-1] }, "newCustomers: holds -1; 0 or more is needed (segment 1)"],
  [{ rate: [-1] }, "rate: holds -1; a rate above -1 is needed (segment 1)"],
  [{ growth: [0.3] }, "grows faster than it is discounted"],
  [{ acquisitionCost: [-3] }, "acquisitionCost: holds -3"],
])("%j is refused and the segment named", (change, message) => {
  expect(() => customerEquity({ ...one, ...change })).toThrow(message);
});
