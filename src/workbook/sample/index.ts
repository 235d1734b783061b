/** The two contents a workbook can be set up with: the invented retailer, and empty tables. */
import { evidenceGradeRows, startingAssumptions, startingScenarios } from "./common";
import { sampleCriteria } from "./criteria";
import { sampleSegments, sampleUplifts } from "./customers";
import { sampleKeptFits } from "./kept-fits";
import { sampleOrders } from "./orders";
import { sampleBudgets, sampleHorizonTargets } from "./plan";
import { sampleOverlaps } from "./overlaps";
import { sampleProgrammes } from "./programmes";
import { samplePairwise } from "./pairwise";
import { sampleRaterGroups, sampleRatings } from "./ratings";
import type { WorkbookContent } from "./content";

/** The sample keeps its fits, so that it opens without fitting. */
const sampleAssumptions = {
  ...startingAssumptions,
  rows: startingAssumptions.rows.map(([name, value, ...rest]) => [
    name ?? null,
    name === "Refit" ? "OFF" : (value ?? null),
    ...rest,
  ]),
};

export const SAMPLE_CONTENT: WorkbookContent = {
  title: "Customer programmes of a retailer: sample",
  introduction: [
    "Every figure in this workbook is invented. The retailer does not exist.",
    "It shows how 24 customer programmes over twelve quarters are scored, placed on three horizons and valued.",
    "Change any coloured cell: everything else is a formula and follows.",
  ],
  tables: {
    Assumptions: sampleAssumptions,
    Scenarios: startingScenarios,
    EvidenceGrades: evidenceGradeRows,
    Programmes: sampleProgrammes,
    Overlaps: sampleOverlaps,
    Criteria: sampleCriteria,
    Pairwise: samplePairwise,
    RaterGroups: sampleRaterGroups,
    Ratings: sampleRatings,
    HorizonTargets: sampleHorizonTargets,
    Budgets: sampleBudgets,
    Segments: sampleSegments,
    Uplifts: sampleUplifts,
    KeptFits: sampleKeptFits,
    get Orders() {
      return sampleOrders();
    },
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
    Pairwise: WITHOUT_ROWS,
    RaterGroups: sampleRaterGroups,
    Ratings: WITHOUT_ROWS,
    HorizonTargets: sampleHorizonTargets,
    Budgets: {
      columns: ["Period"],
      rows: Array.from({ length: 12 }, (_, i) => [i + 1]),
    },
    Segments: WITHOUT_ROWS,
    Uplifts: WITHOUT_ROWS,
    KeptFits: WITHOUT_ROWS,
    Orders: WITHOUT_ROWS,
  },
};
