import fc from "fast-check";
import { createFormat } from "../../src/taskpane/numbers/format";
import { caseSentences, type CaseFacts } from "../../src/taskpane/views/case/sentences";

const format = createFormat("en");

/** A case about which nothing is known but that it pays. */
const bare: CaseFacts = {
  together: false,
  currency: "EUR",
  npv: 320_000,
  npvProblem: null,
  annualRate: 0.1,
  irr: null,
  payback: null,
  paybackLabel: null,
  planYears: null,
  breakEvenShare: null,
  chance: null,
  peakFunding: null,
  peakLabel: null,
  totals: null,
  hurdle: null,
  pilot: null,
  scenarios: [],
  taxRate: null,
  inflation: null,
  basis: null,
};

const totals = {
  investment: 400_000,
  runCost: 0,
  benefitBefore: 1_000_000,
  cannibalisation: 0,
  overlap: 0,
  benefit: 700_000,
};

/** Narrow spaces keep number and unit together; plain ones read better here. */
const said = (facts: Partial<CaseFacts>): string[] =>
  caseSentences({ ...bare, ...facts }, format).map((text) => text.replace(/\u202f/g, " "));

/** The sentences that a fact adds to the bare case. */
const added = (facts: Partial<CaseFacts>): string[] => said(facts).slice(1);

describe("whether it pays", () => {
  it("says by how much and at which rate", () => {
    expect(said({})).toEqual([
      "It pays: at 10% a year the benefits are worth 320 k EUR more than the costs.",
    ]);
    expect(said({ npv: -45_000 })[0]).toBe(
      "It does not pay: at 10% a year the benefits are worth 45 k EUR less than the costs."
    );
    expect(said({ npv: 0.3 })).toEqual([
      "It breaks even: at 10% a year the benefits are worth what they cost.",
    ]);
  });

  it("speaks of all programmes together, and without a rate or currency where there is none", () => {
    expect(said({ together: true, annualRate: null, currency: "" })).toEqual([
      "Together the programmes pay: the benefits are worth 320 k more than the costs.",
    ]);
    expect(said({ together: true, npv: -1000 })[0]).toMatch(/^Together the programmes do not pay/);
    expect(said({ together: true, npv: 0 })[0]).toMatch(/^Together the programmes break even/);
  });

  it("gives the reason where it cannot be said, and no other figure", () => {
    expect(
      said({ npv: null, npvProblem: "Needs Chance", payback: 2, breakEvenShare: 0.5, chance: 0.5 })
    ).toEqual(["Whether it pays cannot be said yet: Needs Chance."]);
    expect(said({ npv: null })).toEqual(["Whether it pays cannot be said yet."]);
  });
});

describe("when the money is back", () => {
  it("names the years, and the period where it is known", () => {
    expect(added({ totals, payback: 2.4118, paybackLabel: "Jun 2029" })).toEqual([
      "The money is back after 2.4 years, by Jun 2029.",
    ]);
    expect(added({ totals, payback: 1 })).toEqual(["The money is back after 1 year."]);
  });

  it("says that it is not within the plan", () => {
    expect(added({ totals, planYears: 3 })).toEqual([
      "The money is not back within the plan's 3 years.",
    ]);
    expect(added({ totals })).toEqual([]);
  });

  it("says nothing where nothing was spent or it was never out", () => {
    expect(added({ totals: { ...totals, investment: 0 }, payback: 2 })).toEqual([]);
    expect(added({ totals, payback: 0 })).toEqual([]);
  });
});

describe("how much of the benefit has to come", () => {
  it("is a share when it pays, and a rise when it does not; rounded up, since less is not enough", () => {
    expect(added({ breakEvenShare: 0.714 })).toEqual([
      "It still pays if only 72% of the expected benefits come.",
    ]);
    expect(added({ npv: -1000, breakEvenShare: 1.234 })).toEqual([
      "The benefits would have to be 24% higher than expected.",
    ]);
  });

  it("is not rounded to all or to nothing", () => {
    expect(added({ breakEvenShare: 0.7 })[0]).toContain("70%");
    expect(added({ breakEvenShare: 0.996 })[0]).toContain("99.6%");
    expect(added({ breakEvenShare: 0.004 })[0]).toContain("0.4%");
  });

  it("is not said where it says nothing: no cost, at break-even, or against the result", () => {
    expect(added({ breakEvenShare: 0 })).toEqual([]);
    expect(said({ npv: 0, breakEvenShare: 1 })).toHaveLength(1);
    expect(added({ npv: -1000, breakEvenShare: 0.9 })).toEqual([]);
    expect(added({ breakEvenShare: 1.1 })).toEqual([]);
  });

  it("says when there is no benefit at all", () => {
    expect(added({ npv: -1000 })).toEqual(["It has no benefit that could pay for its costs."]);
  });
});

