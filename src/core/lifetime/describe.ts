/**
 * Everything that is shown of one fitted model: purchases over time against the model, frequency
 * counts, P(alive) by recency and frequency, activity of cohorts with the model's survival, spend
 * against its distribution, each customer's figures, and totals with intervals.
 */
import { cohortActivity, type CohortActivity } from "./cohort-activity";
import { TIME_UNITS, type AnalysisLog } from "./compare";
import { discountedPurchases } from "./discounted";
import type { Fit } from "./fit";
import { expectedSpend } from "./gamma-gamma";
import { modelNamed } from "./models";
import { readOrders } from "./order-log";
import { forecast } from "./predict";
import { aliveVariance, moneyVariance, purchaseVariance } from "./purchase-noise";
import { rfm } from "./rfm";
import { spendCounts, type SpendCounts } from "./spend-counts";
import { totalInterval, type Interval } from "./total-interval";
import { aliveGrid, frequencyCounts, track } from "./tracking";
import type { AliveGrid, FrequencyCounts, Tracking } from "./tracking";
import { usable } from "./usable";

export interface DescribeInput extends AnalysisLog {
  /** On all the orders. */
  readonly fit: Fit;
  /** On the orders before the holdout, for purchases over time; null without one. */
  readonly calibration: Fit | null;
  readonly spend: Fit | null;
  /** Units of time ahead. */
  readonly horizon: number;
  readonly margin: number;
  /** Effective rate a unit of time. */
  readonly discount: number;
  /** Units of time of silence after which a customer's P(alive) is compared with the former one. */
  readonly silence: number;
}

export interface CustomerFigures {
  /** The customer as in the log. */
  readonly ids: readonly (number | string)[];
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly spend: Float64Array | null;
  readonly alive: Float64Array;
  /** P(alive) a `silence` earlier, where the last purchase was then made already; else at it. */
  readonly aliveBefore: Float64Array;
  readonly expected: Float64Array;
  /** Money within the horizon; null without spend. */
  readonly value: Float64Array | null;
}

export interface Description {
  readonly tracking: Tracking;
  readonly frequency: FrequencyCounts;
  readonly alive: AliveGrid;
  readonly activity: CohortActivity;
  readonly spend: SpendCounts | null;
  readonly customers: CustomerFigures;
  readonly purchases: Interval;
  readonly stillThere: Interval;
  /** null without spend. */
  readonly value: Interval | null;
}

const FREQUENCIES = [0, 1, 2, 3, 4, 6, 8, 12, 20];
const MOST_FREQUENCY = 10;
const WEEK = 7;
/** More periods than this cannot be told apart in a pane. */
const MOST_PERIODS = 110;

/** null where the fit holds no usable figures. */
export function describeFit(
  input: DescribeInput,
  progress?: (share: number) => void
): Description | null {
  const { asOf, unit, holdout, horizon } = input;
  const figures = usable(input.fit);
  if (figures === null) return null;
  const length = TIME_UNITS[unit];
  const summary = rfm(input);
  const { frequency, recency, age, spend } = summary;
  const orders = readOrders(input, asOf);
  const tracked = (input.calibration && usable(input.calibration)) ?? figures;
  const at = modelNamed(figures.model).at(figures.parameters);
  const first = orders.day[orders.rows[0]!]!;
  const days = WEEK * Math.max(1, Math.ceil((asOf - first + 1) / WEEK / MOST_PERIODS));
  const tracking = track(
    orders,
    modelNamed(tracked.model).at(tracked.parameters),
    length,
    days,
    input.calibration && holdout !== null ? holdout : asOf
  );
  progress?.(0.2);
  const given = { ...summary, ...figures };
  const { alive, expected } = forecast(given, horizon);
  const aliveBefore = alive.map((_, i) => {
    const then = Math.max(recency[i]!, age[i]! - input.silence);
    return at.alive(frequency[i]!, recency[i]!, then);
  });
  progress?.(0.3);
  const most = Math.max(
    1,
    Math.min(
      MOST_FREQUENCY,
      frequency.reduce((a, b) => Math.max(a, b), 0)
    )
  );
  const counts = frequencyCounts(frequency, age, at, most);
  progress?.(0.5);
  const oldest = age.reduce((a, b) => Math.max(a, b), 0);
  const valued = valuesOf(input, figures, summary);
  progress?.(0.7);
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const described: Description = {
    tracking,
    frequency: counts,
    alive: aliveGrid(at, oldest, FREQUENCIES, 12),
    activity: cohortActivity(orders, figures, length),
    spend: valued ? spendCounts(valued.parameters, frequency, spend!) : null,
    customers: {
      ids: summary.customers,
      frequency,
      recency,
      age,
      spend,
      alive,
      aliveBefore,
      expected,
      value: valued?.value ?? null,
    },
    purchases: totalInterval(
      total(expected),
      [
        {
          ...figures,
          total: (parameters) => total(forecast({ ...given, parameters }, horizon).expected),
        },
      ],
      purchaseVariance(given, horizon)
    ),
    stillThere: totalInterval(
      total(alive),
      [
        {
          ...figures,
          total: (parameters) => total(forecast({ ...given, parameters }, 0).alive),
        },
      ],
      aliveVariance(alive)
    ),
    value: valued?.interval ?? null,
  };
  progress?.(1);
  return described;
}

type Figures = NonNullable<ReturnType<typeof usable>>;

/** Value of each customer and its total; null where spend is unknown or has no mean. */
function valuesOf(input: DescribeInput, figures: Figures, summary: ReturnType<typeof rfm>) {
  const { spend, margin, discount, horizon } = input;
  const money = summary.spend;
  if (!spend || money === null) return null;
  const values = spend.parameters.map(({ value }) => value);
  const { frequency } = summary;
  const anyNew = frequency.some((x) => x === 0);
  if (!values.every(Number.isFinite) || (anyNew && values[1]! <= 1)) return null;
  const residual = (parameters: readonly number[]) =>
    discountedPurchases({ ...summary, model: figures.model, parameters }, discount, horizon);
  const spendOf = ([p, q, gamma]: readonly number[]) =>
    frequency.map((x, i) => expectedSpend({ p: p!, q: q!, gamma: gamma! }, x, money[i]!));
  const product = (left: Float64Array, right: Float64Array) =>
    left.reduce((sum, value, i) => sum + value * right[i]!, 0) * margin;
  const [purchases, each] = [residual(figures.parameters), spendOf(values)];
  const [p, q, gamma] = values as [number, number, number];
  const given = { ...summary, ...figures };
  const scatter = moneyVariance(given, { p, q, gamma }, purchases, money, discount, horizon);
  const interval = totalInterval(
    product(purchases, each),
    [
      { ...figures, total: (parameters) => product(residual(parameters), each) },
      {
        parameters: values,
        logCovariance: spend.logCovariance,
        total: (parameters) => product(purchases, spendOf(parameters)),
      },
    ],
    scatter === null ? null : margin ** 2 * scatter
  );
  return {
    parameters: { p, q, gamma },
    value: purchases.map((x, i) => x * each[i]! * margin),
    interval,
  };
}
