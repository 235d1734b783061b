/** Every sentence and label of the case view. */
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "a", "a and b", "a, b and c" */
export function joined(parts: readonly string[], last = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts[parts.length - 1]}`;
}

/** The patterns of the plain-language summary; `together` is for all programmes at once. */
export const sentences = {
  unknown: (why: string | null) =>
    why ? `Whether it pays cannot be said yet: ${why}.` : "Whether it pays cannot be said yet.",
  pays: (together: boolean, amount: string, rate: string | null) =>
    `${together ? "Together the programmes pay" : "It pays"}: ${at(rate)}the benefits are worth ${amount} more than the costs.`,
  doesNotPay: (together: boolean, amount: string, rate: string | null) =>
    `${together ? "Together the programmes do not pay" : "It does not pay"}: ${at(rate)}the benefits are worth ${amount} less than the costs.`,
  breaksEven: (together: boolean, rate: string | null) =>
    `${together ? "Together the programmes break" : "It breaks"} even: ${at(rate)}the benefits are worth what they cost.`,
  back: (years: string, label: string | null) =>
    `The money is back after ${years === "1" ? "1 year" : `${years} years`}${label ? `, by ${label}` : ""}.`,
  notBack: (years: string) => `The money is not back within the plan's ${years} years.`,
  noBenefit: "It has no benefit that could pay for its costs.",
  evenIf: (share: string) => `It still pays if only ${share} of the expected benefits come.`,
  wouldNeed: (share: string) => `The benefits would have to be ${share} higher than expected.`,
  noChance: "The chance that it works is set to 0 %, so no benefit is counted.",
  noChanceEnough: "Even if it were certain to work it would not pay.",
  chanceAtLeast: (least: string, chance: string) =>
    `It needs a chance of success of at least ${least}; ${chance} is assumed.`,
  chanceOnlyFrom: (least: string, chance: string) =>
    `It would pay from a chance of success of ${least}; ${chance} is assumed.`,
  peak: (amount: string, label: string | null) =>
    `At most ${amount} is tied up at one time${label ? `, in ${label}` : ""}.`,
  fundsItself: "At no time has more been spent than earned.",
  clears: (irr: string, hurdle: string, horizon: number) =>
    `Its return of ${irr} a year clears the hurdle of ${hurdle} for horizon ${horizon}.`,
  misses: (irr: string, hurdle: string, horizon: number, loss: string | null) =>
    `Its return of ${irr} a year misses the hurdle of ${hurdle} for horizon ${horizon}${loss ? `: at that rate it loses ${loss}` : ""}.`,
  clearsByValue: (amount: string, hurdle: string, horizon: number) =>
    `At the hurdle of ${hurdle} a year for horizon ${horizon} it is still worth ${amount}.`,
  missesByValue: (amount: string, hurdle: string, horizon: number) =>
    `At the hurdle of ${hurdle} a year for horizon ${horizon} it loses ${amount}.`,
  runCostMore: "Keeping it running costs more than it brings.",
  runCostTakes: (share: string) => `Keeping it running takes ${share} of the expected benefit.`,
  takenOff: (cannibal: string | null, overlap: string | null) => {
    const sales = `${cannibal} of the benefit is taken from sales there are already`;
    if (cannibal && overlap) {
      return `${sales} and ${overlap} is claimed by other programmes too; both are taken off.`;
    }
    if (cannibal) return `${sales}; that is taken off.`;
    if (overlap) {
      return `${overlap} of the benefit is claimed by other programmes too; that is taken off.`;
    }
    return null;
  },
  pilotFirst: (first: string, now: string | null, most: string | null) =>
    `A pilot first is worth it: that way the programme is worth ${first}, against ${now ?? "nothing"} when scaled now` +
    `${most ? `; up to ${most} may be paid for the pilot` : ""}.`,
  scaleNow: (now: string, most: string | null, cost: string | null) =>
    most
      ? `A pilot is not worth it: what it tells is worth ${most}${cost ? `, and it costs ${cost}` : ""}; scaling now is worth ${now}.`
      : `A pilot is not worth it: it would change no decision; scaling now is worth ${now}.`,
  doNothing: "Neither a pilot nor scaling now is worth its cost.",
  inEvery: (together: boolean, names: string[], least: string, amount: string) =>
    `${subject(together)} in the ${joined(names)} ${names.length === 1 ? "scenario" : "scenarios"}; least in ${least}, by ${amount}.`,
  inNone: (together: boolean, best: string, amount: string) =>
    `${together ? "They pay" : "It pays"} in no scenario; even in ${best} ${amount} is lost.`,
  inSome: (together: boolean, good: string[], bad: string[], worst: string, amount: string) =>
    `${subject(together)} in the ${joined(good)} ${good.length === 1 ? "scenario" : "scenarios"}, not in ${joined(bad, "or")}: in ${worst} ${amount} is lost.`,
  real: (prices: string) => `in today's money, with prices rising ${prices} a year`,
  nominal: (prices: string) => `in the money of each year, with prices rising ${prices} a year`,
  terms: (tax: string | null, prices: string | null) =>
    `These figures are ${[...(tax ? [`after ${tax} tax`] : []), ...(prices ? [prices] : [])].join(", ")}.`,
};