describe("how likely it has to be", () => {
  it("names the least chance beside the one assumed", () => {
    // 65 % times a break-even share of 70 % is 45.5 %.
    expect(added({ breakEvenShare: 0.7, chance: 0.65 })[1]).toBe(
      "It needs a chance of success of at least 46%; 65% is assumed."
    );
    expect(added({ npv: -1000, breakEvenShare: 1.2, chance: 0.5 })[1]).toBe(
      "It would pay from a chance of success of 60%; 50% is assumed."
    );
    expect(added({ npv: -1000, breakEvenShare: 2.5, chance: 0.5 })[1]).toBe(
      "Even if it were certain to work it would not pay."
    );
    expect(added({ npv: -1000, chance: 0 })[1]).toBe(
      "The chance that it works is set to 0 %, so no benefit is counted."
    );
  });

  it("is not said of what is certain, of all together or without costs", () => {
    expect(added({ breakEvenShare: 0.7, chance: 1 })).toHaveLength(1);
    expect(added({ breakEvenShare: 0.7, chance: null })).toHaveLength(1);
    expect(added({ breakEvenShare: 0, chance: 0.5 })).toEqual([]);
  });
});

describe("the money tied up", () => {
  it("names the peak and when", () => {
    expect(added({ totals, peakFunding: 450_000, peakLabel: "Jan 2028" })).toEqual([
      "At most 450 k EUR is tied up at one time, in Jan 2028.",
    ]);
    expect(added({ totals, peakFunding: 450_000 })).toEqual([
      "At most 450 k EUR is tied up at one time.",
    ]);
  });

  it("says where none ever is, but not of a case without costs", () => {
    expect(added({ totals, peakFunding: 0 })).toEqual([
      "At no time has more been spent than earned.",
    ]);
    expect(added({ totals: { ...totals, investment: 0 }, peakFunding: 0 })).toEqual([]);
  });
});

describe("the hurdle of the horizon", () => {
  const at = { horizon: 2, rate: 0.15 };

  it("is cleared or missed by the return", () => {
    expect(added({ irr: 0.31, hurdle: { ...at, clears: true, npv: 1 } })).toEqual([
      "Its return of 31% a year clears the hurdle of 15% for horizon 2.",
    ]);
    expect(added({ irr: 0.11, hurdle: { ...at, clears: false, npv: -40_000 } })).toEqual([
      "Its return of 11% a year misses the hurdle of 15% for horizon 2: at that rate it loses 40 k EUR.",
    ]);
    expect(added({ irr: 0.11, hurdle: { ...at, clears: false, npv: null } })).toEqual([
      "Its return of 11% a year misses the hurdle of 15% for horizon 2.",
    ]);
  });

  it("is told by value where there is no one return", () => {
    expect(added({ hurdle: { ...at, clears: true, npv: 40_000 } })).toEqual([
      "At the hurdle of 15% a year for horizon 2 it is still worth 40 k EUR.",
    ]);
    expect(added({ hurdle: { ...at, clears: false, npv: -40_000 } })).toEqual([
      "At the hurdle of 15% a year for horizon 2 it loses 40 k EUR.",
    ]);
    expect(added({ hurdle: { ...at, clears: true, npv: null } })).toEqual([]);
  });
});

describe("what is taken off", () => {
  it("names run cost as a share of the benefit", () => {
    expect(added({ totals: { ...totals, runCost: 140_000 } })).toEqual([
      "Keeping it running takes 20% of the expected benefit.",
    ]);
    expect(added({ totals: { ...totals, runCost: 700_000 } })).toEqual([
      "Keeping it running costs more than it brings.",
    ]);
  });

  it("names what comes from other sales and what other programmes claim", () => {
    const both = { ...totals, cannibalisation: 120_000, overlap: 80_000 };
    expect(added({ totals: both })).toEqual([
      "12% of the benefit is taken from sales there are already and 8% is claimed by other programmes too; both are taken off.",
    ]);
    expect(added({ totals: { ...both, overlap: 0 } })).toEqual([
      "12% of the benefit is taken from sales there are already; that is taken off.",
    ]);
    expect(added({ totals: { ...both, cannibalisation: 0 } })).toEqual([
      "8% of the benefit is claimed by other programmes too; that is taken off.",
    ]);
    expect(added({ totals: { ...both, benefitBefore: 0 } })).toEqual([]);
  });
});

