/** The functions of retention, spend, the log of orders and what customers are worth. */
import type { Subject } from "./subject";

const retention = [
  ["Model", "SBG"],
  ["alpha", 0.668],
  ["beta", 3.806],
];
const repeatBuying = [
  ["Model", "BG/NBD"],
  ["r", 0.243],
  ["alpha", 4.414],
  ["a", 0.793],
  ["b", 2.426],
];
const spending = [
  ["Model", "GG"],
  ["p", 6.25],
  ["q", 3.74],
  ["gamma", 15.44],
];
const customers = [[1], [1], [1], [2]];
const dates = [[46023], [46032], [46043], [46033]];
const amounts = [[10], [20], [30], [5]];

export const customerValue: Record<string, Subject> = {
  "CLV.CURVE": {
    args: [[[100, 90, 80]], [[0.8, 0.7, 0.5]], 0.1, "START"],
    numbers: [0, 1, 2],
    defaults: { 3: "END" },
    perRow: [],
    vectors: [0, 1],
  },
  "RETENTION.FIT": {
    args: [
      [
        [1, 1],
        [0.869, 0.9],
        [0.743, 0.8],
        [0.653, ""],
      ],
      "BDW",
      [[1000, 500]],
    ],
    numbers: [2],
    defaults: { 1: "SBG" },
    perRow: [],
    vectors: [2],
  },
  "RETENTION.CURVE": {
    args: [retention, 4, "RETENTION"],
    numbers: [1],
    defaults: { 2: "SURVIVAL" },
    perRow: [],
    vectors: [],
  },
  "RETENTION.VALUE": {
    args: [retention, "DERL", 0.1, 7],
    numbers: [2, 3],
    defaults: { 3: 0 },
    perRow: [],
    vectors: [],
  },
  RFM: {
    args: [customers, dates, amounts, 46053, "WEEK"],
    numbers: [1, 2, 3],
    defaults: { 3: 46043, 4: "DAY" },
    perRow: [],
    vectors: [0, 1, 2],
  },
  COHORTS: {
    args: [customers, dates, "WEEK", amounts],
    numbers: [1, 3],
    defaults: { 2: "MONTH" },
    perRow: [],
    vectors: [0, 1, 3],
  },
  "SPEND.FIT": {
    args: [
      [[1], [2], [3], [1], [4], [2], [5], [1], [0]],
      [[20], [31], [24], [55], [28], [40], [19], [12], [0]],
    ],
    numbers: [0, 1],
    defaults: {},
    perRow: [],
    vectors: [0, 1],
  },
  "SPEND.EXPECTED": {
    args: [spending, [[2], [1], [0]], [[22.35], [11.77], [0]]],
    numbers: [1, 2],
    defaults: { 1: 0 },
    perRow: [1, 2],
    vectors: [1, 2],
  },
  "CLV.CUSTOMERS": {
    args: [repeatBuying, spending, [[2], [0]], [[7], [0]], [[9], [8]], [[30], [0]], 0.3, 0.002, 50],
    numbers: [2, 3, 4, 5, 6, 7, 8],
    defaults: {},
    empty: [2, 3, 4, 5],
    perRow: [],
    vectors: [2, 3, 4, 5],
  },
  EQUITY: {
    args: [
      [["Gold"], ["Base"]],
      [[100], [1000]],
      [[10], [200]],
      50,
      0.8,
      0.1,
      [[40], [30]],
      4,
      0.01,
    ],
    numbers: [1, 2, 3, 4, 5, 6, 7, 8],
    defaults: { 8: 0 },
    perRow: [],
    vectors: [0, 1, 2, 6],
  },
  ALLOCATE: {
    args: [100, 0.15, 0.4, 0.0288, 0.7, 0.0847],
    numbers: [0, 1, 2, 3, 4, 5],
    defaults: {},
    perRow: [],
    vectors: [],
  },
};
