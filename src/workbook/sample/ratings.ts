/**
 * The ratings of six raters: a base rating for each programme and criterion, shifted by what each
 * rater's point of view tends to see, and by −1, 0 or 1 from the seeded generator; cut to 0 to 10.
 */
import { RATER_GROUPS } from "../schema";
import { CRITERION_NAMES } from "./criteria";
import { wholeNumbers } from "./generator";
import { PROGRAMME_NAMES } from "./programmes";
import type { CellValue, TableContent } from "./content";

const SEED = 20_270_101;

const RATERS: readonly { name: string; group: string }[] = [
  { name: "Strategy 1", group: "strategist" },
  { name: "Strategy 2", group: "strategist" },
  { name: "Practice 1", group: "practitioner" },
  { name: "Practice 2", group: "practitioner" },
  { name: "Audit", group: "auditor" },
  { name: "Customer panel", group: "customer" },
];

/** Order: value, customer impact, strategic fit, upside, downside, effort, time to value, evidence. */
const LEANING: Record<string, readonly number[]> = {
  strategist: [0, 0, 1, 1, 0, -1, 0, 0],
  practitioner: [0, 0, 0, 0, 0, 1, 1, 0],
  auditor: [-1, 0, 0, -1, 1, 0, 0, -1],
  customer: [0, 1, -1, 0, 0, 0, 0, 0],
};

const BASE: readonly (readonly number[])[] = [
  [9, 7, 8, 5, 2, 4, 2, 9],
  [8, 8, 9, 7, 5, 7, 5, 7],
  [7, 7, 7, 5, 2, 3, 3, 7],
  [4, 4, 10, 8, 5, 9, 6, 7],
  [2, 3, 3, 5, 8, 6, 9, 1],
  [8, 6, 8, 6, 3, 5, 3, 7],
  [7, 2, 6, 3, 1, 2, 2, 9],
  [8, 8, 9, 7, 4, 6, 5, 7],
  [5, 5, 5, 3, 2, 2, 2, 7],
  [7, 7, 8, 8, 5, 7, 7, 3],
  [7, 2, 5, 3, 3, 3, 2, 7],
  [5, 4, 5, 4, 2, 3, 3, 5],
  [8, 5, 7, 5, 3, 5, 3, 9],
  [5, 7, 7, 5, 4, 6, 5, 5],
  [6, 9, 6, 4, 2, 4, 3, 7],
  [3, 8, 7, 4, 1, 2, 2, 7],
  [5, 9, 5, 3, 1, 2, 2, 9],
  [5, 8, 5, 4, 3, 5, 5, 5],
  [7, 9, 7, 8, 7, 9, 6, 3],
  [6, 9, 6, 6, 6, 8, 8, 3],
  [3, 6, 6, 4, 2, 4, 4, 3],
  [5, 5, 6, 9, 7, 6, 8, 1],
  [4, 7, 8, 7, 5, 7, 8, 3],
  [5, 6, 6, 9, 8, 7, 9, 1],
];

/** Each point of view counts alike, however many raters speak for it. */
export const sampleRaterGroups: TableContent = {
  columns: ["Group", "Weight"],
  rows: RATER_GROUPS.map((group) => [group, 1]),
};

export const sampleRatings: TableContent = {
  columns: ["Programme", "Criterion", "Rater", "Group", "Score"],
  rows: rate(),
};

function rate(): CellValue[][] {
  const next = wholeNumbers(SEED);
  const rows: CellValue[][] = [];
  PROGRAMME_NAMES.forEach((programme, i) => {
    for (const rater of RATERS) {
      CRITERION_NAMES.forEach((criterion, j) => {
        const seen = (BASE[i]?.[j] ?? 0) + (LEANING[rater.group]?.[j] ?? 0) + next(-1, 1);
        const score = Math.min(10, Math.max(0, seen));
        rows.push([programme, criterion, rater.name, rater.group, score]);
      });
    }
  });
  return rows;
}
