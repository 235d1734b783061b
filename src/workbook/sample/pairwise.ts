/** Judgements between the sample's criteria on Saaty's scale, each pair once; close to the typed weights. */
import { CRITERION_NAMES } from "./criteria";
import type { CellValue, TableContent } from "./content";

/** Row against the criteria that follow it: 2 is a little more, 1/2 a little less. */
const UPPER: readonly (readonly number[])[] = [
  [1, 2, 3, 2, 3, 4, 5],
  [1, 2, 3, 2, 3, 4],
  [2, 1, 2, 2, 3],
  [1, 1, 2, 2],
  [1, 1, 2],
  [1, 2],
  [1],
];

const WHY: Readonly<Record<string, string>> = {
  "Value|Evidence": "A proved trifle stays a trifle",
  "Customer impact|Downside": "Agreed by the steering group after two rounds",
};

export const samplePairwise: TableContent = {
  columns: ["Criterion", "Other", "Judgement", "Why"],
  rows: UPPER.flatMap((values, i) =>
    values.map((value, k): CellValue[] => {
      const [criterion, other] = [CRITERION_NAMES[i] ?? "", CRITERION_NAMES[i + 1 + k] ?? ""];
      return [criterion, other, value, WHY[`${criterion}|${other}`] ?? null];
    })
  ),
};
