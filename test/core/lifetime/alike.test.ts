import fc from "fast-check";
import { alike } from "../../../src/core/lifetime/alike";
import { mergeCustomers } from "../../../src/core/lifetime/customers";
import { modelNamed } from "../../../src/core/lifetime/models";
import { simulateCustomers } from "../../../src/core/lifetime/simulate";
import { maximise } from "../../../src/core/numerics/maximise";

const customer = fc
  .record({
    x: fc.nat(40),
    age: fc.integer({ min: 0, max: 300 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, age, share }) => {
    const periods = Math.max(age, x);
    return { x, age: periods, recency: x && Math.max(x, Math.round(share * periods)) };
  });

test.each([false, true])("customers, purchases and times add up (whole periods: %s)", (whole) => {
  fc.assert(
    fc.property(fc.array(customer, { minLength: 1, maxLength: 300 }), (all) => {
      const merged = mergeCustomers({
        frequency: Float64Array.from(all, ({ x }) => x),
        recency: Float64Array.from(all, ({ recency }) => recency),
        age: Float64Array.from(all, ({ age }) => age),
      });
      const few = alike(merged, whole);
      const total = (column: Float64Array, { counts } = few) =>
        column.reduce((sum, value, i) => sum + value * counts[i]!, 0);
      expect(few.rows).toBeLessThanOrEqual(merged.rows);
      expect(few.total).toBe(all.length);
      expect(few.counts.reduce((a, b) => a + b, 0)).toBe(all.length);
      expect(total(few.frequency)).toBeCloseTo(total(merged.frequency, merged), 8);
      const slack = whole ? 0.5 * all.length : 1e-8;
      for (const column of ["recency", "age"] as const) {
        const apart = total(few[column]) - total(merged[column], merged);
        expect(Math.abs(apart)).toBeLessThanOrEqual(slack);
      }
      for (let i = 0; i < few.rows; i++) {
        const [x, t, age] = [few.frequency[i]!, few.recency[i]!, few.age[i]!];
        expect(t).toBeLessThanOrEqual(age * (1 + 1e-12));
        if (x === 0) expect(t).toBe(0);
        if (whole)
          expect([t >= x, Number.isInteger(t), Number.isInteger(age)]).toEqual([true, true, true]);
      }
    })
  );
});

test("its maximum lies within 2 % of that of all customers, from a tenth of the rows", () => {
  const random = Array.from({ length: 20_000 }, (_, i) => 27 + ((i * 0.6180339887) % 1) * 12);
  const merged = mergeCustomers(
    simulateCustomers("BG/NBD", [0.2426, 4.4136, 0.7929, 2.4259], random, 7)
  );
  const few = alike(merged, false);
  expect(few.rows).toBeLessThan(merged.rows / 10);
  const model = modelNamed("BG/NBD");
  const top = (customers: typeof few) =>
    maximise(model.objective(customers), { starts: [[-1.4, 1.5, -0.2, 0.9]] }).point;
  const all = top(merged);
  top(few).forEach((u, i) => expect(Math.abs(u - all[i]!)).toBeLessThan(0.02));
});

test("customers of very many different frequencies stay as they are", () => {
  const frequency = Float64Array.from({ length: 40_000 }, (_, i) => i + 1);
  const age = frequency.map((x) => x + 1);
  const merged = mergeCustomers({ frequency, recency: frequency, age });
  expect(alike(merged, true)).toBe(merged);
});
