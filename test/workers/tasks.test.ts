import { perform, TASKS } from "../../src/workers/tasks";

test("a task is called by its name", () => {
  expect(perform("finance.npv", { rate: [0], flows: [[1, 2]], timing: "END" })).toEqual({
    rows: [[3]],
    failures: [],
  });
});

test("an unknown name is refused, also one that every object knows", () => {
  expect(() => perform("finance.guess", {})).toThrow('no task named "finance.guess"');
  expect(() => perform("constructor", {})).toThrow('no task named "constructor"');
});

test("names stay as they are: an injected runner receives them", () => {
  expect(Object.keys(TASKS).sort()).toEqual([
    "finance.cannibal",
    "finance.case",
    "finance.caseTornado",
    "finance.irr",
    "finance.irrAll",
    "finance.npv",
    "finance.overlap",
    "finance.payback",
    "finance.rnpv",
    "horizons.horizon",
    "horizons.map",
    "horizons.phase",
    "horizons.ramp",
    "lifetime.allocate",
    "lifetime.btyd.alive",
    "lifetime.btyd.chance",
    "lifetime.btyd.expected",
    "lifetime.btyd.fit",
    "lifetime.btyd.residual",
    "lifetime.clv",
    "lifetime.clvCurve",
    "lifetime.clvCustomers",
    "lifetime.cohorts",
    "lifetime.compare",
    "lifetime.describe",
    "lifetime.equity",
    "lifetime.expectedSpend",
    "lifetime.retentionCurve",
    "lifetime.retentionFit",
    "lifetime.retentionValue",
    "lifetime.rfm",
    "lifetime.spendFit",
    "lifetime.uplift",
    "scoring.agreement",
    "scoring.ahp",
    "scoring.breakEven",
    "scoring.consistency",
    "scoring.dataWeights",
    "scoring.methods",
    "scoring.panel",
    "scoring.parts",
    "scoring.rank",
    "scoring.rice",
    "scoring.score",
    "scoring.stability",
    "scoring.wsjf",
  ]);
});
