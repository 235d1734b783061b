/**
 * The horizon of a programme by rule: 1 pays soon on good evidence, 3 is far away or hardly evidenced,
 * 2 is all between.
 */
import { need } from "../check";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";

export type Horizon = 1 | 2 | 3;

export interface HorizonRule {
  /** Longest time to value of horizon 1, and of horizon 2, in months. */
  readonly h1Months: number;
  readonly h2Months: number;
  /** Least evidence of horizon 1; below `low` a programme is horizon 3. */
  readonly high: number;
  readonly low: number;
}

export const DEFAULT_RULE: HorizonRule = { h1Months: 12, h2Months: 36, high: 0.7, low: 0.3 };

export interface HorizonInput {
  readonly monthsToValue: Column;
  readonly evidence: Column;
  readonly rule: HorizonRule;
}

export function horizonRows({ monthsToValue, evidence, rule }: HorizonInput): RowResults {
  checkRule(rule);
  return eachRow(rowCount(monthsToValue, evidence), (row) => [
    horizon(at(monthsToValue, row), at(evidence, row), rule),
  ]);
}

export function horizon(monthsToValue: number, evidence: number, rule = DEFAULT_RULE): Horizon {
  need(monthsToValue >= 0, "monthsToValue", monthsToValue, "0 or more months");
  if (monthsToValue > rule.h2Months || evidence < rule.low) return 3;
  return monthsToValue <= rule.h1Months && evidence >= rule.high ? 1 : 2;
}

function checkRule(rule: HorizonRule): void {
  need(rule.h1Months >= 0, "h1Months", rule.h1Months, "0 or more months");
  need(
    rule.h2Months >= rule.h1Months,
    "h2Months",
    rule.h2Months,
    `h1Months (${rule.h1Months}) or more`
  );
  need(rule.low <= rule.high, "low", rule.low, `no more than high (${rule.high})`);
}
