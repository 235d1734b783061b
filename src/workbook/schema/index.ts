/** Every table and sheet of the planning workbook. */
import { assumptions, evidenceGrades, scenarios } from "./assumptions";
import { segments, uplifts } from "./customers";
import { budgets, horizonTargets } from "./horizons";
import { keptFits, orders } from "./orders";
import { overlaps } from "./overlaps";
import { programmes } from "./programmes";
import { criteria, pairwise, raterGroups, ratings } from "./scoring";
import type { ColumnSchema, TableSchema } from "./types";

export const TABLES: readonly TableSchema[] = [
  assumptions,
  scenarios,
  evidenceGrades,
  programmes,
  overlaps,
  criteria,
  pairwise,
  raterGroups,
  ratings,
  horizonTargets,
  budgets,
  segments,
  uplifts,
  keptFits,
  orders,
];

export function tableSchema(name: string): TableSchema {
  const found = TABLES.find((table) => table.name === name);
  if (!found) throw new Error(`No table ${name} in the schema`);
  return found;
}

export function columnSchema(table: string, name: string): ColumnSchema {
  const found = tableSchema(table).columns.find((entry) => entry.name === name);
  if (!found) throw new Error(`No column ${name} in ${table}`);
  return found;
}

export { programmes } from "./programmes";
export { NAMED_CELLS, SCENARIO_CELL, MOST_PERIODS } from "./named";
export { MONEY_BASES, SCENARIOS_IN_ORDER, SIDE_BY_SIDE, scenarioCell } from "./case-cells";
export * from "./types";
export * from "./vocabulary";
