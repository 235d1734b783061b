/** The functions of lifetime value: the closed form, repeat buying and uplift. */
import type { Subject } from "./subject";

const repeatBuying = [
  ["Model", "BG/NBD"],
  ["r", 0.243],
  ["alpha", 4.414],
  ["a", 0.793],
  ["b", 2.426],
];

export const lifetime: Record<string, Subject> = {
  CLV: {
    args: [[[100], [90], [80]], 0.8, [[0.1], [0.1], [0.2]], 5, 0.01, "START", 3],
    numbers: [0, 1, 2, 3, 4, 6],
    defaults: { 3: 1e9, 4: 0, 5: "END", 6: 0 },
    perRow: [0, 2],
    vectors: [0, 2],
  },
  "BTYD.FIT": {
    args: [
      "NBD",
      [[0], [1], [2], [3]],
      [[0], [4], [7], [3]],
      [[8], [9], [8], [6]],
      [[9], [4], [2], [1]],
      "WEEK",
    ],
    numbers: [1, 2, 3, 4],
    defaults: { 4: 1, 5: "" },
    perRow: [],
    vectors: [1, 2, 3, 4],
  },
  "BTYD.ALIVE": {
    args: [repeatBuying, [[0], [1], [2]], [[0], [4], [7]], [[8], [9], [8]]],
    numbers: [1, 2, 3],
    defaults: {},
    perRow: [1, 2, 3],
    vectors: [1, 2, 3],
  },
  "BTYD.EXPECTED": {
    args: [repeatBuying, [[0], [1], [2]], [[0], [4], [7]], [[8], [9], [8]], [[10], [20], [30]]],
    numbers: [1, 2, 3, 4],
    defaults: {},
    empty: [1, 2, 3],
    perRow: [1, 2, 3, 4],
    vectors: [1, 2, 3, 4],
  },
  "BTYD.RESIDUAL": {
    args: [repeatBuying, [[0], [1], [2]], [[0], [4], [7]], [[8], [9], [8]], 0.002, 50],
    numbers: [1, 2, 3, 4, 5],
    defaults: {},
    empty: [1, 2, 3],
    perRow: [],
    vectors: [1, 2, 3],
  },
  "BTYD.CHANCE": {
    args: [repeatBuying, 39, [[0, 1, 2, 5]]],
    numbers: [1, 2],
    defaults: {},
    perRow: [],
    vectors: [2],
  },
  UPLIFT: {
    args: [[[100], [90], [80]], 50, 0.8, 0.02, 4, 1, 2, 3],
    numbers: [0, 1, 2, 3, 4, 5, 6, 7],
    defaults: { 5: 0, 6: 0, 7: 0 },
    perRow: [0],
    vectors: [0],
  },
};
