/** The scoring cases beside the repository, through the custom functions. */
import "../support/custom-functions";
import { expectWithin, sharedCases } from "../support/shared-folder";
import { panelAgreement } from "../../src/functions/scoring/panel-agreement";
import { rank } from "../../src/functions/scoring/rank";
import { rice } from "../../src/functions/scoring/rice";
import { score } from "../../src/functions/scoring/score";
import { weightsAhp } from "../../src/functions/scoring/weights-ahp";
import { weightsCr } from "../../src/functions/scoring/weights-cr";
import { weightsData } from "../../src/functions/scoring/weights-data";
import { weightsRanked } from "../../src/functions/scoring/weights-ranked";
import { wsjf } from "../../src/functions/scoring/wsjf";

type Inputs = Record<string, any>;

const scored =
  (method: string) =>
  ({ matrix, weights, types, normalisation, bounds }: Inputs) =>
    score(matrix, [weights], [types], method, normalisation ?? null, bounds && turned(bounds));

const dataWeights =
  (method: string) =>
  ({ matrix, types }: Inputs) =>
    weightsData(matrix, method, types ? [types] : undefined);

/** The first `rows` values of a table of labels and values. */
const values = (table: any[][], rows: number) => table.slice(0, rows).map((row) => row[1]);

const calls: Record<string, (inputs: Inputs) => unknown> = {
  wsm: scored("WSM"),
  wpm: (inputs) =>
    scored("WPM")({ ...inputs, normalisation: "NONE" }).map(([product]) => Math.log10(product)),
  "promethee2.netFlow": scored("PROMETHEE2"),
  spotis: scored("SPOTIS"),
  "weights.critic": dataWeights("CRITIC"),
  "weights.entropy": dataWeights("ENTROPY"),
  "weights.std": dataWeights("STDEV"),
  "weights.merec": dataWeights("MEREC"),
  "weights.gini": dataWeights("GINI"),
  "weights.rankOrderCentroid": ({ n }) => weightsRanked([upTo(n)]),
  "weights.rankSum": ({ n }) => weightsRanked([upTo(n)], "SUM"),
  "weights.rankReciprocal": ({ n }) => weightsRanked([upTo(n)], "RECIPROCAL"),
  rice: ({ reach, impact, confidence, effort }) =>
    rice([[reach]], [[impact]], [[confidence]], [[effort]]),
  wsjf: ({ userBusinessValue, timeCriticality, riskReduction, jobSize }) =>
    wsjf([[userBusinessValue]], [[timeCriticality]], [[riskReduction]], [[jobSize]]),
  // The cases hold an item a row.
  "agreement.icc": ({ ratings }) => values(panelAgreement(turned(ratings), "ICC"), 6),
  "agreement.fleissKappa": ({ counts }) =>
    values(panelAgreement(turned(counts.map(categories)), "KAPPA"), 1),
  "agreement.krippendorffAlpha": ({ ratings, metric }) =>
    values(panelAgreement(ratings, "ALPHA", metric), 1),
};

test.each(sharedCases("portfolio.json", Object.keys(calls)))("$id ($source)", (entry) => {
  expectWithin(calls[entry.function]!(entry.inputs), entry);
});

test.each(sharedCases("portfolio.json", ["topsis"]))("$id ($source)", (entry) => {
  const { expected } = entry as { expected: any };
  expectWithin(scored("TOPSIS")(entry.inputs), { ...entry, expected: expected.score ?? expected });
  const { matrix, weights, types } = entry.inputs as Inputs;
  const ranks = rank(matrix, [weights], [types], "TOPSIS").flat();
  if (expected.rank) expect(ranks).toEqual(expected.rank);
});

test.each(sharedCases("portfolio.json", ["vikor"]))("$id ($source)", (entry) => {
  const { Q } = entry.expected as { Q: number[] };
  expectWithin(scored("VIKOR")(entry.inputs), { ...entry, expected: Q });
});

test.each(sharedCases("portfolio.json", ["agreement.kendallW"]))("$id ($source)", (entry) => {
  const { W, chiSquare, df, p } = entry.expected as Record<string, number>;
  const table = panelAgreement((entry.inputs as Inputs).ranks);
  expectWithin(values(table, 4), { ...entry, expected: [W, chiSquare, df, p] });
});

test.each(sharedCases("portfolio.json", ["ahp.weights", "ahp.consistencyRatio"]))(
  "$id ($source)",
  (entry) => {
    const { matrix } = entry.inputs as Inputs;
    const { weights, cr } = entry.expected as { weights?: number[]; cr?: number };
    if (weights) expectWithin(weightsAhp(matrix), { ...entry, expected: weights });
    else if (cr === undefined) expectWithin(weightsAhp(matrix), entry);
    if (cr !== undefined) expectWithin(weightsCr(matrix), { ...entry, expected: cr });
  }
);

test.each(sharedCases("portfolio.json", ["ahp.hierarchy"]))("$id ($source)", (entry) => {
  const { criteria, alternatives } = entry.inputs as Inputs;
  const columns = Object.values(alternatives as Record<string, number[][]>).map((matrix) =>
    weightsAhp(matrix).flat()
  );
  expectWithin(score(turned(columns), weightsAhp(criteria), "MAX" as any, "WSM", "NONE"), entry);
});

/** Our tables, from the consistency ratio of one and the same matrix: its index over the ratio. */
test.each(sharedCases("portfolio.json", ["ahp.ri"]))("$id ($source)", (entry) => {
  const { table, n } = entry.inputs as { table: string; n: number[] };
  const index = table === "rmcda" ? "ALONSO" : "SAATY";
  const sizes = n.filter((size) => size >= 3);
  const found = sizes.map((size) => {
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i < j ? ((i * 7 + j * 3) % 9) + 1 : i === j ? 1 : ""))
    );
    const whole = matrix.map((row, i) =>
      row.map((x, j) => (i > j ? 1 / Number(matrix[j]![i]) : x))
    );
    const weights = weightsAhp(matrix).flat() as number[];
    const product = whole[0]!.reduce((sum: number, x, j) => sum + Number(x) * weights[j]!, 0);
    const consistencyIndex = (product / weights[0]! - size) / (size - 1);
    return consistencyIndex / weightsCr(matrix, index);
  });
  expectWithin(found, { ...entry, expected: (entry.expected as number[]).slice(-sizes.length) });
});

function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, k) => k + 1);
}

function turned(rows: any[][]): any[][] {
  return rows[0]!.map((_, j) => rows.map((row) => row[j]));
}

/** Counts of the categories of an item as its ratings. */
function categories(counts: number[]): number[] {
  return counts.flatMap((count, category) => new Array<number>(count).fill(category));
}
