/**
 * Fits several models of repeat buying to a log of orders and compares them: by log-likelihood and
 * AIC on all the orders, and by what each says of a holdout that it has not seen. Spend is fitted
 * beside them.
 */
import { PlanningError } from "../errors";
import { estimate } from "./estimate";
import type { Fit } from "./fit";
import { forecast } from "./predict";
import { readableCohorts, type ReadableCohorts } from "./readable-cohorts";
import { rfm, type Rfm } from "./rfm";
import { fitSpend } from "./spend-fit";
import type { OrderLog } from "./order-log";
import { usable } from "./usable";

export const TIME_UNITS = { DAY: 1, WEEK: 7, MONTH: 365.25 / 12 } as const;
export type TimeUnit = keyof typeof TIME_UNITS;

export interface AnalysisLog extends OrderLog {
  /** Last day that counts. */
  readonly asOf: number;
  readonly unit: TimeUnit;
  /** Last day that the models may see when they are tried on the rest; null for no holdout. */
  readonly holdout: number | null;
}

export interface CompareInput extends AnalysisLog {
  readonly models: readonly string[];
}

export interface HoldoutResult {
  /** Repeat purchases in the holdout of the customers won before it. */
  readonly actual: number;
  readonly expected: number;
  /** Mean over customers of the size of the error. */
  readonly meanError: number;
  readonly customers: number;
}

export interface ComparedModel {
  readonly model: string;
  /** On all the orders. */
  readonly fit: Fit;
  /** On the orders up to the holdout; null without one, or where it gives no usable fit. */
  readonly calibration: Fit | null;
  readonly holdout: HoldoutResult | null;
}

export interface Comparison {
  readonly customers: number;
  /** Days with a purchase, over customers. */
  readonly purchases: number;
  readonly oneTime: number;
  /** Rows left out because their amount is 0 or less. */
  readonly returned: number;
  readonly firstDay: number;
  readonly asOf: number;
  /** Mean spend of a repeat purchase; null without amounts or repeats. */
  readonly meanSpend: number | null;
  /** What the orders say of each customer, in one order. */
  readonly summary: Pick<Rfm, "frequency" | "recency" | "age" | "spend">;
  readonly cohorts: ReadableCohorts;
  readonly models: readonly ComparedModel[];
  /** null without amounts or without anyone to fit. */
  readonly spend: Fit | null;
}

export function compareModels(input: CompareInput, progress?: (share: number) => void): Comparison {
  const { holdout, asOf, unit, models, dates } = input;
  const all = rfm(input);
  checkHoldout(input, all);
  const before = holdout === null ? null : rfm({ ...input, asOf: holdout });
  const later = before === null ? null : purchasesSince(all, before);
  const steps = models.length * (before ? 2 : 1) + 1;
  let done = 0;
  const part = (share: number) => progress?.((done + share) / steps);
  const fitted = (from: Rfm, model: string): Fit => {
    const fit = estimate({ ...from, model, unit }, part);
    done += 1;
    part(0);
    return fit;
  };
  const compared = models.map((model): ComparedModel => {
    const fit = fitted(all, model);
    const calibration = before ? fitted(before, model) : null;
    const tried =
      calibration && before && later && holdout !== null
        ? tryOn(calibration, before, later, (asOf - holdout) / TIME_UNITS[unit])
        : null;
    return { model, fit, calibration: tried === null ? null : calibration, holdout: tried };
  });
  const spend = spendFit(all);
  const { frequency } = all;
  progress?.(1);
  let first = Infinity;
  for (let i = 0; i < dates.length; i++) first = Math.min(first, Math.floor(dates[i]!));
  return {
    customers: all.customers.length,
    purchases: frequency.reduce((sum, x) => sum + x, 0) + all.customers.length,
    oneTime: frequency.reduce((sum, x) => sum + (x === 0 ? 1 : 0), 0),
    returned: all.leftOut,
    firstDay: first,
    asOf,
    meanSpend: meanSpend(all),
    summary: { frequency, recency: all.recency, age: all.age, spend: all.spend },
    cohorts: readableCohorts(input, asOf),
    models: compared,
    spend,
  };
}

/** The model of least AIC among those that give usable figures; null where none does. */
export function bestOf(models: readonly ComparedModel[]): ComparedModel | null {
  const good = models.filter(({ fit }) => usable(fit) !== null && Number.isFinite(fit.aic));
  return good.sort((a, b) => a.fit.aic - b.fit.aic)[0] ?? null;
}

function checkHoldout({ holdout, asOf }: CompareInput, { age, customers }: Rfm): void {
  if (holdout === null) return;
  if (holdout >= asOf) {
    throw new PlanningError(
      "value",
      "holdout: it begins after the last day; an earlier day is needed"
    );
  }
  if (customers.length === 0 || age.length === 0) {
    throw new PlanningError("missing", "holdout: no customer was won before it");
  }
}

/** Repeat purchases after the holdout's beginning of the customers that were there before. */
function purchasesSince(all: Rfm, before: Rfm): Float64Array {
  const place = new Map(all.customers.map((id, i) => [id, i]));
  return before.frequency.map((x, i) => all.frequency[place.get(before.customers[i]!)!]! - x);
}

function tryOn(fit: Fit, before: Rfm, later: Float64Array, horizon: number): HoldoutResult | null {
  const figures = usable(fit);
  if (figures === null) return null;
  const { expected } = forecast({ ...before, ...figures }, horizon);
  let [sum, actual, error] = [0, 0, 0];
  for (let i = 0; i < expected.length; i++) {
    sum += expected[i]!;
    actual += later[i]!;
    error += Math.abs(expected[i]! - later[i]!);
  }
  return { actual, expected: sum, meanError: error / expected.length, customers: expected.length };
}

function spendFit({ frequency, spend }: Rfm): Fit | null {
  if (spend === null || !frequency.some((x) => x > 0)) return null;
  return fitSpend({ frequency, spend });
}

function meanSpend({ frequency, spend }: Rfm): number | null {
  if (spend === null) return null;
  let [money, times] = [0, 0];
  frequency.forEach((x, i) => {
    money += x * spend[i]!;
    times += x;
  });
  return times > 0 ? money / times : null;
}
