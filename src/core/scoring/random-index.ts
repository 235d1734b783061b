/**
 * The mean consistency index of matrices filled at random, by which a consistency index is divided.
 * Published tables differ by a tenth at three criteria, so the table is always named.
 */
import { PlanningError } from "../errors";

export const RANDOM_INDICES = ["SAATY", "TUMMALA", "ALONSO"] as const;
export type RandomIndex = (typeof RANDOM_INDICES)[number];

/** From one criterion on. */
const TABLES: Record<RandomIndex, readonly number[]> = {
  // Saaty 1980.
  SAATY: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  // Tummala and Ling 1998.
  TUMMALA: [
    0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571,
    1.5714, 1.5831,
  ],
  // 100,000 matrices a size (Aguarón and Moreno-Jiménez 2003), as in the R package MCDA.
  ALONSO: [
    0, 0, 0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.57, 1.583,
    1.595,
  ],
};

export function randomIndex(criteria: number, index: RandomIndex): number {
  const table = TABLES[index];
  const found = table[criteria - 1];
  if (found !== undefined) return found;
  // Alonso and Lamata 2006 continue theirs by the line 2.7699 n − 4.3513 of the mean eigenvalue.
  if (index === "ALONSO") return (2.7699 * criteria - 4.3513 - criteria) / (criteria - 1);
  throw new PlanningError(
    "value",
    `pairwise: ${criteria} criteria; ${index} has a random index for up to ${table.length}, ` +
      "ALONSO for any number"
  );
}
