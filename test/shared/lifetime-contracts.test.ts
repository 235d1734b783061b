/** The lifetime cases beside the repository on contracts: SBG, BDW and Blattberg and Deighton. */
import "../support/custom-functions";
import { expectWithin, sharedCases, sharedText, type SharedCase } from "../support/shared-folder";
import { allocation } from "../../src/functions/lifetime/allocate";
import { retentionCurve } from "../../src/functions/lifetime/retention-curve";
import { retentionFit } from "../../src/functions/lifetime/retention-fit";
import { retentionValue } from "../../src/functions/lifetime/retention-value";

type Inputs = Record<string, any>;
type Model = "SBG" | "BDW";

const typed = ({ alpha, beta, c }: Inputs) => [
  ["Model", c === undefined ? "SBG" : "BDW"],
  ["alpha", alpha],
  ["beta", beta],
  ["c", c ?? ""],
];
const column = (values: number[]) => values.map((value) => [value]);
const fitted = ({ survival, survivalPct }: Inputs, model: Model) =>
  retentionFit(column(survival ?? survivalPct), model);
const parameters = (fit: unknown[][], model: Model) =>
  fit.slice(1, model === "SBG" ? 3 : 4).map(([, value]) => value);
const row = (fit: unknown[][], label: string) => fit.find(([name]) => name === label)![1];
const survival = (fit: unknown[][], from: number, to: number) =>
  (retentionCurve(fit, to + 1) as number[][])[0]!.slice(from);
const projection = (inputs: Inputs, model: Model) => {
  const fit = fitted(inputs, model);
  const seen = inputs.survivalPct.length;
  const ahead = survival(fit, seen, seen + inputs.h - 1);
  return [...parameters(fit, model), ...ahead.map((share) => share * 100)];
};

const calls: Record<string, (inputs: Inputs) => unknown> = {
  "sbg.fit": (inputs) => parameters(fitted(inputs, "SBG"), "SBG"),
  "bdw.fit": (inputs) => parameters(fitted(inputs, "BDW"), "BDW"),
  "sbg.logLik": (inputs) => row(fitted(inputs, "SBG"), "Log-likelihood"),
  // The case prints the negative likelihood of percentages, which weigh as they stand.
  "bdw.negLL": (inputs) => -(row(fitted(inputs, "BDW"), "Log-likelihood") as number),
  "sbg.survival t=8..12": (inputs) => survival(fitted(inputs, "SBG"), 8, 12),
  "bdw.survival t=8..12": (inputs) => survival(fitted(inputs, "BDW"), 8, 12),
  "sbg.fit+project": (inputs) => projection(inputs, "SBG"),
  "bdw.fit+project": (inputs) => projection(inputs, "BDW"),
  "sbg.survival t=1..12": (inputs) => survival(typed(inputs), 1, 12),
  "bdw.survival t=1..8": (inputs) => survival(typed(inputs), 1, 8),
  "sbg.retentionRate t=1..12": (inputs) => retentionCurve(typed(inputs), 12, "RETENTION"),
  "sbg.derl": (inputs) =>
    [inputs.n].flat().map((n) => retentionValue(typed(inputs), "DERL", inputs.d, n)),
  "sbg.del": (inputs) => [inputs.d].flat().map((d) => retentionValue(typed(inputs), "DEL", d)),
  "sbg.fitMultiCohort": ({ data }) => parameters(retentionFit(cohorts(data)), "SBG"),
  "customerEquity.optimise -> A*,a*,R*,r*,CLV*,CE*": ({ m, d, ca, ka, cr, kr }) =>
    allocation(m, d, ca, ka, cr, kr)
      .slice(0, 6)
      .map(([, value]) => value),
};

const cases = sharedCases("lifetime.json", Object.keys(calls));

test.each(cases)("$id ($source)", (entry) => {
  expectWithin(calls[entry.function]!(entry.inputs), entry);
});

test("no case is passed over", () => {
  expect(new Set(cases.map(({ id }: SharedCase) => id)).size).toBeGreaterThanOrEqual(21);
});

/** cohort, period, survivors: a column a cohort, shorter ones end blank. */
function cohorts(file: string): (number | string)[][] {
  const lines = sharedText(file).trim().split(/\r?\n/).slice(1);
  const rows = lines.map((text) => text.split(",").map(Number) as [number, number, number]);
  const years = [...new Set(rows.map(([year]) => year))];
  const periods = Math.max(...rows.map(([, period]) => period)) + 1;
  return Array.from({ length: periods }, (_, t) =>
    years.map((year) => rows.find(([y, p]) => y === year && p === t)?.[2] ?? "")
  );
}
