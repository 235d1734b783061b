/**
 * How much to spend on winning a customer and how much on keeping one (Blattberg and Deighton 1996).
 * Spending A per prospect wins a = ca·(1 − e^(−ka·A)) of them, spending R per customer and period
 * keeps r = cr·(1 − e^(−kr·R)) from one period to the next. With margin m, rate i and ρ = r/(1 + i):
 * customer equity per prospect = a·m − A + a·(m − R/r)·ρ/(1 − ρ) = a·V(R) − A,
 * V(R) = m + (m·r − R)/(1 + i − r).
 *
 * V does not depend on A, so R is chosen first. V′ = 0 where r′·(m(1 + i) − R) = 1 + i − r; the
 * difference of the two sides falls in R, so there is one such place or none. With w = k(m(1 + i) − R) − 1
 * it reads w·e^w = (1 + i − c)/c · e^(k·m(1 + i) − 1): Lambert's function. Then a′·V = 1 gives
 * A = ln(ca·ka·V)/ka. Where the first unit spent gains less than itself, nothing is spent.
 */
import { need } from "../check";

export interface AllocateInput {
  readonly margin: number;
  readonly rate: number;
  readonly acquisitionCeiling: number;
  readonly acquisitionSlope: number;
  readonly retentionCeiling: number;
  readonly retentionSlope: number;
}

export interface Allocation {
  readonly acquisitionSpend: number;
  readonly acquisitionRate: number;
  readonly retentionSpend: number;
  readonly retentionRate: number;
  /** Of a customer won, from the first margin on, less what keeping costs. */
  readonly lifetimeValue: number;
  /** Per prospect. */
  readonly equity: number;
  /** What to do, in words. */
  readonly advice: string;
}

export function allocate(input: AllocateInput): Allocation {
  const { margin, rate, acquisitionCeiling, acquisitionSlope } = input;
  const { retentionCeiling, retentionSlope } = input;
  need(rate > -1, "rate", rate, "a rate above -1");
  ceiling("acquisitionCeiling", acquisitionCeiling);
  ceiling("retentionCeiling", retentionCeiling);
  need(
    retentionCeiling <= 1 + rate,
    "retentionCeiling",
    retentionCeiling,
    "at most 1 + rate, so that the value is finite,"
  );
  need(acquisitionSlope > 0, "acquisitionSlope", acquisitionSlope, "a number above 0");
  need(retentionSlope > 0, "retentionSlope", retentionSlope, "a number above 0");

  const retentionSpend = bestRetentionSpend(margin, rate, retentionCeiling, retentionSlope);
  const retentionRate = response(retentionCeiling, retentionSlope, retentionSpend);
  const lifetimeValue =
    margin + (margin * retentionRate - retentionSpend) / (1 + rate - retentionRate);
  const firstUnit = acquisitionCeiling * acquisitionSlope * lifetimeValue;
  const acquisitionSpend = firstUnit > 1 ? Math.log(firstUnit) / acquisitionSlope : 0;
  const acquisitionRate = response(acquisitionCeiling, acquisitionSlope, acquisitionSpend);
  const equity = acquisitionRate * lifetimeValue - acquisitionSpend;
  return {
    acquisitionSpend,
    acquisitionRate,
    retentionSpend,
    retentionRate,
    lifetimeValue,
    equity,
    advice: adviceOn(acquisitionSpend > 0, retentionSpend > 0),
  };
}

function bestRetentionSpend(margin: number, rate: number, ceiling: number, slope: number): number {
  if (!(ceiling * slope * margin > 1)) return 0;
  const most = margin * (1 + rate);
  const room = 1 + rate - ceiling;
  if (room === 0) return most - 1 / slope;
  const w = lambertOfExponential(Math.log(room / ceiling) + slope * most - 1);
  return Math.max(0, most - (1 + w) / slope);
}

/** w with w·e^w = e^x, that is w + ln w = x, by Newton's method; x may be far beyond what e^x holds. */
function lambertOfExponential(x: number): number {
  if (x < -36) return Math.exp(x);
  let w = x > 1 ? x - Math.log(x) : Math.exp(x) / (1 + Math.exp(x));
  for (let round = 0; round < 50; round++) {
    const next = (w * (1 + x - Math.log(w))) / (1 + w);
    if (Math.abs(next - w) <= 2e-16 * next) return next;
    w = next;
  }
  return w;
}

function response(ceiling: number, slope: number, spend: number): number {
  return -ceiling * Math.expm1(-slope * spend);
}

function ceiling(name: string, value: number): void {
  need(value > 0 && value <= 1, name, value, "a share above 0, up to 1");
}

function adviceOn(acquire: boolean, retain: boolean): string {
  if (acquire && retain) return "spend on both";
  if (acquire) return "spend nothing on retention: its first unit gains less than it costs";
  const why = "spend nothing on acquisition: its first unit gains less than it costs";
  return retain ? why : `${why}; nor on retention`;
}
