/**
 * Maximum of a smooth function of a few variables, given with gradient and Hessian, by Newton's method
 * in a trust region (Moré and Sorensen 1983) from one or several starts. It ends when the gain that
 * the quadratic model still promises and the gradient are both negligible, takes one more Newton step,
 * or a few where the maximum is so flat that a step without gain still moves the point, and says in
 * words how it ended.
 */
import { symmetricEigen } from "./eigen";

export interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
}

export type Objective = (point: readonly number[]) => Evaluation;

export interface MaximiseOptions {
  readonly starts: readonly (readonly number[])[];
  /** Newton steps from one start; 200 when left out. */
  readonly maxIterations?: number;
  /** Points stay within ± limit in every variable; 30 when left out. */
  readonly limit?: number;
  /** Follow every start; else the most promising one, and the others only if it fails. */
  readonly everyStart?: boolean;
  /** Told after each step, with the number of steps so far. */
  readonly onStep?: (steps: number) => void;
}

export interface Maximum {
  readonly point: number[];
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: readonly (readonly number[])[];
  /** Steps taken from the start that led here. */
  readonly iterations: number;
  readonly converged: boolean;
  /** "converged", or why not. */
  readonly status: string;
}

export function maximise(objective: Objective, options: MaximiseOptions): Maximum {
  const tried = options.starts
    .map((point) => ({ point: [...point], at: objective(point) }))
    .filter(({ at }) => isFinite(at))
    .sort((a, b) => b.at.value - a.at.value);
  let best: Maximum | null = null;
  for (const { point, at } of tried) {
    const found = climb(objective, point, at, options);
    if (best === null || isBetter(found, best)) best = found;
    if (best.converged && !options.everyStart) break;
  }
  return best ?? nowhere(options.starts[0] ?? []);
}

function isBetter(a: Maximum, b: Maximum): boolean {
  const noise = 1e-9 * (1 + Math.abs(b.value));
  if (a.converged !== b.converged && Math.abs(a.value - b.value) <= noise) return a.converged;
  return a.value > b.value + noise;
}

const GAIN = 1e-10;
const GRADIENT = 1e-7;
const ROUNDING = 1e-14;
/** A last step so short changes value, gradient and curvature by nothing that could be seen. */
const TINY = 1e-7;
/** Longer last steps without a gain, where the maximum is flat. */
const MOST_LAST_STEPS = 4;

function climb(
  objective: Objective,
  start: number[],
  first: Evaluation,
  options: MaximiseOptions
): Maximum {
  const { maxIterations = 200, limit = 30, onStep } = options;
  let point = start;
  let at = first;
  let radius = 1;
  let iterations = 0;
  let lastSteps = 0;
  let status = `not converged after ${maxIterations} steps`;
  while (iterations < maxIterations) {
    const step = newtonStep(at, radius, point, limit);
    const noise = ROUNDING * Math.abs(at.value);
    const flat = largest(freeGradient(at, point, limit)) <= GRADIENT * (1 + Math.abs(at.value));
    const done = step.gain <= GAIN + noise && flat;
    if (done && lastSteps >= MOST_LAST_STEPS) {
      status = "converged";
      break;
    }
    const nextPoint = point.map((x, i) => Math.max(-limit, Math.min(limit, x + step.move[i]!)));
    if (done && step.length <= TINY) {
      point = nextPoint;
      status = "converged";
      break;
    }
    const next = objective(nextPoint);
    iterations++;
    onStep?.(iterations);
    const rise = next.value - at.value;
    const ratio = rise / step.gain;
    // Values that differ by rounding alone say nothing: the gradient does.
    const flatter = done && rise >= -GAIN - noise && isFlatter(next, nextPoint, at, point, limit);
    if (isFinite(next) && (ratio > 1e-4 || rise >= -noise || flatter)) {
      if (lastSteps > 0 && rise < 0 && !flatter) {
        status = "converged";
        break;
      }
      point = nextPoint;
      at = next;
      lastSteps = done ? lastSteps + 1 : 0;
      if (ratio > 0.75 && step.bound) radius = Math.min(4, radius * 2);
      else if (ratio < 0.25 && !done) radius /= 2;
      continue;
    }
    if (done) {
      status = "converged";
      break;
    }
    radius = step.length / 4;
    if (radius < 1e-12) {
      status = flat ? "converged" : "not converged: the likelihood cannot be raised further";
      break;
    }
  }
  const { value, gradient, hessian } = at;
  return {
    point,
    value,
    gradient,
    hessian,
    iterations,
    converged: status === "converged",
    status,
  };
}

function isFlatter(
  next: Evaluation,
  nextPoint: number[],
  at: Evaluation,
  point: number[],
  limit: number
): boolean {
  return largest(freeGradient(next, nextPoint, limit)) < largest(freeGradient(at, point, limit));
}

interface Step {
  move: number[];
  length: number;
  /** What the quadratic model gains by it. */
  gain: number;
  bound: boolean;
}

/** The best step within the radius for value + g·s + ½ s·H·s. */
function newtonStep(at: Evaluation, radius: number, point: number[], limit: number): Step {
  const free = freeGradient(at, point, limit);
  const held = free.map((g, i) => g === 0 && at.gradient[i] !== 0);
  const curvature = at.hessian.map((row, i) =>
    row.map((h, j) => (held[i] || held[j] ? (i === j ? 1 : 0) : -h))
  );
  const { values, vectors } = symmetricEigen(curvature);
  const along = vectors.map((vector) => dot(vector, free));
  const most = Math.max(...values.map(Math.abs), Number.MIN_VALUE);
  const least = Math.min(...values);
  let shift = 0;
  let bound = false;
  const lengthAt = (mu: number) => Math.hypot(...along.map((g, i) => g / (values[i]! + mu)));
  if (least <= 1e-14 * most || lengthAt(0) > radius) {
    bound = true;
    let low = Math.max(0, -least);
    let high = low + Math.max(most, Math.hypot(...free) / radius);
    while (lengthAt(high) > radius) high *= 2;
    for (let i = 0; i < 200 && high - low > 1e-12 * high; i++) {
      const middle = (low + high) / 2;
      if (lengthAt(middle) > radius) low = middle;
      else high = middle;
    }
    shift = high;
  }
  const move = point.map(() => 0);
  let gain = 0;
  values.forEach((value, i) => {
    const denominator = value + shift;
    const size = denominator === 0 ? 0 : along[i]! / denominator;
    gain += along[i]! * size - 0.5 * value * size * size;
    vectors[i]!.forEach((x, j) => (move[j]! += size * x));
  });
  return { move, length: Math.hypot(...move), gain, bound };
}

/** The gradient without what points out of the limits. */
function freeGradient(at: Evaluation, point: readonly number[], limit: number): number[] {
  return at.gradient.map((g, i) => (Math.abs(point[i]!) >= limit && g * point[i]! > 0 ? 0 : g));
}

function isFinite({ value, gradient, hessian }: Evaluation): boolean {
  return (
    Number.isFinite(value) &&
    gradient.every(Number.isFinite) &&
    hessian.every((row) => row.every(Number.isFinite))
  );
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, x, i) => total + x * b[i]!, 0);
}

function nowhere(start: readonly number[]): Maximum {
  return {
    point: [...start],
    value: NaN,
    gradient: start.map(() => NaN),
    hessian: start.map(() => start.map(() => NaN)),
    iterations: 0,
    converged: false,
    status: "not converged: no start has a finite likelihood",
  };
}
