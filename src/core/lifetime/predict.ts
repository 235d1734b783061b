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
import { figureOfEach, REPORT, type Figure } from "./figure-of-each";
import { modelNamed } from "./models";

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
  const { failed, failures } = checked(input, []);
  return { values: ofEach(input, failed, at.alive, progress), failures };
}

/** Expected purchases in the next `horizon` units of time. */
export function expectedPurchases(input: ExpectedInput, progress?: Progress): Predicted {
  const { discrete, at } = modelNamed(input.model);
  const model = at(input.parameters);
  const { horizon } = input;
  const { failed, failures } = checked(input, [horizon], (i) =>
    checkHorizon(one(horizon, i), discrete, "horizon")
  );
  const figure: Figure = (x, age, ahead) => model.expectedIfAlive(x, age, ahead);
  const columns = { ...input, discount: NO_DISCOUNT };
  const values = figureOfEach(figure, columns, failed, progress);
  return { values: times(values, ofEach(input, failed, model.aliveAtAge)), failures };
}

const NO_DISCOUNT = new Float64Array(1);

/** Purchases after the age, each discounted to it, for ever or to a horizon. */
export function residualPurchases(input: ResidualInput, progress?: Progress): Predicted {
  const { discrete, at } = modelNamed(input.model);
  const model = at(input.parameters);
  const { discount, horizon } = input;
  const { failed, failures } = checked(input, [discount, horizon], (i) => {
    const [rate, ahead] = [one(discount, i), one(horizon, i)];
    if (ahead !== Infinity) checkHorizon(ahead, discrete, "horizon");
    checkDiscount(rate, ahead);
  });
  const exact: Figure = (x, age, ahead, rate) => model.residualIfAlive(x, age, rate, ahead);
  const same = discount.length === 1 && horizon.length === 1 && !discrete;
  const [rate, end] = [discount[0]!, horizon[0]!];
  const figure = same ? acrossAges((x, age) => exact(x, age, end, rate), input) : exact;
  const values = figureOfEach(figure, input, failed, progress);
  return { values: times(values, ofEach(input, failed, model.aliveAtAge)), failures };
}

/** P(alive) and expected purchases of many customers, for customers known to be right. */
export function forecast(
  input: PredictInput,
  horizon: number
): { alive: Float64Array; expected: Float64Array } {
  const at = modelNamed(input.model).at(input.parameters);
  const nobody = new Uint8Array(input.frequency.length);
  const figure: Figure = (x, age, ahead) => at.expectedIfAlive(x, age, ahead);
  const columns = { ...input, horizon: Float64Array.of(horizon), discount: NO_DISCOUNT };
  const expected = figureOfEach(figure, columns, nobody);
  const alive = new Float64Array(nobody.length);
  if (at.aliveOfEach) at.aliveOfEach(input, alive);
  else alive.set(ofEach(input, nobody, at.aliveAtAge));
  return { alive, expected: times(expected, alive) };
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

/** Which customers are impossible, and why; `check` throws where something further of a row is. */
function checked(
  input: PredictInput,
  further: readonly Float64Array[],
  check?: (i: number) => void
): { failed: Uint8Array; failures: RowFailure[] } {
  const { frequency, recency, age } = input;
  const { discrete } = modelNamed(input.model);
  const count = [frequency, recency, age, ...further].reduce((n, c) => Math.max(n, c.length), 1);
  const failed = new Uint8Array(count);
  const failures: RowFailure[] = [];
  for (let i = 0; i < count; i++) {
    try {
      const problem = customerProblem(one(frequency, i), one(recency, i), one(age, i), discrete);
      if (problem !== null) throw new PlanningError("value", problem);
      check?.(i);
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      failed[i] = 1;
      failures.push({ row: i, code: error.code, message: error.message });
    }
  }
  return { failed, failures };
}

function ofEach(
  { frequency, recency, age }: PredictInput,
  failed: Uint8Array,
  figure: (x: number, recency: number, age: number) => number,
  progress?: Progress
): Float64Array {
  const values = new Float64Array(failed.length);
  for (let i = 0; i < values.length; i++) {
    if (i % REPORT === REPORT - 1) progress?.(i / values.length);
    const [x, t, T] = [one(frequency, i), one(recency, i), one(age, i)];
    // A recency may lie a rounding above the age.
    values[i] = failed[i] ? NaN : figure(x, Math.min(t, T), T);
  }
  return values;
}

function times(values: Float64Array, factors: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) values[i]! *= factors[i]!;
  return values;
}

function one(column: Float64Array, i: number): number {
  return column[column.length === 1 ? 0 : i]!;
}
