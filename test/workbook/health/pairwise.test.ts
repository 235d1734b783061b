/** What the health check says of judgements in pairs and of groups of raters. */
import { pairwiseFindings } from "../../../src/workbook/health/pairwise";
import { scoringFindings } from "../../../src/workbook/health/scoring";
import { put, sampleSnapshot } from "./sample-snapshot";

const said = (findings: readonly { severity: string; message: string }[]) =>
  findings.map(({ severity, message }) => `${severity}: ${message}`);

// Rows of the sample: Value against the seven others, in the order of the criteria.
const VALUE_EVIDENCE = 6;

test("nothing is said of the sample", () => {
  expect(said(pairwiseFindings(sampleSnapshot()))).toEqual([]);
  expect(said(scoringFindings(sampleSnapshot()))).toEqual([]);
});

test("a judgement that contradicts the others is named with what would fit", () => {
  const it = sampleSnapshot();
  put(it, "Pairwise", "Judgement", VALUE_EVIDENCE, 1 / 9);
  const [finding] = said(pairwiseFindings(it));
  expect(finding).toMatch(
    /^warning: Pairwise: the judgements contradict each other, consistency ratio 0\.\d{3} above 0\.1\. Look again at Value and Evidence: 1\/9, where [45](\.\d+)? would fit\.$/
  );
});

test("it is an error where these weights are in force, and none where the limit allows it", () => {
  const it = sampleSnapshot();
  put(it, "Pairwise", "Judgement", VALUE_EVIDENCE, 1 / 9);
  it.cells.set("WeightSource", "pairwise");
  expect(pairwiseFindings(it)[0]!.severity).toBe("error");
  it.cells.set("ConsistencyLimit", 0.9);
  expect(pairwiseFindings(it)).toEqual([]);
});

test("a pair without a judgement is named; who judges none at all is left in peace", () => {
  const it = sampleSnapshot();
  put(it, "Pairwise", "Judgement", VALUE_EVIDENCE, "");
  expect(said(pairwiseFindings(it))).toEqual([
    "warning: Pairwise: Value and Evidence (not judged yet): the weights of the judgements need every pair once.",
  ]);
  const rows = it.tables.get("Pairwise")!.values.length;
  for (let row = 0; row < rows; row++) put(it, "Pairwise", "Judgement", row, "");
  expect(pairwiseFindings(it)).toEqual([]);
  it.cells.set("WeightSource", "pairwise");
  expect(said(pairwiseFindings(it))[0]).toMatch(/^error: Pairwise: .* and 25 more:/);
});

test("a group that has no weight is named with the number of its ratings", () => {
  const it = sampleSnapshot();
  put(it, "RaterGroups", "Group", 3, "board");
  expect(said(scoringFindings(it))).toContain(
    'warning: Ratings: 192 ratings have the group "customer", which has no weight in RaterGroups, so they do not count.'
  );
});

test("a criterion on which every programme has the same panel rating is named", () => {
  const it = sampleSnapshot();
  const { values } = it.tables.get("Ratings")!;
  values.forEach(([, criterion], row) => {
    if (criterion === "Upside") put(it, "Ratings", "Score", row, 5);
  });
  expect(said(scoringFindings(it))).toContain(
    "warning: Criteria: every programme has the same mean rating on Upside; it tells none apart."
  );
});
