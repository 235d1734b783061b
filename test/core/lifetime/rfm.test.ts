import fc from "fast-check";
import { rfm, type RfmInput, type RfmUnit } from "../../../src/core/lifetime/rfm";

type Order = [customer: number, day: number, amount: number];

const input = (orders: Order[], asOf: number | null = null, unit: RfmUnit = "DAY"): RfmInput => ({
  customers: orders.map(([customer]) => customer),
  dates: orders.map(([, day]) => day),
  amounts: orders.map(([, , amount]) => amount),
  asOf,
  unit,
});
const table = (...args: Parameters<typeof input>) => {
  const { customers, frequency, recency, age, spend } = rfm(input(...args));
  return customers.map((id, i) => [id, frequency[i], recency[i], age[i], spend![i]]);
};

test("a day with several orders is one purchase; the first day is not in the mean spend", () => {
  expect(
    table([
      [1, 45000, 7],
      [1, 45010.3, 10],
      [1, 45010.9, 30],
      [1, 45020, 20],
      [2, 45005, 9],
    ])
  ).toEqual([
    [1, 2, 20, 20, 30],
    [2, 0, 0, 15, 0],
  ]);
});

test("weeks are exact sevenths, months 365.25/12 days", () => {
  const orders: Order[] = [
    [1, 45000, 1],
    [1, 45010, 1],
  ];
  expect(table(orders, 45020, "WEEK")).toEqual([[1, 1, 10 / 7, 20 / 7, 1]]);
  expect(table(orders, 45020, "MONTH")).toEqual([[1, 1, 10 / 30.4375, 20 / 30.4375, 1]]);
});

test("PERIODS counts calendar periods with a purchase, as BG/BB needs", () => {
  // 2026-01-31, 2026-02-01, 2026-02-20, 2026-04-02; observed to the end of June.
  const orders: Order[] = [46053, 46054, 46073, 46114].map((day) => [1, day, 10]);
  expect(table(orders, 46203, "PERIODS:MONTH")).toEqual([[1, 2, 3, 5, 15]]);
  expect(table(orders, 46203, "PERIODS:QUARTER")).toEqual([[1, 1, 1, 1, 10]]);
  expect(table(orders, 46203, "PERIODS:YEAR")).toEqual([[1, 0, 0, 0, 0]]);
});

test("returns are no purchases, and are counted", () => {
  const { frequency, spend, leftOut } = rfm(
    input([
      [1, 45000, 10],
      [1, 45001, -10],
      [1, 45002, 0],
      [1, 45003, 8],
    ])
  );
  expect([frequency[0], spend![0], leftOut]).toEqual([1, 8, 2]);
});

test("without amounts there is no spend", () => {
  expect(rfm({ ...input([[1, 45000, 5]]), amounts: null }).spend).toBeNull();
});

const orders = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 45000, max: 45060 }),
    fc.integer({ min: -1, max: 50 })
  ),
  { minLength: 1, maxLength: 40 }
);
const usable = (list: Order[]) => list.some(([, , amount]) => amount > 0);

test("does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(orders, fc.integer({ min: 0, max: 1000 }), (list, seed) => {
      fc.pre(usable(list));
      const shuffled = list
        .map((order, i) => [Math.imul(i + 1, seed * 2 + 1) % 97, i, order] as const)
        .sort((a, b) => a[0] - b[0] || b[1] - a[1])
        .map(([, , order]) => order);
      // Amounts are whole numbers, so that sums are exact.
      expect(table(shuffled)).toEqual(table(list));
    })
  );
});

test("up to asOf it is the summary of the earlier rows alone", () => {
  fc.assert(
    fc.property(orders, fc.integer({ min: 45000, max: 45060 }), (list, asOf) => {
      const earlier = list.filter(([, day]) => day <= asOf);
      fc.pre(usable(earlier));
      expect(table(list, asOf)).toEqual(table(earlier, asOf));
    })
  );
});

test("recency is within age, frequency within recency, purchases within rows", () => {
  fc.assert(
    fc.property(orders, (list) => {
      fc.pre(usable(list));
      const { customers, frequency, recency, age } = rfm(input(list));
      let purchases = 0;
      customers.forEach((_, i) => {
        expect(recency[i]!).toBeLessThanOrEqual(age[i]!);
        expect(frequency[i]!).toBeLessThanOrEqual(recency[i]!);
        expect(frequency[i] === 0).toBe(recency[i] === 0);
        purchases += frequency[i]! + 1;
      });
      expect(purchases).toBeLessThanOrEqual(list.length);
    })
  );
});

test("200,000 rows of 100,000 customers in well under a second", () => {
  const count = 200_000;
  const customers = Float64Array.from({ length: count }, (_, i) => (i * 7919) % 100_000);
  const dates = Float64Array.from({ length: count }, (_, i) => 44000 + ((i * 31) % 700));
  const started = performance.now();
  const { frequency } = rfm({ customers, dates, amounts: null, asOf: null, unit: "WEEK" });
  expect(frequency).toHaveLength(100_000);
  // Generous: a loaded machine. It takes some 50 ms.
  expect(performance.now() - started).toBeLessThan(2000);
});
