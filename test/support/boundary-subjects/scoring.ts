/** The functions of scoring. */
import type { Subject } from "./subject";

const three = [[1], [2], [3]];
const ratings = [
  [1, 5],
  [2, 4],
  [3, 9],
];
const anchors = [
  [0, 0],
  [10, 10],
];
const pairwise = [
  [1, 3, 5],
  ["", 1, 2],
  ["", "", 1],
];

export const scoring: Record<string, Subject> = {
  SCORE: {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "WSM", "MINMAX", anchors],
    numbers: [0, 1, 5],
    defaults: { 2: "MAX", 3: "WSM", 4: "MINMAX" },
    perRow: [0],
    vectors: [1, 2],
  },
  RANK: {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "WSM", "MINMAX", anchors],
    numbers: [0, 1, 5],
    defaults: { 2: "MAX", 3: "WSM", 4: "MINMAX" },
    perRow: [0],
    vectors: [1, 2],
  },
  "SCORE.PARTS": {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "SUM", anchors],
    numbers: [0, 1, 4],
    defaults: { 2: "MAX", 3: "MINMAX" },
    perRow: [0],
    vectors: [1, 2],
  },
  "RANK.STABILITY": {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "WSM", "MINMAX", anchors, 0.3, 20, 5, 2],
    numbers: [0, 1, 5, 6, 7, 8, 9],
    defaults: { 2: "MAX", 3: "WSM", 4: "MINMAX", 6: 0.5, 7: 2000, 8: 1, 9: 3 },
    perRow: [0],
    vectors: [1, 2],
  },
  "WEIGHTS.AHP": { args: [pairwise], numbers: [], defaults: {}, perRow: [], vectors: [] },
  "WEIGHTS.CR": {
    args: [pairwise, "TUMMALA"],
    numbers: [],
    defaults: { 1: "SAATY" },
    perRow: [],
    vectors: [],
  },
  "WEIGHTS.RANKED": {
    args: [[[2], [1], [3]], "SUM"],
    numbers: [0],
    defaults: { 1: "ROC" },
    perRow: [],
    vectors: [0],
  },
  "WEIGHTS.DATA": {
    args: [ratings, "CRITIC", [["MAX", "MIN"]]],
    numbers: [0],
    defaults: { 1: "ENTROPY", 2: "MAX" },
    perRow: [],
    vectors: [2],
  },
  PANEL: {
    args: [
      [["A"], ["A"], ["B"]],
      [["Fit"], ["Cost"], ["Fit"]],
      [["x"], ["x"], ["y"]],
      three,
      "MEDIAN",
      [["B"], ["A"]],
      [["Cost"], ["Fit"]],
      [["in"], ["in"], ["out"]],
      [
        ["in", 1],
        ["out", 2],
      ],
    ],
    numbers: [],
    defaults: { 4: "MEAN" },
    perRow: [],
    vectors: [0, 1, 2, 3, 5, 6, 7],
  },
  "PANEL.AGREEMENT": {
    args: [ratings, "KENDALL", "ORDINAL"],
    numbers: [0],
    defaults: { 1: "KENDALL", 2: "ORDINAL" },
    perRow: [],
    vectors: [],
  },
  RICE: {
    args: [[[500], [400], [300]], 3, [[0.5], [0.8], [1]], [[2], [3], [4]]],
    numbers: [0, 1, 2, 3],
    defaults: {},
    perRow: [0, 2, 3],
    vectors: [0, 2, 3],
  },
  WSJF: {
    args: [[[8], [5], [3]], 5, three, [[2], [3], [4]]],
    numbers: [0, 1, 2, 3],
    defaults: {},
    perRow: [0, 2, 3],
    vectors: [0, 2, 3],
  },
};
