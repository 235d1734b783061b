/**
 * The benefit row of a case before anything is taken off: given by period; or a yearly amount over its
 * ramp, and what the programme changes for customers, both from the period in which value begins.
 */
import { PlanningError } from "../errors";
import { ramp, type Ramp } from "../horizons/ramp";
import { uplift } from "../lifetime/uplift";

/** A group of customers, and what changes for them; money and rates a year. */
export interface CaseUplift {
  readonly customers: number;
  readonly margin: number;
  readonly retention: number;
  /** In points: 0.02 is two points of retention a year. */
  readonly retentionUplift: number;
  readonly marginUplift: number;
  readonly costToServeCut: number;
  readonly rampMonths: number;
  /** Share of the change that the case counts. */
  readonly share: number;
}

export interface BenefitInputs {
  /** Periods of the plan, and how many of them are a year. */
  readonly periods: number;
  readonly periodsPerYear: number;
  /** Benefit a year at full effect; or the whole row by period, which then stands as it is. */
  readonly benefitYear: number;
  readonly benefitRow: readonly number[] | null;
  /** Who the programme changes, and by how much; adds to the benefit a year. */
  readonly uplifts: readonly CaseUplift[];
  readonly ramp: Ramp;
  readonly rampMonths: number;
  /** Share of the level that is lost each period after the ramp. */
  readonly decay: number;
}

/** One amount a period. */
export function benefitsOf(inputs: BenefitInputs, valuePeriod: number): number[] {
  const { periods, periodsPerYear, benefitRow, uplifts } = inputs;
  if (benefitRow) {
    if (benefitRow.length === periods) return [...benefitRow];
    throw new PlanningError(
      "value",
      `benefitRow: ${benefitRow.length} values for ${periods} periods`
    );
  }
  const rampPeriods = (inputs.rampMonths * periodsPerYear) / 12;
  const row = ramp(
    inputs.benefitYear / periodsPerYear,
    valuePeriod,
    rampPeriods,
    periods,
    inputs.ramp,
    inputs.decay
  );
  for (const group of uplifts) {
    upliftRow(group, inputs, valuePeriod).forEach((amount, k) => (row[k]! += amount));
  }
  return row;
}

/** An uplift from the first whole period in which value begins; one that runs already has no wait. */
function upliftRow(
  group: CaseUplift,
  { periods, periodsPerYear }: BenefitInputs,
  valuePeriod: number
): number[] {
  const aPeriod = (share: number) => Math.pow(share, 1 / periodsPerYear);
  const retention = aPeriod(group.retention);
  const reached = group.retention + group.retentionUplift;
  if (!(reached >= 0 && reached <= 1 + 1e-12)) {
    throw new PlanningError(
      "value",
      `retentionUplift: holds ${group.retentionUplift}; retention + uplift from 0 to 1 is needed`
    );
  }
  const row = uplift(
    group.customers,
    group.margin / periodsPerYear,
    retention,
    aPeriod(reached) - retention,
    periods,
    group.marginUplift / periodsPerYear,
    group.costToServeCut / periodsPerYear,
    (group.rampMonths * periodsPerYear) / 12
  );
  const wait = Math.min(periods, Math.max(0, Math.ceil(valuePeriod - 1)));
  return [...new Array<number>(wait).fill(0), ...row.slice(0, periods - wait)].map(
    (amount) => amount * group.share
  );
}
