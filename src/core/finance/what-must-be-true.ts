/**
 * What has to be true for a case to pay: for each input alone, the value at which NPV is 0 while the
 * others stay as they are. NPV is linear in benefit, chance and investment, so their break-evens are
 * exact; the months until value and the uplift are found as bracketed roots.
 */
import { PlanningError } from "../errors";
import { bracketedRoot } from "../numerics/root";
import { caseRows, ratePerPeriod, type CaseInputs } from "./case-model";
import { figure, type Figure } from "./figure";
import { npv } from "./npv";

export interface WhatMustBeTrue {
  readonly npv: number;
  /** Share of all benefit that has to come, in what is planned. */
  readonly leastBenefitShare: Figure;
  readonly leastChance: Figure;
  readonly highestInvestment: Figure;
  /** Months from the start of spending to value. */
  readonly latestMonthsToValue: Figure;
  /** Share of the retention uplift, all groups alike. */
  readonly leastUpliftShare: Figure;
}

export function whatMustBeTrue(inputs: CaseInputs): WhatMustBeTrue {
  const value = (changed: Partial<CaseInputs>) => npvOf({ ...inputs, ...changed });
  const now = value({});
  const benefits = presentBenefits(inputs);
  return {
    npv: now,
    leastBenefitShare: figure(() => leastShare(now, benefits)),
    leastChance: figure(() => leastChance(inputs, now, benefits)),
    highestInvestment: figure(() => highestInvestment(inputs, now, value)),
    latestMonthsToValue: figure(() => latestMonths(inputs, now, value)),
    leastUpliftShare: figure(() => leastUplift(inputs, value)),
  };
}

export function npvOf(inputs: CaseInputs): number {
  return npv(rateOf(inputs), caseRows(inputs).net, "START");
}

function rateOf({ annualRate, periodsPerYear }: CaseInputs): number {
  return ratePerPeriod(annualRate, periodsPerYear);
}

/** After tax, as the NPV is. */
function presentBenefits(inputs: CaseInputs): number {
  return npv(rateOf(inputs), caseRows(inputs).expected, "START") * (1 - inputs.tax);
}

function leastShare(now: number, benefits: number): number {
  if (!(benefits > 0)) refuse("the benefits are worth 0 or less");
  return Math.max(0, 1 - now / benefits);
}

/** The chance scales the benefit: the least one is the least share of it. */
function leastChance({ chance }: CaseInputs, now: number, benefits: number): number {
  if (chance === 0) refuse("the chance is 0, so the benefits are worth nothing");
  const least = chance * leastShare(now, benefits);
  if (least > 1) refuse("the case does not pay even if the benefit is certain");
  return least;
}

function highestInvestment(
  inputs: CaseInputs,
  now: number,
  value: (changed: Partial<CaseInputs>) => number
): number {
  const perUnit = value({ investment: 0 }) - value({ investment: 1 });
  if (!(perUnit > 0)) refuse("no investment falls within the periods");
  const highest = inputs.investment + now / perUnit;
  if (highest < 0) refuse("the case does not pay even without an investment");
  return highest;
}

/** Later value is worth less as long as benefits exceed run cost; the last month that pays is looked for. */
function latestMonths(
  inputs: CaseInputs,
  now: number,
  value: (changed: Partial<CaseInputs>) => number
): number {
  if (inputs.benefitRow) refuse("the benefits are given by period");
  const at = (monthsToValue: number) => value({ monthsToValue });
  const end = (inputs.periods * 12) / inputs.periodsPerYear;
  if (now < 0 && at(0) < 0) refuse("the case does not pay even if value begins at once");
  if (at(end) >= 0) refuse("the case pays even if no value comes within the plan");
  // From the planned month outwards, or back from it where the case does not pay as planned.
  return now >= 0 ? crossing(at, inputs.monthsToValue, end) : crossing(at, 0, inputs.monthsToValue);
}

/** The last change of sign between two months, looked for month by month. */
function crossing(at: (months: number) => number, from: number, to: number): number {
  const steps = Math.max(1, Math.min(1200, Math.ceil(to - from)));
  const month = (step: number) => from + ((to - from) * step) / steps;
  for (let step = steps; step > 0; step--) {
    if (at(month(step)) < 0 && at(month(step - 1)) >= 0) {
      return bracketedRoot(at, month(step - 1), month(step));
    }
  }
  return refuse("no month was found at which the case begins to pay");
}

function leastUplift(inputs: CaseInputs, value: (changed: Partial<CaseInputs>) => number): number {
  if (inputs.benefitRow || !inputs.uplifts.some(({ retentionUplift }) => retentionUplift !== 0)) {
    refuse("no benefit of the case comes from a retention uplift");
  }
  const at = (share: number) =>
    value({
      uplifts: inputs.uplifts.map((group) => ({
        ...group,
        retentionUplift: group.retentionUplift * share,
      })),
    });
  if (at(0) >= 0) refuse("the case pays without any retention uplift");
  const most = mostShare(inputs);
  if (at(most) < 0) refuse("the case does not pay even at full retention");
  return bracketedRoot(at, 0, most);
}

/** The share at which the first group would keep all of its customers. */
function mostShare({ uplifts }: CaseInputs): number {
  const limits = uplifts
    .filter(({ retentionUplift }) => retentionUplift !== 0)
    .map(({ retention, retentionUplift }) =>
      retentionUplift > 0 ? (1 - retention) / retentionUplift : retention / -retentionUplift
    );
  return Math.min(...limits, 1e6);
}

function refuse(reason: string): never {
  throw new PlanningError("value", `none: ${reason}`);
}
