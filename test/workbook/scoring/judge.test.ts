/** What judgements in pairs say together. */
import fc from "fast-check";
import { judge, type PairJudgement } from "../../../src/workbook/scoring/judge";
import { judgementsOf, pairsOf } from "../../../src/workbook/scoring/judgements";

const NAMES = ["Value", "Effort", "Evidence"];
const pairs = (...values: (number | null)[]): PairJudgement[] =>
  pairsOf(NAMES).map((pair, i) => ({ ...pair, value: values[i] ?? null }));

test("judgements that follow from weights have these weights and no contradiction", () => {
  // .6, .3, .1: 2 times, 6 times, 3 times.
  const verdict = judge(NAMES, pairs(2, 6, 3), 0.1);
  expect(verdict).toMatchObject({ kind: "fits" });
  if (verdict.kind !== "fits") throw new Error(verdict.kind);
  expect(verdict.ratio).toBeCloseTo(0, 9);
  [0.6, 0.3, 0.1].forEach((weight, i) => expect(verdict.weights[i]).toBeCloseTo(weight, 9));
});

test("a judgement turned round is the one to look at again, and what fits is what the others say", () => {
  // Weights .4, .3, .2, .1, but the first against the last is 1/4 in place of 4.
  const four = ["Value", "Impact", "Effort", "Evidence"];
  const values = [4 / 3, 2, 1 / 4, 1.5, 3, 2];
  const turned = pairsOf(four).map((pair, i) => ({ ...pair, value: values[i]! }));
  const verdict = judge(four, turned, 0.1);
  expect(verdict).toMatchObject({ kind: "contradicts", at: 2 });
  if (verdict.kind !== "contradicts") throw new Error(verdict.kind);
  expect(verdict.now).toBeCloseTo(1 / 4, 12);
  expect(verdict.fit).toBeCloseTo(4, 9);
});

test("a pair that is not judged is counted, and nothing is said of the rest", () => {
  expect(judge(NAMES, pairs(2, null, 3), 0.1)).toEqual({ kind: "incomplete", missing: 1 });
});

test("for any judgements the weights add up to 1, and what would fit lies on Saaty's scale", () => {
  const value = fc.integer({ min: -8, max: 8 }).map((k) => (k >= 0 ? k + 1 : 1 / (1 - k)));
  fc.assert(
    fc.property(fc.tuple(value, value, value), (values) => {
      const verdict = judge(NAMES, pairs(...values), 0.1);
      if (verdict.kind === "incomplete") throw new Error("nothing is missing");
      expect(verdict.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      if (verdict.kind === "fits") return expect(verdict.ratio).toBeLessThanOrEqual(0.1);
      expect(verdict.now).toBeCloseTo(values[verdict.at]!, 9);
      expect(verdict.fit).toBeGreaterThanOrEqual(1 / 9 - 1e-12);
      expect(verdict.fit).toBeLessThanOrEqual(9 + 1e-12);
    })
  );
});

describe("the table of judgements", () => {
  const row = (criterion: string, other: string, value: string | number) =>
    new Map<string, string | number>([
      ["Criterion", criterion],
      ["Other", other],
      ["Judgement", value],
    ]);

  test("a pair may stand either way round, in any letters", () => {
    const read = judgementsOf(NAMES, [
      row("effort", "VALUE", 1 / 2),
      row("Value", "Evidence", 6),
      row("Effort", "Evidence", 3),
    ]);
    expect(read.map(({ value }) => value)).toEqual([{ value: 2 }, { value: 6 }, { value: 3 }]);
  });

  test.each([
    [[], "Not judged yet"],
    [[row("Value", "Effort", "")], "Not judged yet"],
    [
      [row("Value", "Effort", 2), row("Effort", "Value", 0.5)],
      "Judged in 2 rows of Pairwise; keep one",
    ],
    [[row("Value", "Effort", "a lot")], '"a lot" is not a number'],
    [[row("Value", "Effort", -2)], "-2 is no judgement: it must be above 0"],
    [[row("Value", "Effort", "#REF!")], /^#REF!: it refers to/],
  ] as const)("%#: says why there is none", (rows, problem) => {
    const [first] = judgementsOf(NAMES, rows);
    expect(first!.value).toEqual({
      value: null,
      problem: typeof problem === "string" ? problem : expect.stringMatching(problem),
    });
  });
});