describe("the pilot", () => {
  const pilot = { pilotFirst: 320_000, scaleNow: 250_000, mostForPilot: 90_000, cost: 20_000 };

  it("is worth it, is not, or neither way is", () => {
    expect(added({ pilot: { ...pilot, decision: "Pilot first" } })).toEqual([
      "A pilot first is worth it: that way the programme is worth 320 k EUR, against 250 k EUR when scaled now; up to 90 k EUR may be paid for the pilot.",
    ]);
    expect(
      added({ pilot: { ...pilot, scaleNow: -5, mostForPilot: null, decision: "Pilot first" } })
    ).toEqual([
      "A pilot first is worth it: that way the programme is worth 320 k EUR, against nothing when scaled now.",
    ]);
    expect(added({ pilot: { ...pilot, mostForPilot: 9_000, decision: "Scale now" } })).toEqual([
      "A pilot is not worth it: what it tells is worth 9 k EUR, and it costs 20 k EUR; scaling now is worth 250 k EUR.",
    ]);
    expect(
      added({ pilot: { ...pilot, mostForPilot: 9_000, cost: null, decision: "Scale now" } })
    ).toEqual([
      "A pilot is not worth it: what it tells is worth 9 k EUR; scaling now is worth 250 k EUR.",
    ]);
    expect(added({ pilot: { ...pilot, mostForPilot: 0, decision: "Scale now" } })).toEqual([
      "A pilot is not worth it: it would change no decision; scaling now is worth 250 k EUR.",
    ]);
    expect(added({ pilot: { ...pilot, decision: "Do nothing" } })).toEqual([
      "Neither a pilot nor scaling now is worth its cost.",
    ]);
  });

  it("is not spoken of where the sheet has another word", () => {
    expect(added({ pilot: { ...pilot, decision: "#VALUE!" } })).toEqual([]);
  });
});

describe("the scenarios", () => {
  const of = (low: number | null, base: number | null, high: number | null) =>
    added({
      scenarios: [
        { scenario: "low", npv: low },
        { scenario: "base", npv: base },
        { scenario: "high", npv: high },
      ],
    });

  it("say in which it pays", () => {
    expect(of(10_000, 50_000, 90_000)).toEqual([
      "It pays in the low, base and high scenarios; least in low, by 10 k EUR.",
    ]);
    expect(of(-80_000, 50_000, 90_000)).toEqual([
      "It pays in the base and high scenarios, not in low: in low 80 k EUR is lost.",
    ]);
    expect(of(-80_000, -5_000, 90_000)).toEqual([
      "It pays in the high scenario, not in low or base: in low 80 k EUR is lost.",
    ]);
    expect(of(-80_000, -50_000, -10_000)).toEqual([
      "It pays in no scenario; even in high 10 k EUR is lost.",
    ]);
  });

  it("say nothing where they are all the same, or only one is known", () => {
    expect(of(50_000, 50_000.2, 50_000)).toEqual([]);
    expect(of(null, 50_000, null)).toEqual([]);
    expect(of(null, -1_000, 50_000)).toHaveLength(1);
  });
});

describe("the terms", () => {
  it("name tax and prices where there are any", () => {
    expect(added({ taxRate: 0.25, inflation: 0.02, basis: "nominal" })).toEqual([
      "These figures are after 25% tax, in the money of each year, with prices rising 2% a year.",
    ]);
    expect(added({ inflation: 0.02, basis: "REAL" })).toEqual([
      "These figures are in today's money, with prices rising 2% a year.",
    ]);
    expect(added({ taxRate: 0.25, basis: "real" })).toEqual(["These figures are after 25% tax."]);
    expect(added({ taxRate: 0, inflation: 0, basis: "nominal" })).toEqual([]);
  });
});

it("is never boilerplate: no unknown, no empty word, at most one sentence a topic, for any figures", () => {
  const amount = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });
  const share = fc.option(fc.double({ min: 0, max: 3, noNaN: true }), { nil: null });
  const chance = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(
      amount,
      share,
      chance,
      share,
      amount,
      fc.boolean(),
      fc.array(amount, { minLength: 3, maxLength: 3 }),
      (npv, breakEvenShare, likely, irr, hurdleNpv, together, values) => {
        const texts = said({
          npv,
          breakEvenShare,
          chance: likely,
          irr,
          together,
          totals,
          peakFunding: Math.abs(hurdleNpv ?? 0),
          planYears: 3,
          hurdle: { horizon: 1, rate: 0.1, clears: (hurdleNpv ?? -1) >= 0, npv: hurdleNpv },
          scenarios: (["low", "base", "high"] as const).map((scenario, i) => ({
            scenario,
            npv: values[i]!,
          })),
        });
        expect(texts.length).toBeLessThanOrEqual(11);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) {
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|object|  /);
          expect(text).toMatch(/^[A-Z0-9].*\.$/);
        }
      }
    )
  );
});