function at(rate: string | null): string {
  return rate === null ? "" : `at ${rate} a year `;
}

function subject(together: boolean): string {
  return together ? "They pay" : "It pays";
}

export const levers = {
  range: (low: string, high: string) => `${low} to ${high}`,
  months: (n: string) => `${n} months`,
  investment: "Investment",
  benefit: "Benefit a year",
  effect: (segment: string) => `Effect on ${segment}`,
  runCost: "Run cost a year",
  chance: "Chance of success",
  monthsToValue: "Months to value",
  ramp: "Ramp",
  rate: "Discount rate",
  tax: "Tax rate",
  investments: "All investments",
  benefits: "All benefits",
  runCosts: "All run costs",
};

export const list = {
  heading: "Budget cases",
  scenario: (name: string) => `Scenario in force: ${name}`,
  create: "New budget case",
  together: "All programmes together",
  togetherNote: "The consolidated case of every programme in the totals",
  search: "Search programmes",
  none: "No programme matches.",
  empty: "The table has no programmes yet. Begin with a new budget case.",
  stopped: "Stopped, in no total",
  ownSheet: "has its own sheet",
  draft: "draft begun",
  label: "Programmes",
  drafts: "Drafts begun",
  newDraft: "New programme",
  goOn: (name: string) => `Go on with ${name}`,
  discard: (name: string) => `Discard the draft of ${name}`,
  mapped:
    "Budget cases need the planning tables. Under Set up, stop using your own table or set up an empty workbook.",
};

export const one = {
  back: "All cases",
  together: "All programmes together",
  programmes: (n: number) => plural(n, "programme", "programmes"),
  scenario: (name: string) => `Scenario in force: ${name}`,
  change: "Change in the guide",
  sheet: "Go to its sheet",
  block: "Go to its block on Cases",
  chart: "Add a native chart",
  charted: "The chart stands on the sheet.",
  remove: "Remove its sheet",
  removeTitle: "Remove this sheet?",
  removeBody: (sheet: string) =>
    `The sheet ${sheet} is deleted. The tables stay as they are. This cannot be undone.`,
  removeConfirm: "Remove",
  keep: "Keep",
  removed: (sheet: string) => `The sheet ${sheet} has been removed.`,
  gone: (name: string) => `${name} is no longer in the table. It may have been renamed.`,
  summary: "What has to be true",
  figures: "Key figures",
  allFigures: "All figures of the case",
  hideFigures: "Fewer figures",
  figure: "Figure",
  value: "Value",
  years: (n: string) => `${n} years`,
  flows: "Cash flow",
  bridge: "From benefit to net",
  bridgeNote: "Sums over the plan, not discounted.",
  benefitBefore: "Benefit in full",
  cannibalisation: "Taken from other sales",
  overlap: "Claimed by other programmes",
  chance: "Chance that it fails",
  benefit: "Benefit counted",
  investment: "Investment",
  runCost: "Run cost",
  tax: "Tax",
  net: "Net",
  terms: "Terms",
  horizon: "Horizon",
  hurdle: "Hurdle rate",
  annualRate: "Discount rate",
  aYear: (rate: string) => `${rate} a year`,
  inflation: "Inflation",
  basis: "Money",
  bases: { nominal: "of each year (nominal)", real: "of today (real)" } as Record<string, string>,
  checks: "Checks",
  check: (label: string) => `Go to the check ${label}`,
  ok: "OK",
};

