/**
 * What every model of repeat buying offers: a likelihood to estimate it with and, for given
 * parameters, the figures that are read from it. A new model is a file with this interface and a line
 * in `index.ts`.
 */
import type { Objective } from "../../numerics/maximise";
import type { Customers, MergedCustomers } from "../customers";

export interface TransactionModel {
  readonly name: string;
  /** Names of the parameters in order; the first two describe buying, the others dropout. */
  readonly parameters: readonly string[];
  /** The parameters that are times: they scale with the unit of the data. */
  readonly times: readonly number[];
  /** The pairs of parameters that describe how customers differ. */
  readonly mixing: readonly Mixing[];
  /** Customers have whole periods in which they buy once or not, instead of time that passes. */
  readonly discrete: boolean;
  /** What is left where nobody leaves: the model of the first two parameters alone. */
  readonly withoutDropout?: TransactionModel;
  /** Log-likelihood with gradient and Hessian over the logarithms of the parameters. */
  objective(customers: MergedCustomers): Objective;
  /** Logarithms of parameters to start from, for customers whose mean age is 1. */
  starts(customers: MergedCustomers): number[][];
  /** The figures for given parameters. */
  at(parameters: readonly number[]): ModelAt;
  /** Share of new customers who are there still a time after the first purchase; none in whole periods. */
  survival?(parameters: readonly number[], time: number): number;
}

/**
 * Two parameters of a distribution over customers: of a rate (gamma: its mean is first/second) or of a
 * chance (beta: first/(first + second)). Data can determine the mean and not the spread.
 */
export interface Mixing {
  readonly of: "rate" | "chance";
  readonly first: number;
  readonly second: number;
  /** What it is of, as a reader calls it. */
  readonly what: string;
}

export interface ModelAt {
  /** P(alive) as it is published for the model: at `age`; BG/BB at age + 1. */
  alive(frequency: number, recency: number, age: number): number;
  /** P(alive at age), the factor of the two expectations below. */
  aliveAtAge(frequency: number, recency: number, age: number): number;
  /** The same for many customers, to the last digit, where a model has a quicker way. */
  aliveOfEach?(customers: Customers, into: Float64Array): void;
  /** Expected purchases in the next `horizon` of a customer who is alive at `age`. */
  expectedIfAlive(frequency: number, age: number, horizon: number): number;
  /**
   * Expected purchases after `age` of a customer who is alive then, each discounted to `age` at the
   * effective rate `discount` a unit of time, up to `horizon` or for ever (Infinity).
   */
  residualIfAlive(frequency: number, age: number, discount: number, horizon: number): number;
  /** P(X(horizon) = k) of a new customer, for k = 0 … most. */
  chances(horizon: number, most: number): Float64Array;
}
