/**
 * What a fitted model says of each customer: P(alive), expected purchases and discounted residual
 * purchases. Typed arrays in and out; what depends on frequency and age alone is calculated once for
 * all customers who share them. A customer whose figures are impossible fails alone.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";
import type { RowFailure } from "../rows";
import { acrossAges } from "./across-ages";
import { customerProblem, MOST_PERIODS } from "./check-customers";
import { modelNamed } from "./models";
import type { ModelAt } from "./models/model";

/** One value stands for every customer. */
export interface PredictInput {
  readonly model: string;
  readonly parameters: readonly number[];
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}

export interface ExpectedInput extends PredictInput {
  readonly horizon: Float64Array;
}

export interface ResidualInput extends PredictInput {
  /** Effective rate a unit of time. */
  readonly discount: Float64Array;
  /** Infinity: for ever. */
  readonly horizon: Float64Array;
}

export interface Predicted {
  readonly values: Float64Array;
  readonly failures: RowFailure[];
}

type Progress = (share: number) => void;

export function aliveChances(input: PredictInput, progress?: Progress): Predicted {
  const at = modelNamed(input.model).at(input.parameters);
  return each(input, [], progress, (x, recency, age) => at.alive(x, recency, age));
}

/** Expected purchases in the next `horizon` units of time. */
export function expectedPurchases(input: ExpectedInput, progress?: Progress): Predicted {
  const { at, check } = prepared(input);
  const ifAlive = remembered((x, age, horizon) => {
    check(horizon, "horizon");
    return at.expectedIfAlive(x, age, horizon);
  });
  return each(
    input,
    [input.horizon],
    progress,
    (x, recency, age, i) =>
      at.aliveAtAge(x, recency, age) * ifAlive(x, age, one(input.horizon, i), 0)
  );
}

/** Purchases after the age, each discounted to it, for ever or to a horizon. */
export function residualPurchases(input: ResidualInput, progress?: Progress): Predicted {
  const { at, check } = prepared(input);
  const ifAlive = remembered((x, age, horizon, discount) => {
    if (horizon !== Infinity) check(horizon, "horizon");
    checkDiscount(discount, horizon);
    return at.residualIfAlive(x, age, discount, horizon);
  });
  const { discount, horizon } = input;
  if (discount.length === 1 && horizon.length === 1 && !modelNamed(input.model).discrete) {
    const [rate, end] = [discount[0]!, horizon[0]!];
    const figure = acrossAges((x, age) => ifAlive(x, age, end, rate), input);
    const value = (x: number, recency: number, age: number) =>
      at.aliveAtAge(x, recency, age) * figure(x, age);
    return each(input, [], progress, value);
  }
  return each(
    input,
    [discount, horizon],
    progress,
    (x, recency, age, i) =>
      at.aliveAtAge(x, recency, age) * ifAlive(x, age, one(horizon, i), one(discount, i))
  );
}

/** P(alive) and expected purchases of many customers in one pass, for customers known to be right. */
export function forecast(
  input: PredictInput,
  horizon: number
): { alive: Float64Array; expected: Float64Array } {
  const at = modelNamed(input.model).at(input.parameters);
  const { frequency, recency, age } = input;
  const ifAlive = remembered((x, time, ahead) => at.expectedIfAlive(x, time, ahead));
  const alive = new Float64Array(frequency.length);
  const expected = new Float64Array(frequency.length);
  // Two short loops take less time than one of both.
  for (let i = 0; i < frequency.length; i++) {
    alive[i] = at.aliveAtAge(frequency[i]!, recency[i]!, age[i]!);
  }
  for (let i = 0; i < frequency.length; i++) {
    expected[i] = alive[i]! * ifAlive(frequency[i]!, age[i]!, horizon, 0);
  }
  return { alive, expected };
}

