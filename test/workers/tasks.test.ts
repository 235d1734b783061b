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
    "lifetime.clv",
    "lifetime.uplift",
    "scoring.parts",
    "scoring.rank",
    "scoring.score",
  ]);
});
