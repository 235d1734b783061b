/** The functions of the budget case. */
import type { Subject } from "./subject";

export const finance: Record<string, Subject> = {
  NPV: {
    args: [
      0.1,
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      "END",
    ],
    numbers: [0, 1],
    defaults: {},
    perRow: [1],
    vectors: [],
  },
  PAYBACK: {
    args: [
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      0.1,
    ],
    numbers: [0, 1],
    defaults: { 1: 0 },
    perRow: [0],
    vectors: [],
  },
  IRR: {
    args: [
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      0.1,
    ],
    numbers: [0, 1],
    defaults: { 1: 0 },
    perRow: [0],
    vectors: [],
  },
  "IRR.ALL": {
    args: [[[-50, -100, 600, 300, -100]]],
    numbers: [0],
    defaults: {},
    perRow: [],
    vectors: [0],
  },
  CASE: {
    args: [[[9, 1, 0]], [[0, 8, 9]], 0.1, "START", 4, 0.05, 0.25],
    numbers: [0, 1, 2, 4, 5, 6],
    defaults: { 4: 1, 5: 0.1, 6: 0 },
    perRow: [],
    vectors: [0, 1],
  },
  RNPV: {
    args: [
      0.1,
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      [[1, 0.5, 0.6]],
      "END",
    ],
    numbers: [0, 1, 2],
    defaults: {},
    perRow: [1],
    vectors: [],
  },
  CANNIBAL: {
    args: [[[0, 400, 900]], 0.4, [[0, 0.2, 0.25]], 0.55],
    numbers: [0, 1, 2, 3],
    defaults: {},
    perRow: [],
    vectors: [0, 2],
  },
  OVERLAP: {
    args: [
      [[100], [80], [50]],
      [
        [0, 0.2, 0],
        [0.2, 0, 0.1],
        [0, 0.1, 0],
      ],
      [[1], [1], [0]],
    ],
    // A blank share counts as 0, and the last cell of the shares is not read.
    numbers: [0, 2],
    defaults: { 2: [[1, 1, 1]] },
    perRow: [],
    vectors: [0, 2],
  },
  PILOT: {
    args: [30, 0.25, 190, 800, 0.6, 0.2, 5, 0.1, 2, 0.9],
    numbers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    defaults: { 6: 0, 7: 0, 8: 0, 9: 1 },
    perRow: [],
    vectors: [],
  },
  "SCALE.ODDS": {
    args: [3, 8, 0.4, 3, 0.9],
    numbers: [0, 1, 2, 3, 4],
    defaults: { 2: 0.5, 3: 2, 4: 0.8 },
    perRow: [],
    vectors: [],
  },
};
