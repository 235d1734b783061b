import fc from "fast-check";
import { cohorts } from "../../../src/core/lifetime/cohorts";
import { rfm } from "../../../src/core/lifetime/rfm";

const log = (orders: [number, number, number?][], withAmounts = false) => ({
  customers: orders.map(([customer]) => customer),
  dates: orders.map(([, day]) => day),
  amounts: withAmounts ? orders.map(([, , amount]) => amount ?? 0) : null,
});

test("counts a customer once a period; later cells are unknown, not 0", () => {
  const { names, cells } = cohorts({
    ...log([
      [1, 46023],
      [1, 46024],
      [1, 46054],
      [2, 46100],
    ]),
    unit: "MONTH",
  });
  expect(names).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(cells).toEqual([
    [1, 1, 0],
    [0, 0, null],
    [1, null, null],
  ]);
});

test("adds up spend when it has amounts, and leaves returns out", () => {
  const { cells, leftOut } = cohorts({
    ...log(
      [
        [1, 46023, 10],
        [1, 46024, 5],
        [1, 46054, 7],
        [2, 46054, -7],
      ],
      true
    ),
    unit: "MONTH",
  });
  expect(cells).toEqual([
    [15, 7],
    [0, null],
  ]);
  expect(leftOut).toBe(1);
});

const orders = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 46000, max: 46300 })),
  { minLength: 1, maxLength: 60 }
);

test("the first column adds up to the customers, and no later cell is above it", () => {
  fc.assert(
    fc.property(
      orders,
      fc.constantFrom("DAY", "WEEK", "MONTH", "QUARTER", "YEAR"),
      (list, unit) => {
        const { cells } = cohorts({ ...log(list), unit: unit });
        const first = cells.reduce((sum, line) => sum + line[0]!, 0);
        const { customers } = rfm({ ...log(list), asOf: null, unit: "DAY" });
        expect(first).toBe(customers.length);
        expect(cells.find((line) => line.some((cell) => cell !== null && cell > line[0]!))).toBe(
          undefined
        );
      }
    )
  );
});

test("more periods than a sheet shows are refused", () => {
  expect(() =>
    cohorts({
      ...log([
        [1, 40000],
        [1, 46000],
      ]),
      unit: "DAY",
    })
  ).toThrow("unit: DAY makes 6001 periods; a unit with at most 2000 is needed");
});

test("as many periods as a sheet shows are shown", () => {
  const { names } = cohorts({ ...log([[1, 40000], [1, 41999]]), unit: "DAY" }); // prettier-ignore
  expect(names).toHaveLength(2000);
  const over = { ...log([[1, 40000], [1, 42000]]), unit: "DAY" as const }; // prettier-ignore
  expect(() => cohorts(over)).toThrow("unit: DAY makes 2001 periods");
});
