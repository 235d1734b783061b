/**
 * Customer equity by segment: what the customers of today are worth, and those who will join. With
 * the lifetime value of CCO.CLV, without end:
 * present = customers · CLV(END),
 * future  = Σ_{t=0..periods−1} new · (CLV(START) − acquisition cost)/(1 + rate)^t,
 * new customers joining in each period, the first now.
 */
import { need } from "../check";
import { PlanningError } from "../errors";
import { geometricSum } from "../numerics/geometric";
import { sum } from "../numerics/sum";
import { at, rowCount, type Column } from "../rows";
import { customerLifetimeValue } from "./clv";

export interface EquityInput {
  readonly customers: Column;
  readonly newCustomers: Column;
  readonly margin: Column;
  readonly retention: Column;
  readonly rate: Column;
  readonly acquisitionCost: Column;
  readonly periods: number;
  readonly growth: Column;
}

export interface Equity {
  readonly present: number;
  readonly future: number;
  readonly total: number;
  /** Of the total of all segments; null when that is not above 0. */
  readonly share: number | null;
}

/** A segment each, and the total of all as the last. */
export function customerEquity(input: EquityInput): Equity[] {
  const { customers, newCustomers, margin, retention, rate, acquisitionCost, growth } = input;
  const count = rowCount(customers, newCustomers, margin, retention, rate, acquisitionCost, growth);
  const parts = Array.from({ length: count }, (_, row) => segment(row));
  const present = sum(parts.map((part) => part.present));
  const future = sum(parts.map((part) => part.future));
  const total = sum(parts.flatMap((part) => [part.present, part.future]));
  const all = { present, future, total };
  return [...parts, all].map((part) => ({ ...part, share: total > 0 ? part.total / total : null }));

  function segment(row: number): Omit<Equity, "share"> {
    try {
      return equityOf(row);
    } catch (error) {
      // The total needs every segment: one that cannot be calculated refuses the call.
      if (!(error instanceof PlanningError)) throw error;
      throw new PlanningError(error.code, `${error.message} (segment ${row + 1})`);
    }
  }

  function equityOf(row: number): Omit<Equity, "share"> {
    const base = at(customers, row);
    const joining = at(newCustomers, row);
    need(base >= 0, "customers", base, "0 or more");
    need(joining >= 0, "newCustomers", joining, "0 or more");
    const i = at(rate, row);
    const value = (timing: "START" | "END", cost: number) =>
      customerLifetimeValue(
        at(margin, row),
        at(retention, row),
        i,
        Infinity,
        at(growth, row),
        timing,
        cost
      );
    const present = base * value("END", 0);
    const future =
      joining * value("START", at(acquisitionCost, row)) * geometricSum(i / (1 + i), input.periods);
    return { present, future, total: present + future };
  }
}