export const scenarioWords = {
  heading: "Scenarios side by side",
  title: (name: string) => `NPV of ${name} by scenario`,
  names: { low: "Low", base: "Base", high: "High" } as Record<string, string>,
  inForce: "in force",
  scenario: "Scenario",
  npv: "NPV",
  irr: "IRR a year",
  payback: "Payback",
  cost: "Cost level",
  benefit: "Benefit level",
  rate: "Discount rate",
  summary: (parts: string) => `${parts}.`,
};

export const tornadoWords = {
  heading: "What moves the NPV",
  title: (name: string) => `What moves the NPV of ${name}`,
  note: "Each input alone, from its low to its high value; widest first. Low and high are those of the tables, or 10 % either way.",
  input: "Input",
  range: "Range",
  low: "At the low value",
  high: "At the high value",
  swing: "Swing",
  lowShort: "low",
  highShort: "high",
  base: (amount: string) => `NPV ${amount}`,
  differs: (model: string, sheet: string) =>
    `The core's model gives an NPV of ${model}, the sheet ${sheet}: read the bars as distances, not as amounts.`,
  missing: "The tornado needs every figure of the case in the tables.",
  running: "Working out the tornado",
  none: "No input has a range that moves the NPV.",
  summary: (name: string, low: string, high: string) => `${name}: from ${low} to ${high}`,
};

export const whatIf = {
  heading: "What if, in any cells",
  intro:
    "Chosen input cells are set to a low and a high value one after the other, the workbook calculates, and the output cell is read.",
  promise:
    "Every original, formulas included, is kept in a journal in this workbook first and put back at the end: also when you cancel, when something fails, or at the next start.",
  alone: "Nobody else may be editing this workbook meanwhile.",
  output: "Output cell",
  noOutput: "None chosen",
  takeOutput: "Take the selected cell",
  inputs: "Input cells",
  addInputs: "Add the selected cells",
  fromCase: "Take the inputs of this case",
  low: "Low",
  high: "High",
  lowOf: (cell: string) => `Low value of ${cell}`,
  highOf: (cell: string) => `High value of ${cell}`,
  now: (value: string) => `now ${value}`,
  remove: (cell: string) => `Take out ${cell}`,
  run: "Run the what-if",
  again: "Run it again",
  cancel: "Cancel",
  cancelling: "Putting every cell back",
  step: (done: number, total: number, what: string) =>
    `Step ${Math.min(done + 1, total)} of ${total}: ${what}`,
  done: "Done. Every cell is as it was.",
  refused: (why: string) => why,
  needOutput: "Choose an output cell first: select it in the sheet.",
  needInput: "Choose at least one input cell.",
  needNumbers: "Every input needs a low and a high number.",
  emptySelection: "Nothing usable is selected in the sheet.",
  notNumber: (cell: string) => `${cell} holds no number.`,
  formula: (cell: string) =>
    `${cell} holds a formula; it is replaced while the what-if runs and put back after it.`,
  most: (n: number) => `At most ${n} cells at a time.`,
  result: "What moves the output cell",
  title: (cell: string) => `What moves ${cell}`,
  base: (amount: string) => `now ${amount}`,
  unfinished: "A what-if was cut short. The cells it changed can be put back.",
  unfinishedRunning:
    "A what-if is running in another session of this workbook; its cells are put back at its end.",
  recover: "Put the cells back",
  recovered: (n: number) => `${plural(n, "cell", "cells")} put back.`,
  left: (cell: string, original: string) =>
    `${cell} has been changed since and was left alone; its original was ${original}.`,
};

