/**
 * CPU seconds of lifetimes 0.11.3 measured once on two cores of an AMD EPYC (Python 3.11, SciPy 1.10),
 * for machines without Python: not of the run that prints them.
 */
export const RECORDED = {
  2357: { bg: 0.086, bg_merged: 0.067, gg: 0.044, expected: 0.0012, alive: 0.0002 },
  100000: { bg: 1.58, bg_merged: 0.45, gg: 0.38, pareto: 36, expected: 0.06, alive: 0.005 },
  1000000: { bg: 14.9, bg_merged: 1.38, gg: 3.0, expected: 0.85, alive: 0.046 },
  rfm: 3.8,
};
