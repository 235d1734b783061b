/** Assumptions, the scenarios that replace some of them, and the evidence grades. */
import { GRADE_NAMES, SCENARIOS } from "./vocabulary";
import type { TableSchema } from "./types";

export const assumptions: TableSchema = {
  name: "Assumptions",
  sheet: "Assumptions",
  meaning: "What holds for every programme, in the base scenario",
  key: ["Name"],
  columns: [
    {
      name: "Name",
      kind: "text",
      unit: "",
      required: true,
      width: 34,
      meaning: "The cells in force look the row up by this name",
    },
    { name: "Value", kind: "text", unit: "", required: true, width: 16, meaning: "Its value" },
    { name: "Unit", kind: "text", unit: "", width: 20, meaning: "Its unit" },
    { name: "Note", kind: "text", unit: "", width: 60, meaning: "Meaning and source" },
  ],
};

export const scenarios: TableSchema = {
  name: "Scenarios",
  sheet: "Assumptions",
  meaning: "Values that replace an assumption while their scenario is active",
  key: ["Scenario", "Name"],
  columns: [
    {
      name: "Scenario",
      kind: "choice",
      unit: "",
      choices: SCENARIOS,
      meaning: "base, low or high",
    },
    {
      name: "Name",
      kind: "text",
      unit: "",
      among: { table: "Assumptions", column: "Name" },
      width: 34,
      meaning: "The assumption that is replaced",
    },
    { name: "Value", kind: "text", unit: "", width: 16, meaning: "What replaces it" },
  ],
};

export const evidenceGrades: TableSchema = {
  name: "EvidenceGrades",
  sheet: "Assumptions",
  meaning: "The five grades of evidence",
  key: ["Grade"],
  columns: [
    {
      name: "Grade",
      kind: "choice",
      unit: "",
      choices: GRADE_NAMES,
      required: true,
      width: 20,
      meaning: "The grade's name",
    },
    {
      name: "Value",
      kind: "number",
      unit: "0 to 1",
      required: true,
      minimum: 0,
      maximum: 1,
      meaning: "What the horizon rule compares with its high and low limit",
    },
    { name: "Meaning", kind: "text", unit: "", width: 50, meaning: "What earns the grade" },
  ],
};
