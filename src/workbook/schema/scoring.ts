/** Criteria with their weights and anchors, and the long list of ratings. */
import { DIRECTIONS, RATER_GROUPS } from "./vocabulary";
import type { TableSchema } from "./types";

export const criteria: TableSchema = {
  name: "Criteria",
  sheet: "Scoring",
  meaning: "What programmes are judged by",
  key: ["Criterion"],
  columns: [
    {
      name: "Criterion",
      kind: "text",
      unit: "",
      required: true,
      width: 24,
      meaning: "The criterion's name, unique",
    },
    {
      name: "Weight",
      kind: "number",
      unit: "any scale",
      required: true,
      minimum: 0,
      meaning: "How much it counts; weights are scaled to a sum of 1",
    },
    {
      name: "Direction",
      kind: "choice",
      unit: "",
      choices: DIRECTIONS,
      required: true,
      meaning: "MAX: more is better, MIN: less is better",
    },
    {
      name: "Worst",
      kind: "number",
      unit: "rating",
      required: true,
      meaning: "The rating that counts 0",
    },
    {
      name: "Best",
      kind: "number",
      unit: "rating",
      required: true,
      meaning: "The rating that counts 1; fixed, so that no rank turns when a programme joins",
    },
    {
      name: "Meaning",
      kind: "text",
      unit: "",
      width: 60,
      meaning: "What the raters were asked",
    },
  ],
};

export const ratings: TableSchema = {
  name: "Ratings",
  sheet: "Scoring",
  meaning: "One row a rating: who gave which programme how much on which criterion",
  key: ["Programme", "Criterion", "Rater"],
  columns: [
    {
      name: "Programme",
      kind: "text",
      unit: "",
      required: true,
      among: { table: "Programmes", column: "Programme" },
      width: 34,
      meaning: "A programme of Programmes",
    },
    {
      name: "Criterion",
      kind: "text",
      unit: "",
      required: true,
      among: { table: "Criteria", column: "Criterion" },
      width: 24,
      meaning: "A criterion of Criteria",
    },
    {
      name: "Rater",
      kind: "text",
      unit: "",
      required: true,
      width: 16,
      meaning: "Who rated",
    },
    {
      name: "Group",
      kind: "choice",
      unit: "",
      choices: RATER_GROUPS,
      meaning: "The rater's point of view",
    },
    {
      name: "Score",
      kind: "number",
      unit: "rating",
      meaning: "Between the criterion's worst and best; blank where the rater gave none",
    },
  ],
};
