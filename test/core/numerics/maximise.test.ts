import { maximise, type Objective } from "../../../src/core/numerics/maximise";

/** −(1−x)² − 100(y−x²)², Rosenbrock's valley upside down: its top is at (1, 1). */
const valley: Objective = ([x, y]) => ({
  value: -((1 - x!) ** 2) - 100 * (y! - x! * x!) ** 2,
  gradient: [2 * (1 - x!) + 400 * x! * (y! - x! * x!), -200 * (y! - x! * x!)],
  hessian: [
    [-2 + 400 * (y! - 3 * x! * x!), 400 * x!],
    [400 * x!, -200],
  ],
});

test("climbs a bent valley from far away", () => {
  const top = maximise(valley, { starts: [[-1.2, 1]] });
  expect(top.status).toBe("converged");
  expect(top.point[0]).toBeCloseTo(1, 9);
  expect(top.point[1]).toBeCloseTo(1, 9);
  expect(top.iterations).toBeLessThan(40);
});

/** Two hills, the higher one at 3. */
const hills: Objective = ([x]) => {
  const hill = (c: number, h: number) => {
    const e = h * Math.exp(-((x! - c) ** 2));
    return [e, -2 * (x! - c) * e, (4 * (x! - c) ** 2 - 2) * e];
  };
  const [a, b] = [hill(-3, 1), hill(3, 2)] as [number[], number[]];
  return { value: a[0]! + b[0]!, gradient: [a[1]! + b[1]!], hessian: [[a[2]! + b[2]!]] };
};

test("the best of several starts wins, also from where the curvature is of the wrong sign", () => {
  const top = maximise(hills, { starts: [[-2.5], [1.5]], everyStart: true });
  expect(top.point[0]).toBeCloseTo(3, 6);
  expect(top.converged).toBe(true);
});

test("a function that rises without end stops at the limit", () => {
  const rising: Objective = ([x]) => ({
    value: -Math.exp(-x!),
    gradient: [Math.exp(-x!)],
    hessian: [[-Math.exp(-x!)]],
  });
  const top = maximise(rising, { starts: [[0]], limit: 40 });
  expect(top.converged).toBe(true);
  expect(top.point[0]).toBeGreaterThan(15);
  expect(top.point[0]).toBeLessThanOrEqual(40);
});

test("a start without a finite value is passed over; none at all is said", () => {
  const gap: Objective = (point) =>
    point[0]! < 0 ? { value: NaN, gradient: [NaN], hessian: [[NaN]] } : hills(point);
  expect(maximise(gap, { starts: [[-1], [2]] }).point[0]).toBeCloseTo(3, 6);
  expect(maximise(gap, { starts: [[-1]] }).status).toBe(
    "not converged: no start has a finite likelihood"
  );
});

test("too few steps are said", () => {
  expect(maximise(valley, { starts: [[-1.2, 1]], maxIterations: 3 }).status).toBe(
    "not converged after 3 steps"
  );
});

test("tells of each step", () => {
  const steps: number[] = [];
  const top = maximise(valley, { starts: [[-1.2, 1]], onStep: (n) => steps.push(n) });
  expect(steps.length).toBeGreaterThanOrEqual(top.iterations);
});

test("a flat top is found to the last digits, though the last steps gain nothing", () => {
  // −c·(e^x − 1 − x) has its top at 0; a step from 0.01 there gains less than 1e-10.
  const c = 1e-6;
  const flat: Objective = ([x]) => ({
    value: -c * (Math.expm1(x!) - x!),
    gradient: [-c * Math.expm1(x!)],
    hessian: [[-c * Math.exp(x!)]],
  });
  const top = maximise(flat, { starts: [[0.5]] });
  expect(top.status).toBe("converged");
  expect(Math.abs(top.point[0]!)).toBeLessThanOrEqual(1e-12);
});

test("values that differ by rounding do not end the search: the gradient is still followed", () => {
  // The top lies 1e-13 lower than it should, as where large sums cancel; the slopes are exact.
  const c = 1e-6;
  const rounded: Objective = ([x]) => ({
    value: -c * (Math.expm1(x!) - x!) - (Math.abs(x!) < 1e-4 ? 1e-13 : 0),
    gradient: [-c * Math.expm1(x!)],
    hessian: [[-c * Math.exp(x!)]],
  });
  const top = maximise(rounded, { starts: [[0.5]] });
  expect(top.status).toBe("converged");
  expect(Math.abs(top.point[0]!)).toBeLessThanOrEqual(1e-12);
});

test("where the step ends on the top itself, no further one is taken", () => {
  const parabola: Objective = ([x]) => ({
    value: -((x! - 1) ** 2),
    gradient: [-2 * (x! - 1)],
    hessian: [[-2]],
  });
  expect(maximise(parabola, { starts: [[0.5]] }).iterations).toBe(1);
});
