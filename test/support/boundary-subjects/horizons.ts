/** The functions of horizons. */
import type { Subject } from "./subject";

const three = [[1], [2], [3]];

export const horizons: Record<string, Subject> = {
  RATE: { args: [0.1, "QUARTER"], numbers: [0], defaults: {}, perRow: [], vectors: [] },
  HORIZON: {
    args: [[[6], [24], [48]], [[0.9], [0.5], [0.1]], 12, 36, 0.7, 0.3],
    numbers: [0, 1, 2, 3, 4, 5],
    defaults: { 2: 12, 3: 36, 4: 0.7, 5: 0.3 },
    perRow: [0, 1],
    missing: [1],
    vectors: [0, 1],
  },
  "HORIZON.MIX": {
    args: [[[5], [6], [7]], three, [[0.5, 0.3, 0.2]]],
    numbers: [0, 1, 2],
    defaults: { 2: [[0.7, 0.2, 0.1]] },
    perRow: [0, 1],
    vectors: [0, 1, 2],
  },
  "HORIZON.MAP": {
    args: [[[5], [6], [7]], three, three, three, 4, "EVEN"],
    numbers: [0, 1, 2, 3, 4],
    defaults: { 5: "EVEN" },
    perRow: [0, 1, 2, 3],
    vectors: [0, 1, 2, 3],
  },
  PHASE: {
    args: [[[5], [6], [7]], three, three, 4, "SCURVE", 6],
    numbers: [0, 1, 2, 3, 5],
    defaults: { 4: "EVEN", 5: 6 },
    perRow: [0, 1, 2],
    vectors: [0, 1, 2],
  },
  RAMP: {
    args: [[[5], [6], [7]], three, three, 4, "BASS", 0.1, 0.05, [[0.3], [0.4], [0.5]]],
    numbers: [0, 1, 2, 3, 5, 6, 7],
    defaults: { 4: "LINEAR", 5: 0, 6: 0.03, 7: 0.38 },
    perRow: [0, 1, 2, 7],
    vectors: [0, 1, 2, 7],
  },
};
