import { calculate, LIGHT_STEPS } from "../../src/workers";

const NPV = { rate: [0.1], flows: [[-100, 60, 70]], timing: "END" as const };

afterEach(() => {
  globalThis.CCO_RUNNER = undefined;
});

test("light work is done at once", () => {
  expect(calculate("finance.npv", NPV, LIGHT_STEPS)).not.toBeInstanceOf(Promise);
});

test("heavy work is a promise of the same numbers", async () => {
  const heavy = calculate("finance.npv", NPV, LIGHT_STEPS + 1);
  expect(heavy).toBeInstanceOf(Promise);
  expect(await heavy).toEqual(calculate("finance.npv", NPV, 1));
});

test("heavy work goes to the injected runner, light work never", async () => {
  const tasks: string[] = [];
  globalThis.CCO_RUNNER = (task) => {
    tasks.push(task);
    return Promise.resolve({ rows: [], failures: [] });
  };
  expect(calculate("finance.npv", NPV, 1)).not.toBeInstanceOf(Promise);
  await calculate("finance.npv", NPV, LIGHT_STEPS + 1);
  expect(tasks).toEqual(["finance.npv"]);
});
