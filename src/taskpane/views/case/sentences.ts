/**
 * What has to be true for a case to pay, in plain language. A sentence stands only where it says
 * something about this case; the patterns are in `sentence-words.ts`, which of them holds is decided here.
 */
import type { ScenarioName } from "../../../workbook/cases/types";
import type { Format } from "../../numbers/format";
import { sentences as words } from "./sentence-words";

export interface CaseFacts {
  /** Whether it is all programmes together. */
  together: boolean;
  currency: string;
  /** null with its reason where the case cannot be worked out. */
  npv: number | null;
  npvProblem: string | null;
  /** A year, in the money of the case. */
  annualRate: number | null;
  irr: number | null;
  /** Years from now; null where the money is not back within the plan. */
  payback: number | null;
  paybackLabel: string | null;
  planYears: number | null;
  /** Share of the expected benefits at which the NPV is 0; null where they are worth nothing. */
  breakEvenShare: number | null;
  /** That it works; null for all together. */
  chance: number | null;
  peakFunding: number | null;
  peakLabel: string | null;
  totals: {
    investment: number;
    runCost: number;
    /** Before anything is taken off, and what is. */
    benefitBefore: number;
    cannibalisation: number;
    overlap: number;
    benefit: number;
  } | null;
  hurdle: { horizon: number; rate: number; clears: boolean; npv: number | null } | null;
  pilot: {
    decision: string;
    pilotFirst: number;
    scaleNow: number;
    mostForPilot: number | null;
    cost: number | null;
  } | null;
  scenarios: { scenario: ScenarioName; npv: number | null }[];
  taxRate: number | null;
  inflation: number | null;
  basis: string | null;
}

export function caseSentences(facts: CaseFacts, format: Format): string[] {
  const say = speaker(facts, format);
  return [
    pays(facts, say),
    payback(facts, say),
    breakEven(facts, say),
    leastChance(facts, say),
    funding(facts, say),
    hurdle(facts, say),
    running(facts, say),
    takenOff(facts, say),
    pilot(facts, say),
    scenarios(facts, say),
    terms(facts, say),
  ].filter((sentence): sentence is string => sentence !== null);
}

/** The sentence on the pilot alone. */
export function pilotSentence(facts: CaseFacts, format: Format): string | null {
  return pilot(facts, speaker(facts, format));
}

interface Speaker {
  money(amount: number): string;
  share(value: number): string;
  /** Rounded up: what is named must be enough. */
  least(value: number): string;
  years(value: number): string;
}

function speaker({ currency }: CaseFacts, format: Format): Speaker {
  return {
    money: (amount) => [format.money(Math.abs(amount)), currency].filter(Boolean).join(" "),
    share: (value) => format.percent(value, digitsOf(value)),
    least: (value) => {
      const digits = digitsOf(value);
      const unit = 10 ** -(digits + 2);
      // What is a whole number of units but for a rounding error stays what it is.
      return format.percent(Math.ceil(value / unit - 1e-9) * unit, digits);
    },
    years: (value) => format.number(value, 1),
  };
}

/** A small or a nearly whole share is not rounded to nothing or to all. */
function digitsOf(value: number): number {
  const whole = Math.ceil(value * 100 - 1e-9);
  const exact = Math.abs(value * 100 - whole) < 1e-9;
  return value < 0.1 || (whole === 100 && !exact) ? 1 : 0;
}

/** Less than half a unit of money is nothing: it is shown as 0. */
const isNothing = (amount: number): boolean => Math.abs(amount) < 0.5;

function pays(facts: CaseFacts, say: Speaker): string | null {
  const { npv, together, annualRate } = facts;
  if (npv === null) return words.unknown(facts.npvProblem);
  const rate = annualRate === null ? null : say.share(annualRate);
  if (isNothing(npv)) return words.breaksEven(together, rate);
  return (npv > 0 ? words.pays : words.doesNotPay)(together, say.money(npv), rate);
}

function payback(facts: CaseFacts, say: Speaker): string | null {
  const { npv, payback: years, planYears, paybackLabel, totals } = facts;
  if (npv === null || !totals || isNothing(totals.investment + totals.runCost)) return null;
  if (years !== null) return years > 0 ? words.back(say.years(years), paybackLabel) : null;
  return planYears === null ? null : words.notBack(say.years(planYears));
}

function breakEven({ npv, breakEvenShare: share }: CaseFacts, say: Speaker): string | null {
  if (npv === null || isNothing(npv)) return null;
  if (share === null) return npv < 0 ? words.noBenefit : null;
  if (npv > 0) return share > 0 && share < 1 ? words.evenIf(say.least(share)) : null;
  return share > 1 ? words.wouldNeed(say.least(share - 1)) : null;
}

