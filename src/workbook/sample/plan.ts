/** Horizon targets and the budget of twelve quarters; invented like the rest. */
import type { TableContent } from "./content";

export const sampleHorizonTargets: TableContent = {
  columns: ["Horizon", "Share", "Floor", "Cap", "Hurdle rate"],
  rows: [
    [1, 0.7, 0.5, 0.85, 0.12],
    [2, 0.2, 0.1, 0.4, 0.15],
    [3, 0.1, 0.05, 0.15, 0.25],
  ],
};

/** Thousands by quarter. */
const MONEY = [4200, 5000, 4800, 4200, 3800, 3000, 2400, 2000, 1600, 1200, 1000, 1000];
const PEOPLE = [80, 95, 100, 95, 85, 75, 65, 55, 45, 35, 30, 30];

export const sampleBudgets: TableContent = {
  columns: ["Period", "Budget", "People"],
  rows: MONEY.map((money, i) => [i + 1, money * 1000, PEOPLE[i] ?? null]),
};
