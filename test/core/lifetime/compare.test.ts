/** Comparison and description of models on the sample's orders, which are drawn from BG/NBD. */
import { bestOf, compareModels } from "../../../src/core/lifetime/compare";
import { describeFit } from "../../../src/core/lifetime/describe";
import { PlanningError } from "../../../src/core/errors";
import { sampleKeptFits } from "../../../src/workbook/sample/kept-fits";
import { ORDER_SIMULATION, sampleOrders } from "../../../src/workbook/sample/orders";
import { writeFit } from "../../../src/functions/write-fit";

const rows = sampleOrders().rows as [string, number, number][];
const log = {
  customers: rows.map(([customer]) => customer),
  dates: rows.map(([, date]) => date),
  amounts: rows.map(([, , amount]) => amount),
  asOf: ORDER_SIMULATION.last,
  unit: "WEEK" as const,
  holdout: ORDER_SIMULATION.last - 182,
};
const compared = compareModels({ ...log, models: ["MBG/NBD", "BG/NBD", "NBD"] });

test("the sample has 8,000 orders of 1,500 customers, one a customer and day", () => {
  expect(rows).toHaveLength(8000);
  expect(compared.customers).toBe(1500);
  expect(compared.purchases).toBe(8000);
});

test("cohorts are as fine as can be read: quarters for two years, each customer once at the start", () => {
  const { cells, names, period } = compared.cohorts;
  expect([period, names.length <= 10]).toEqual(["QUARTER", true]);
  expect(cells.reduce((sum, line) => sum + line[0]!, 0)).toBe(1500);
  expect(compared.summary.frequency.reduce((a, b) => a + b, 0)).toBe(6500);
});

test("the model that made the orders fits best, and its parameters come back within three errors", () => {
  expect(bestOf(compared.models)?.model).toBe("BG/NBD");
  const { fit } = compared.models[1]!;
  fit.parameters.forEach(({ value, standardError }, i) => {
    expect(Math.abs(value - ORDER_SIMULATION.purchases[i]!)).toBeLessThan(3 * standardError!);
  });
  const truth = [ORDER_SIMULATION.p, ORDER_SIMULATION.q, ORDER_SIMULATION.gamma];
  compared.spend!.parameters.forEach(({ value, standardError }, i) => {
    expect(Math.abs(value - truth[i]!)).toBeLessThan(3 * standardError!);
  });
});

test("the holdout tells a model with dropout from one without", () => {
  const error = compared.models.map(({ holdout }) =>
    Math.abs(holdout!.expected / holdout!.actual - 1)
  );
  expect(error[1]).toBeLessThan(0.06);
  expect(error[2]).toBeGreaterThan(0.3);
});

test("the fits that the sample keeps are those of its orders", () => {
  const kept = (name: string) => sampleKeptFits.rows.filter(([fit]) => fit === name);
  const same = (name: string, fit: (string | number)[][]) =>
    kept(name).forEach(([, label, value], i) => {
      expect(label).toBe(fit[i]![0]);
      if (typeof value === "number" && label !== "Iterations") {
        expect(value / (fit[i]![1] as number)).toBeCloseTo(1, 6);
      }
    });
  same("Purchases", writeFit(compared.models[0]!.fit));
  same("Spend", writeFit(compared.spend!));
});

test("what is described adds up: purchases over time, counts, spend, totals", () => {
  const [{ fit, calibration }] = [compared.models[1]!];
  const found = describeFit({
    ...log,
    ...{ fit, calibration, spend: compared.spend, horizon: 52, margin: 0.3 },
    ...{ discount: 0.0018, silence: 13 },
  })!;
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
  expect(sum(found.frequency.actual)).toBe(1500);
  expect(sum(found.frequency.expected)).toBeCloseTo(1500, 6);
  expect(sum(found.tracking.actual)).toBeLessThanOrEqual(6500);
  expect(sum(found.tracking.expected) / sum(found.tracking.actual)).toBeGreaterThan(0.9);
  expect(sum(found.spend!.actual)).toBe(sum(found.customers.frequency.map((x) => (x > 0 ? 1 : 0))));
  expect(sum(found.spend!.expected)).toBeCloseTo(sum(found.spend!.actual), 3);
  expect(sum(found.customers.value!)).toBeCloseTo(found.value!.value, 6);
  expect(found.value!.low!).toBeLessThan(found.value!.value);
  found.customers.alive.forEach((chance, i) => {
    expect(chance).toBeLessThanOrEqual(found.customers.aliveBefore[i]! + 1e-12);
  });
  // BG/NBD: who bought once is a customer still.
  expect(found.alive.cells[0]!.every((chance) => chance === 1)).toBe(true);
});

test("a holdout that begins after the last day is refused", () => {
  expect(() => compareModels({ ...log, holdout: log.asOf, models: ["NBD"] })).toThrow(
    PlanningError
  );
});
