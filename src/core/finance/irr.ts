/**
 * The internal rate of return of flows, column k at time k − 1. One rate: that. Several: the nearest
 * to a guess, or a refusal that lists them, because none of them is the return then. None: a refusal.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";
import { eachRow, at, type Column, type RowResults } from "../rows";
import { irrRoots } from "./irr-roots";

/** Rates that a message lists. */
const MOST_LISTED = 6;

/** Refusal of flows with several rates, which it lists. */
export class SeveralRates extends PlanningError {
  constructor(
    readonly rates: readonly number[],
    advice: string
  ) {
    super("value", `several rates: ${listed(rates)}; ${advice}`);
  }
}

export interface IrrInput {
  readonly flows: readonly (readonly number[])[];
  /** One for all, or one a series; null where none is given. */
  readonly guess: Column | null;
}

export function irrRows({ flows, guess }: IrrInput): RowResults {
  return eachRow(Math.max(flows.length, guess?.length ?? 1), (row) => [
    irr(
      flows[flows.length === 1 ? 0 : row] as readonly number[],
      guess ? at(guess, row) : undefined
    ),
  ]);
}

export function irr(flows: readonly number[], guess?: number): number {
  if (guess !== undefined) need(guess > -1, "guess", guess, "a rate above -1");
  const rates = irrAll(flows);
  if (rates.length === 1) return rates[0]!;
  if (guess === undefined) throw new SeveralRates(rates, "give a guess to choose one");
  return rates.reduce((best, rate) =>
    Math.abs(rate - guess) < Math.abs(best - guess) ? rate : best
  );
}

/** Every rate in rising order; at least one. */
export function irrAll(flows: readonly number[]): number[] {
  if (!flows.every(Number.isFinite))
    throw new PlanningError("number", "a flow is no finite number");
  const rates = irrRoots(flows);
  if (rates.length > 0) return rates;
  throw new PlanningError("value", `no rate: ${reason(flows)}`);
}

function reason(flows: readonly number[]): string {
  if (flows.every((flow) => flow === 0)) return "all flows are 0";
  if (flows.every((flow) => flow >= 0)) return "no flow is negative";
  if (flows.every((flow) => flow <= 0)) return "no flow is positive";
  return "the flows have a value other than 0 at every rate above -1";
}

function listed(rates: readonly number[]): string {
  const first = rates.slice(0, MOST_LISTED).map((rate) => shown(Number(rate.toPrecision(6))));
  return (
    first.join(", ") + (rates.length > MOST_LISTED ? ` and ${rates.length - MOST_LISTED} more` : "")
  );
}