/** P(X(horizon) = k) of a new customer for each of the numbers of purchases. */
export function purchaseChances(input: {
  readonly model: string;
  readonly parameters: readonly number[];
  readonly horizon: number;
  readonly purchases: readonly number[];
}): number[] {
  const model = modelNamed(input.model);
  checkHorizon(input.horizon, model.discrete, "horizon");
  if (model.discrete) {
    const needed = `at most ${MOST_PERIODS} periods`;
    need(input.horizon <= MOST_PERIODS, "horizon", input.horizon, needed);
  }
  const most = input.purchases.reduce((a, b) => Math.max(a, b), 0);
  const chances = model.at(input.parameters).chances(input.horizon, most);
  return input.purchases.map((k) => chances[k]!);
}

function prepared({ model: name, parameters }: PredictInput): {
  at: ModelAt;
  check: (horizon: number, name: string) => void;
} {
  const model = modelNamed(name);
  return {
    at: model.at(parameters),
    check: (horizon, argument) => checkHorizon(horizon, model.discrete, argument),
  };
}

function checkHorizon(horizon: number, discrete: boolean, name: string): void {
  const needed = discrete ? "a whole number of periods from 0 on" : "0 or more";
  if (horizon >= 0 && horizon < Infinity && (!discrete || Number.isInteger(horizon))) return;
  throw new PlanningError("value", `${name}: holds ${shown(horizon)}; ${needed} is needed`);
}

function checkDiscount(discount: number, horizon: number): void {
  if (horizon === Infinity ? discount > 0 : discount >= 0) return;
  const needed = horizon === Infinity ? "a rate above 0, or a horizon," : "a rate of 0 or more";
  throw new PlanningError(
    "value",
    `discountPerUnit: holds ${shown(discount)}; ${needed} is needed`
  );
}

/** How many customers between two reports of progress. */
const REPORT = 16_384;

function each(
  input: PredictInput,
  further: readonly Float64Array[],
  progress: Progress | undefined,
  calculate: (x: number, recency: number, age: number, i: number) => number
): Predicted {
  const { frequency, recency, age } = input;
  const { discrete } = modelNamed(input.model);
  const count = [frequency, recency, age, ...further].reduce((n, c) => Math.max(n, c.length), 1);
  const values = new Float64Array(count);
  const failures: RowFailure[] = [];
  for (let i = 0; i < count; i++) {
    if (i % REPORT === REPORT - 1) progress?.(i / count);
    const [x, t, T] = [one(frequency, i), one(recency, i), one(age, i)];
    try {
      const problem = customerProblem(x, t, T, discrete);
      if (problem !== null) throw new PlanningError("value", problem);
      values[i] = calculate(x, Math.min(t, T), T, i);
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      values[i] = NaN;
      failures.push({ row: i, code: error.code, message: error.message });
    }
  }
  return { values, failures };
}

function one(column: Float64Array, i: number): number {
  return column[column.length === 1 ? 0 : i]!;
}

/** Keys that the memory has room for; a key and its value fill one line of the processor's cache. */
const SLOTS = 32_768;
const LINE = 8;
/** Places that one key may take; when all are taken the last is given up. */
const TRIES = 4;

/** The function with a memory: customers who share frequency, age and horizon are many. */
function remembered(
  calculate: (x: number, age: number, horizon: number, discount: number) => number
): (x: number, age: number, horizon: number, discount: number) => number {
  const memory = new Float64Array((SLOTS + TRIES) * LINE).fill(NaN);
  return (x, age, horizon, discount) => {
    const spread = age * 618.0339887498949 + x * 0.7548776662466927;
    let place = LINE * Math.floor((spread - Math.floor(spread)) * SLOTS);
    const last = place + LINE * (TRIES - 1);
    for (; ; place += LINE) {
      const found = memory[place]!;
      if (
        found === x &&
        memory[place + 1] === age &&
        memory[place + 2] === horizon &&
        memory[place + 3] === discount
      ) {
        return memory[place + 4]!;
      }
      if (place === last || found !== found) break;
    }
    const result = calculate(x, age, horizon, discount);
    memory[place] = x;
    memory[place + 1] = age;
    memory[place + 2] = horizon;
    memory[place + 3] = discount;
    memory[place + 4] = result;
    return result;
  };
}