export const guide = {
  title: (name: string) => (name ? `Budget case of ${name}` : "New budget case"),
  steps: ["Programme", "Who it changes", "Cost and timing", "Chance and pilot", "Summary"],
  stepsLabel: "Steps of the budget case",
  step: (n: number, name: string) => `Step ${n} of 5: ${name}`,
  leave: "All cases",
  back: "Back",
  next: "Next",
  kept: "Nothing is written to the sheet before the last step. Your draft stays here while you look elsewhere.",
  faulty: (n: number) => `${plural(n, "entry needs", "entries need")} attention on this step.`,
  which: "Programme",
  newOne: "A new programme",
  chooseFirst: "Choose a programme from the table, or begin a new one.",
  fields: {
    programme: "Name",
    fn: "Function",
    type: "Type",
    sponsor: "Sponsor",
    stage: "Stage",
    segment: "Segment",
    retentionUplift: "Retention uplift",
    marginUplift: "Margin uplift",
    costToServeCut: "Cost-to-serve cut",
    upliftRamp: "Months to full effect",
    shareCounted: "Share counted",
    basis: "Basis",
    benefitLow: "Low",
    benefitLikely: "Likely",
    benefitHigh: "High",
    cannibalRate: "Taken from other sales",
    newMargin: "Margin on new sales",
    oldMargin: "Margin on those other sales",
    other: "Other programme",
    overlapShare: "Share both count",
    why: "Why",
    investmentLow: "Low",
    investmentLikely: "Likely",
    investmentHigh: "High",
    start: "Start",
    durationMonths: "Spent over",
    monthsToValue: "Months to value",
    rampMonths: "Ramp after that",
    runCostAYear: "Run cost a year",
    evidenceGrade: "Evidence",
    chance: "Chance of success",
    chanceBasis: "Where it comes from",
    profile: "Spread of investment",
    taxRate: "Tax on profit",
    inflation: "Inflation a year",
    moneyBasis: "Money",
    hurdle: (horizon: number) => `Hurdle of horizon ${horizon}`,
    pilotCost: "Cost of the pilot",
    hitRate: "Says yes if it works",
    falseAlarmRate: "Says yes if it does not",
    pilotMonths: "Takes",
    shrink: "Benefit kept at scale",
  },
  /** Names of fields in the list of what will be written. */
  written: {
    benefitLow: "Benefit a year low",
    benefitLikely: "Benefit a year likely",
    benefitHigh: "Benefit a year high",
    investmentLow: "Investment low",
    investmentLikely: "Investment likely",
    investmentHigh: "Investment high",
    durationMonths: "Duration",
    rampMonths: "Ramp months",
  } as Record<string, string>,
  profiles: {
    EVEN: "Even",
    FRONT: "More at the front",
    BACK: "More at the back",
    SCURVE: "S-curve",
    ONEOFF: "At once",
  } as Record<string, string>,
  units: {
    months: "months",
    points: "points a year",
    customer: (currency: string) => `${currency} a customer and year`.trim(),
  },
  choose: "Choose …",
  benefitFrom: "The benefit comes from",
  fromSegments: "What it changes for customers",
  fromAmount: "An amount a year",
  segmentsHint:
    "The change in margin and retention of each segment, valued over the plan by CCO.UPLIFT.",
  amountHint: "At full effect, before the chance, in today's money.",
  uplift: (n: number) => `Segment ${n}`,
  addUplift: "Add a segment",
  removeUplift: (n: number) => `Take out segment ${n}`,
  segmentNow: (customers: string, margin: string, retention: string) =>
    `Now ${customers} customers, margin ${margin} a year, ${retention} stay.`,
  segmentProblem: (segment: string, why: string) => `${segment} cannot be used: ${why}`,
  takenOff: "What is taken off",
  cannibalHint:
    "Share of the new sales that would have been made anyway, and the margins before and after.",
  overlaps: "Overlap with other programmes",
  overlap: (n: number) => `Overlap ${n}`,
  overlapHint: "The share of the smaller benefit that both count is taken off once and split.",
  addOverlap: "Add an overlap",
  removeOverlap: (n: number) => `Take out overlap ${n}`,
  investment: "Investment",
  timing: "Timing",
  running: "Running it",
  planTerms: "Terms of every case",
  planTermsHint:
    "These stand on Assumptions and Horizons: a change here changes every case of the workbook.",
  ownHistory: "From your own history",
  historyHint: "How many of the pilots that you tried did scale.",
  tried: "Pilots tried",
  scaled: "Of them scaled",
  odds: (mean: string, low: string, high: string) =>
    `Chance ${mean}; with so few cases it may lie between ${low} and ${high}.`,
  useOdds: "Use this chance",
  oddsBasis: (scaled: string, tried: string) => `Own history: ${scaled} of ${tried} pilots scaled`,
  oddsWrong: "Enter whole numbers, no more scaled than tried.",
  pilot: "Weigh a pilot first",
  pilotHint:
    "A pilot costs money and time, but shows whether scaling is worth it. Its cost is not added to the case.",
  summary: "What has to be true",
  summaryMissing: "The summary appears here when every figure is filled in.",
  summarySheet:
    "Worked out by the core's own model; the sheet works it out in live formulas, overlap with other programmes included.",
  preview: "Expected cash flow",
  noContext: "Assumptions lacks a figure that the cases need, so nothing can be worked out here.",
  writes: "What will be written",
  writesRow: (name: string, known: boolean) =>
    known ? `Programmes: the row of ${name}` : `Programmes: a new row for ${name}`,
  writesNothing: "no cell changes",
  writesCells: (n: number) => plural(n, "cell changes", "cells change"),
  writesUplifts: (n: number) =>
    n === 0 ? "Uplifts: its rows go" : `Uplifts: ${plural(n, "row", "rows")}`,
  writesOverlaps: (n: number) =>
    n === 0 ? "Overlaps: its rows go" : `Overlaps: ${plural(n, "row", "rows")}`,
  writesPlan: (names: string) => `For every case: ${names}`,
  writesSheet: "A sheet of live formulas for this case, set to print on one page",
  from: (was: string, is: string) => `${was} → ${is}`,
  blank: "blank",
  build: "Write and build the sheet",
  rebuild: "Write and bring the sheet up to date",
  checking: "Checking the tables",
  problemsTitle: "Before it can be written",
  toStep: (n: number) => `Step ${n}`,
  building: (name: string) => `Building the case of ${name}`,
  progress: (done: number, total: number, what: string) =>
    `Step ${Math.min(done + 1, total)} of ${total}: ${what}`,
  cancel: "Cancel",
  cancelling: "Cancelling",
  built: (sheet: string, created: boolean) =>
    created ? `The sheet ${sheet} has been built.` : `The sheet ${sheet} is up to date.`,
  builtChecks: (n: number) => `${plural(n, "check says", "checks say")} something:`,
  goToSheet: "Go to the sheet",
  wrong: {
    missing: "A figure is needed here.",
    name: "The programme needs a name.",
    nameTaken: "There is a programme of this name already.",
    points: "Enter points from −100 to 100.",
    rate: "Enter a rate above −100 %.",
    negative: "Enter an amount of 0 or more.",
    noUplift: "Add a segment, or give the benefit as an amount a year.",
    noEffect: "Give at least one: retention, margin or cost to serve.",
    retention: (now: number) =>
      `Retention is ${now} % now; with the uplift it has to stay from 0 to 100 %.`,
    twice: (name: string) => `${name} stands there already.`,
    low: "Low is above likely.",
    high: "High is below likely.",
    margins: "Needed to know what is lost on the other sales.",
    noMargin: "Enter a margin above 0 %.",
    oneMonth: "Enter 1 month or more.",
    falseAlarm: "A pilot that says yes more often when it does not work tells nothing.",
  },
};
