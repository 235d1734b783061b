/** Ids and argument orders are a file format: a saved workbook holds them. */
import { comments } from "../support/formula";
import { readComments } from "../../scripts/lib/function-comments.mjs";

const CELL = /^[A-Z]{1,3}[1-9][0-9]{0,6}$/;
const R1C1 = /^R[0-9]*C[0-9]*$/;

test("every id is a name that Excel takes, and no cell address", () => {
  for (const { id } of comments) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    for (const part of [id, `CCO.${id}`, ...id.split(".")]) expect(part).not.toMatch(CELL);
    expect(id).not.toMatch(R1C1);
  }
  expect("LTV2").toMatch(CELL);
});

test("ids stay unique when a saved workbook writes them with underscores", () => {
  const stored = comments.map(({ id }) => id.replaceAll(".", "_"));
  expect(new Set(stored).size).toBe(stored.length);
});

test("arguments keep their order", () => {
  const orders = Object.fromEntries(
    comments.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", "),
    ])
  );
  expect(orders).toMatchObject({
    SCORE: "ratings, weights, [directions], [method], [normalisation], [anchors]",
    RANK: "ratings, weights, [directions], [method], [normalisation], [anchors]",
    "SCORE.PARTS": "ratings, weights, [directions], [normalisation], [anchors]",
    RATE: "annualRate, unit",
    HORIZON: "monthsToValue, evidence, [h1Months], [h2Months], [high], [low]",
    "HORIZON.MIX": "amounts, horizons, [targets]",
    "HORIZON.MAP": "amounts, horizons, starts, durations, periods, [profile]",
    PHASE: "total, start, duration, periods, [profile], [steepness]",
    RAMP: "steady, start, rampPeriods, periods, [profile], [decay], [a], [b]",
    NPV: "rate, flows, timing",
    IRR: "flows, [guess]",
    "IRR.ALL": "flows",
    CASE: "costs, benefits, rate, timing, [periodsPerYear], [reinvestRate], [tax]",
    CANNIBAL: "newRevenue, newMargin, cannibalisation, oldMargin",
    OVERLAP: "benefits, overlap, [selected]",
    RNPV: "rate, flows, chances, timing",
    PILOT:
      "pilotCost, chance, scaleCost, valueIfWorks, hitRate, falseAlarmRate, " +
      "[valueIfFails], [rate], [periods], [shrink]",
    "SCALE.ODDS": "scaled, tried, [priorMean], [priorWeight], [confidence]",
    PAYBACK: "flows, [rate]",
    CLV: "margin, retention, rate, [periods], [growth], [timing], [acquisitionCost]",
    UPLIFT:
      "customers, margin, retention, retentionUplift, periods, [marginUplift], [costToServeCut], [rampPeriods]",
  });
});

test("a comment that lacks a part is an error that names it", () => {
  const text = `/** Doubles.\n * @customfunction DOUBLE DOUBLE\n * @param x Number.\n */\nexport function double(x: number): number { return 2 * x; }`;
  expect(() => readComments(text, "double.ts")).toThrow(
    "DOUBLE: its comment lacks @returns, @definition, @formula, @units, @timing, @errors, @source, @example"
  );
});

test("an example that does not read as one is an error", () => {
  const text = `/** Doubles.\n * @customfunction DOUBLE DOUBLE\n * @example =CCO.DOUBLE(2)\n */\nexport function double(): number { return 2; }`;
  expect(() => readComments(text, "double.ts")).toThrow(
    'DOUBLE: an example reads "=FORMULA → value"'
  );
});
