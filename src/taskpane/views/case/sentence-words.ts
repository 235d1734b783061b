/** The patterns of the plain-language summary; `together` is for all programmes at once. */
/** "a", "a and b", "a, b and c" */
export function joined(parts: readonly string[], last = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts[parts.length - 1]}`;
}

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
