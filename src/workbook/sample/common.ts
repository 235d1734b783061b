/** What the sample and an empty workbook start with alike: assumptions, scenarios, evidence grades. */
import { EVIDENCE_GRADES, NAMED_CELLS } from "../schema";
import type { TableContent } from "./content";

export const startingAssumptions: TableContent = {
  columns: ["Name", "Value", "Unit", "Note"],
  rows: NAMED_CELLS.filter((cell) => cell.formula === undefined).map((cell) => [
    cell.label,
    cell.initial ?? null,
    cell.unit,
    cell.meaning,
  ]),
};

/** Low and high replace the base; a scenario without a row for a name leaves it as it is. */
export const startingScenarios: TableContent = {
  columns: ["Scenario", "Name", "Value"],
  rows: [
    ["low", "Benefit level", 0.8],
    ["low", "Cost level", 1.15],
    ["low", "Annual discount rate", 0.12],
    ["high", "Benefit level", 1.15],
    ["high", "Cost level", 0.95],
    ["high", "Annual discount rate", 0.09],
  ],
};

export const evidenceGradeRows: TableContent = {
  columns: ["Grade", "Value", "Meaning"],
  rows: EVIDENCE_GRADES.map((entry) => [entry.grade, entry.value, entry.meaning]),
};
