/**
 * An annual rate as the effective rate of a shorter period: (1 + a)^(1/k) − 1, k periods a year of
 * 365.25 days or twelve equal months.
 */
import { need } from "../check";

export const UNITS = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type Unit = (typeof UNITS)[number];

export const PERIODS_PER_YEAR: Record<Unit, number> = {
  DAY: 365.25,
  WEEK: 365.25 / 7,
  MONTH: 12,
  QUARTER: 4,
  YEAR: 1,
};

export function periodRate(annualRate: number, unit: Unit): number {
  need(annualRate > -1, "annualRate", annualRate, "a rate above -1");
  return Math.expm1(Math.log1p(annualRate) / PERIODS_PER_YEAR[unit]);
}
