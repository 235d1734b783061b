/** Criteria with weights and anchors, the judgements between them, groups of raters, the long list of ratings. */
import { DIRECTIONS, LEAST_JUDGEMENT, MOST_JUDGEMENT, RATER_GROUPS } from "./vocabulary";
import { fetched, type TableSchema } from "./types";

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
      meaning: "How much it counts; scaled to a sum of 1, and in force while WeightSource is typed",
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
    {
      name: "Weight in force",
      kind: "share",
      unit: "share of 1",
      formula: fetched("Criteria", "Criterion", "criterion", "weightUsed"),
      meaning: "The weight that the scores use: typed or from the judgements, scaled to a sum of 1",
    },
  ],
};

export const pairwise: TableSchema = {
  name: "Pairwise",
  sheet: "Scoring",
  meaning: "Judgements between two criteria, each pair once",
  key: ["Criterion", "Other"],
  columns: [
    {
      name: "Criterion",
      kind: "text",
      unit: "",
      required: true,
      among: { table: "Criteria", column: "Criterion" },
      width: 20,
      meaning: "A criterion of Criteria",
    },
    {
      name: "Other",
      kind: "text",
      unit: "",
      required: true,
      among: { table: "Criteria", column: "Criterion" },
      width: 20,
      meaning: "The criterion that it is compared with",
    },
    {
      name: "Judgement",
      kind: "number",
      unit: "times",
      minimum: LEAST_JUDGEMENT,
      maximum: MOST_JUDGEMENT,
      meaning:
        "How many times more the criterion counts than the other: 1 alike, 3 moderately, 5 strongly, 7 very strongly, 9 extremely; 1/3, 1/5 … where the other counts more",
    },
    {
      name: "Why",
      kind: "text",
      unit: "",
      width: 40,
      meaning: "The reason, for those who read it later",
    },
  ],
};

export const raterGroups: TableSchema = {
  name: "RaterGroups",
  sheet: "Scoring",
  meaning: "How much each group of raters counts",
  key: ["Group"],
  columns: [
    {
      name: "Group",
      kind: "choice",
      unit: "",
      choices: RATER_GROUPS,
      required: true,
      width: 16,
      meaning: "The point of view of its raters",
    },
    {
      name: "Weight",
      kind: "number",
      unit: "any scale",
      required: true,
      minimum: 0,
      meaning: "Ratings are averaged within a group, then between groups with these weights",
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
