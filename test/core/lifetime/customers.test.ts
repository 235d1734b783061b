import fc from "fast-check";
import { mergeCustomers } from "../../../src/core/lifetime/customers";

test("identical customers become one row with a count, for any table", () => {
  const row = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 3 })
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
      const column = (k: number) => Float64Array.from(rows, (r) => r[k]! / 7);
      const merged = mergeCustomers({
        frequency: column(0),
        recency: column(1),
        age: column(2),
        counts: Float64Array.from(rows, (r) => r[3]),
      });
      const wanted = new Map<string, number>();
      for (const [x, t, T, n] of rows) {
        const key = [x / 7, t / 7, T / 7].join();
        if (n > 0) wanted.set(key, (wanted.get(key) ?? 0) + n);
      }
      const given = new Map(
        Array.from(merged.counts, (n, i) => [
          [merged.frequency[i], merged.recency[i], merged.age[i]].join(),
          n,
        ])
      );
      expect(given).toEqual(wanted);
      expect(merged.rows).toBe(wanted.size);
    })
  );
});

test("the table grows with the rows", () => {
  const many = Float64Array.from({ length: 50_000 }, (_, i) => i);
  const merged = mergeCustomers({ frequency: many, recency: many, age: many });
  expect([merged.rows, merged.total]).toEqual([50_000, 50_000]);
});
