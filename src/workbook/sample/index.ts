/** The two contents a workbook can be set up with: the invented retailer, and empty tables. */
import { evidenceGradeRows, startingAssumptions, startingScenarios } from "./common";
import { sampleCriteria } from "./criteria";
import { sampleSegments, sampleUplifts } from "./customers";
import { sampleBudgets, sampleHorizonTargets } from "./plan";
import { sampleOverlaps } from "./overlaps";
import { sampleProgrammes } from "./programmes";
import { sampleRatings } from "./ratings";
import type { WorkbookContent } from "./content";

export const SAMPLE_CONTENT: WorkbookContent = {
  title: "Customer programmes of a retailer: sample",
  introduction: [
    "Every figure in this workbook is invented. The retailer does not exist.",
    "It shows how 24 customer programmes over twelve quarters are scored, placed on three horizons and valued.",
    "Change any coloured cell: everything else is a formula and follows.",
  ],
  tables: {
    Assumptions: startingAssumptions,
    Scenarios: startingScenarios,
    EvidenceGrades: evidenceGradeRows,
    Programmes: sampleProgrammes,
    Overlaps: sampleOverlaps,
    Criteria: sampleCriteria,
    Ratings: sampleRatings,
    HorizonTargets: sampleHorizonTargets,
    Budgets: sampleBudgets,
    Segments: sampleSegments,
    Uplifts: sampleUplifts,
  },
};

const WITHOUT_ROWS = { columns: [], rows: [] };

export const EMPTY_CONTENT: WorkbookContent = {
  title: "Customer programmes: planning workbook",
  introduction: [
    "The tables are empty. Begin with Assumptions, then Programmes, one row a programme.",
    "A programme joins the calculation once its name, start, months to value, duration, investment, benefit and chance are there.",
    "Fill the coloured cells: everything else is a formula and follows.",
  ],
  tables: {
    Assumptions: startingAssumptions,
    Scenarios: startingScenarios,
    EvidenceGrades: evidenceGradeRows,
    Programmes: WITHOUT_ROWS,
    Overlaps: WITHOUT_ROWS,
    Criteria: WITHOUT_ROWS,
    Ratings: WITHOUT_ROWS,
    HorizonTargets: sampleHorizonTargets,
    Budgets: {
      columns: ["Period"],
      rows: Array.from({ length: 12 }, (_, i) => [i + 1]),
    },
    Segments: WITHOUT_ROWS,
    Uplifts: WITHOUT_ROWS,
  },
};
