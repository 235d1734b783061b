/**
 * Pilot first or scale now: the value of three decisions about a programme that works with some chance,
 * and what knowing more before the decision is worth. A pilot gives a good result with the hit rate
 * when the programme works, and with the false alarm rate when it does not; after it one scales only
 * where that is worth more than nothing, and later. All values are present values at the time of scaling.
 */
import { need } from "../check";
import { PlanningError } from "../errors";
import { figure, type Figure } from "./figure";
import { discountFactor } from "./npv";

export interface PilotInput {
  readonly pilotCost: number;
  /** That the programme works. */
  readonly chance: number;
  readonly scaleCost: number;
  readonly valueIfWorks: number;
  readonly hitRate: number;
  readonly falseAlarmRate: number;
  readonly valueIfFails: number;
  /** Per period. */
  readonly rate: number;
  /** Between the decision for the pilot and scaling. */
  readonly periods: number;
  /** Benefit at scale over benefit in the pilot. */
  readonly shrink: number;
}

export type Decision = "Scale now" | "Pilot first" | "Do nothing";

export const PILOT_FIGURES = {
  scaleNow: "Scale now",
  pilotFirst: "Pilot first",
  doNothing: "Do nothing",
  perfectInformation: "Value of perfect information",
  sampleInformation: "Value of sample information",
  mostForPilot: "Most worth paying for the pilot",
  breakEvenChance: "Break-even chance",
  decision: "Decision",
  goodResult: "Chance of a good result",
  afterGood: "Chance after a good result",
  afterBad: "Chance after a bad result",
} as const;

export type PilotFigures = Record<Exclude<keyof typeof PILOT_FIGURES, "decision">, Figure> & {
  readonly decision: Decision;
};

export function pilotFigures(input: PilotInput): PilotFigures {
  check(input);
  const { pilotCost, chance, hitRate, falseAlarmRate } = input;
  const { works, fails } = outcomes(input);
  const scaleNow = chance * works + (1 - chance) * fails;
  const goodWorks = chance * hitRate;
  const goodFails = (1 - chance) * falseAlarmRate;
  const [badWorks, badFails] = [chance - goodWorks, 1 - chance - goodFails];
  // Each result's chance times the value of scaling after it, or of leaving it.
  const informed =
    Math.max(0, goodWorks * works + goodFails * fails) +
    Math.max(0, badWorks * works + badFails * fails);
  const knowing = chance * Math.max(0, works) + (1 - chance) * Math.max(0, fails);
  const best = Math.max(0, scaleNow);
  const later = discountFactor(input.rate, input.periods) * informed;
  const pilotFirst = later - pilotCost;
  return {
    scaleNow: figure(() => scaleNow),
    pilotFirst: figure(() => pilotFirst),
    doNothing: { value: 0 },
    perfectInformation: figure(() => Math.max(0, knowing - best)),
    sampleInformation: figure(() => Math.max(0, informed - best)),
    mostForPilot: figure(() => Math.max(0, later - best)),
    breakEvenChance: figure(() => breakEven(works, fails)),
    decision: pilotFirst > best ? "Pilot first" : scaleNow > 0 ? "Scale now" : "Do nothing",
    goodResult: figure(() => goodWorks + goodFails),
    afterGood: figure(() => given(goodWorks, goodFails, "good")),
    afterBad: figure(() => given(badWorks, badFails, "bad")),
  };
}

/** What scaling is worth when the programme works, and when it does not. */
function outcomes({ scaleCost, valueIfWorks, valueIfFails, shrink }: PilotInput): {
  works: number;
  fails: number;
} {
  return { works: shrink * valueIfWorks - scaleCost, fails: valueIfFails - scaleCost };
}

/** The chance at which scaling now is worth nothing. */
function breakEven(works: number, fails: number): number {
  if (works >= 0 && fails >= 0) {
    throw new PlanningError("value", "none: scaling is worth 0 or more even if it fails");
  }
  if (works < 0 && fails < 0) {
    throw new PlanningError("value", "none: scaling is worth less than 0 even if it works");
  }
  return fails / (fails - works);
}

function given(works: number, fails: number, result: string): number {
  const total = works + fails;
  if (total <= 0) throw new PlanningError("missing", `a ${result} result cannot come`);
  return works / total;
}

function check(input: PilotInput): void {
  const { pilotCost, scaleCost, rate, periods, shrink } = input;
  need(pilotCost >= 0, "pilotCost", pilotCost, "0 or more");
  for (const name of ["chance", "hitRate", "falseAlarmRate"] as const) {
    const share = input[name];
    need(share >= 0 && share <= 1, name, share, "a chance from 0 to 1");
  }
  need(scaleCost >= 0, "scaleCost", scaleCost, "0 or more");
  need(rate > -1, "rate", rate, "a rate above -1");
  need(periods >= 0, "periods", periods, "0 or more");
  need(shrink >= 0, "shrink", shrink, "0 or more");
}