/** The expected benefit moves with the chance, so that the least chance is its share of break-even. */
function leastChance(
  { npv, breakEvenShare: share, chance }: CaseFacts,
  say: Speaker
): string | null {
  if (npv === null || chance === null || chance === 1 || isNothing(npv)) return null;
  if (chance === 0) return words.noChance;
  if (share === null || share <= 0) return null;
  const least = chance * share;
  if (least > 1) return words.noChanceEnough;
  return (npv > 0 ? words.chanceAtLeast : words.chanceOnlyFrom)(
    say.least(least),
    say.share(chance)
  );
}

function funding({ peakFunding, peakLabel, totals }: CaseFacts, say: Speaker): string | null {
  if (peakFunding === null || !totals || isNothing(totals.investment + totals.runCost)) return null;
  return isNothing(peakFunding) ? words.fundsItself : words.peak(say.money(peakFunding), peakLabel);
}

function hurdle({ hurdle: found, irr }: CaseFacts, say: Speaker): string | null {
  if (!found) return null;
  const rate = say.share(found.rate);
  if (irr !== null) {
    if (found.clears) return words.clears(say.share(irr), rate, found.horizon);
    const loss = found.npv !== null && found.npv < 0 ? say.money(found.npv) : null;
    return words.misses(say.share(irr), rate, found.horizon, loss);
  }
  if (found.npv === null) return null;
  const worth = found.clears ? words.clearsByValue : words.missesByValue;
  return worth(say.money(found.npv), rate, found.horizon);
}

function running({ totals }: CaseFacts, say: Speaker): string | null {
  if (!totals || isNothing(totals.runCost)) return null;
  if (totals.benefit <= totals.runCost) return words.runCostMore;
  return words.runCostTakes(say.share(totals.runCost / totals.benefit));
}

function takenOff({ totals }: CaseFacts, say: Speaker): string | null {
  if (!totals || !(totals.benefitBefore > 0)) return null;
  const share = (amount: number): string | null =>
    isNothing(amount) ? null : say.share(amount / totals.benefitBefore);
  return words.takenOff(share(totals.cannibalisation), share(totals.overlap));
}

function pilot({ pilot: found }: CaseFacts, say: Speaker): string | null {
  if (!found) return null;
  const { decision, pilotFirst, scaleNow, mostForPilot, cost } = found;
  switch (decision.toLowerCase()) {
    case "pilot first":
      return words.pilotFirst(
        say.money(pilotFirst),
        scaleNow > 0 ? say.money(scaleNow) : null,
        mostForPilot === null ? null : say.money(mostForPilot)
      );
    case "scale now":
      return words.scaleNow(
        say.money(scaleNow),
        mostForPilot === null || isNothing(mostForPilot) ? null : say.money(mostForPilot),
        cost === null ? null : say.money(cost)
      );
    case "do nothing":
      return words.doNothing;
    default:
      return null;
  }
}

function scenarios({ scenarios: all, together }: CaseFacts, say: Speaker): string | null {
  const known = all.filter((each): each is { scenario: ScenarioName; npv: number } =>
    Number.isFinite(each.npv)
  );
  const values = new Set(known.map(({ npv }) => Math.round(npv)));
  // One scenario, or the same result in each: nothing to tell apart.
  if (known.length < 2 || values.size < 2) return null;
  const good = known.filter(({ npv }) => npv > 0 && !isNothing(npv));
  const bad = known.filter((each) => !good.includes(each));
  const worst = bad.reduce((a, b) => (b.npv < a.npv ? b : a), bad[0]!);
  const names = (list: typeof known) => list.map(({ scenario }) => scenario);
  if (bad.length === 0) {
    const least = good.reduce((a, b) => (b.npv < a.npv ? b : a));
    return words.inEvery(together, names(good), least.scenario, say.money(least.npv));
  }
  if (good.length === 0) {
    const best = bad.reduce((a, b) => (b.npv > a.npv ? b : a));
    return words.inNone(together, best.scenario, say.money(best.npv));
  }
  return words.inSome(together, names(good), names(bad), worst.scenario, say.money(worst.npv));
}

function terms({ taxRate, inflation, basis }: CaseFacts, say: Speaker): string | null {
  const tax = taxRate ? say.share(taxRate) : null;
  const prices = inflation ? say.share(inflation) : null;
  const real = basis?.toLowerCase() === "real";
  if (tax === null && prices === null) return null;
  return words.terms(
    tax,
    prices === null ? null : real ? words.real(prices) : words.nominal(prices)
  );
}
