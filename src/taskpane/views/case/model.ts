/**
 * A draft as the input of the core's own case model: months, levels and prices turned into what that
 * takes. It follows the sheet, so that what is worked out here is what the sheet will say.
 */
import { realRate } from "../../../core/finance/inflation";
import { STANDARD_CASE, type CaseInputs } from "../../../core/finance/case-model";
import { horizon } from "../../../core/horizons/horizon";
import { PROFILES, type Profile } from "../../../core/horizons/profiles";
import type { CaseDraft, DraftContext, PlanTerms } from "../../../workbook/cases/types";
import { monthsBetween } from "../horizons/timeline/months";

/** What the tables of the other programmes add, known from the sheet alone. */
export interface Beyond {
  overlapShare: number;
}

/** null where a figure is missing that the case cannot do without. */
export function inputsOf(
  draft: CaseDraft,
  plan: PlanTerms,
  context: DraftContext,
  beyond: Beyond = { overlapShare: 0 }
): CaseInputs | null {
  const { investmentLikely, start, durationMonths, monthsToValue, chance } = draft;
  if (investmentLikely === null || start === null || durationMonths === null) return null;
  if (monthsToValue === null || chance === null) return null;
  const uplifts = upliftsOf(draft, context);
  if (uplifts === null || (uplifts.length === 0 && draft.benefitLikely === null)) return null;
  const { periods, periodsPerYear, costLevel, benefitLevel } = context;
  const real = plan.basis === "real";
  const inMoneyOfTheCase = (rate: number): number => (real ? realRate(rate, plan.inflation) : rate);
  return {
    ...STANDARD_CASE,
    periods,
    periodsPerYear,
    annualRate: inMoneyOfTheCase(context.annualRate),
    hurdleRate: inMoneyOfTheCase(hurdleOf(draft, plan, context)?.rate ?? context.annualRate),
    investment: investmentLikely * costLevel,
    start: (monthsBetween(context.fiscalStart, start) * periodsPerYear) / 12 + 1,
    durationMonths,
    profile: profileOf(plan.investmentProfile),
    monthsToValue,
    runCostYear: (draft.runCostAYear ?? 0) * costLevel,
    benefitYear: uplifts.length > 0 ? 0 : (draft.benefitLikely ?? 0) * benefitLevel,
    uplifts,
    rampMonths: draft.rampMonths ?? 0,
    chance,
    cannibalRate: draft.cannibalRate ?? 0,
    newMargin: draft.newMargin ?? 1,
    oldMargin: draft.oldMargin ?? 0,
    overlapShare: beyond.overlapShare,
    tax: plan.taxRate,
    inflation: plan.inflation,
    // Amounts are typed in today's money: nominal flows grow with prices, real ones stay.
    prices: real ? "NOMINAL" : "REAL",
    pilot: pilotOf(draft),
  };
}

/** The horizon that the rule gives the draft, and its hurdle; null where it cannot be told. */
export function hurdleOf(
  { monthsToValue, evidenceGrade }: CaseDraft,
  plan: PlanTerms,
  { horizonRule, grades }: DraftContext
): { horizon: 1 | 2 | 3; rate: number } | null {
  const evidence = grades.find(({ grade }) => grade === evidenceGrade)?.value;
  if (monthsToValue === null || monthsToValue < 0 || evidence === undefined) return null;
  const rule = {
    h1Months: horizonRule.oneMonths,
    h2Months: horizonRule.twoMonths,
    high: horizonRule.high,
    low: horizonRule.low,
  };
  const found = horizon(monthsToValue, evidence, rule);
  return { horizon: found, rate: plan.hurdles[found - 1]! };
}

/** null where a row lacks its segment or its share. */
function upliftsOf(draft: CaseDraft, context: DraftContext): CaseInputs["uplifts"] | null {
  const rows = draft.uplifts.map((row) => {
    const segment = context.segments.find((each) => each.segment === row.segment);
    if (!segment) return null;
    return {
      customers: segment.customers,
      margin: segment.margin,
      retention: segment.retention,
      retentionUplift: row.retentionUplift ?? 0,
      marginUplift: row.marginUplift ?? 0,
      costToServeCut: row.costToServeCut ?? 0,
      rampMonths: row.rampMonths ?? 0,
      share: row.shareCounted * context.benefitLevel,
    };
  });
  const known = rows.filter((row) => row !== null);
  return known.length === rows.length ? known : null;
}

function profileOf(name: string): Profile {
  return (PROFILES as readonly string[]).includes(name) ? (name as Profile) : "EVEN";
}

function pilotOf({ pilot }: CaseDraft): CaseInputs["pilot"] {
  if (!pilot) return null;
  const { cost, hitRate, falseAlarmRate, months, shrink } = pilot;
  if (cost === null || hitRate === null || falseAlarmRate === null) return null;
  return { cost, hitRate, falseAlarmRate, months: months ?? 0, shrink: shrink ?? 1 };
}
