/** The eight criteria of the sample, rated from 0 to 10. */
import type { TableContent } from "./content";

export const sampleCriteria: TableContent = {
  columns: ["Criterion", "Weight", "Direction", "Worst", "Best", "Meaning"],
  rows: [
    ["Value", 25, "MAX", 0, 10, "Money it brings once it works"],
    ["Customer impact", 20, "MAX", 0, 10, "How much customers notice and value it"],
    ["Strategic fit", 15, "MAX", 0, 10, "How far it serves where the company wants to be"],
    ["Upside", 10, "MAX", 0, 10, "Segments and demand missed today that it could open"],
    ["Downside", 10, "MIN", 10, 0, "Obsolescence, cost overrun and harm if it goes wrong"],
    ["Effort", 8, "MIN", 10, 0, "People and attention it takes"],
    ["Time to value", 7, "MIN", 10, 0, "How long until it pays"],
    ["Evidence", 5, "MAX", 0, 10, "How well the benefit is proved"],
  ],
};

export const CRITERION_NAMES: readonly string[] = sampleCriteria.rows.map((row) => String(row[0]));
