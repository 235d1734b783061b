/** A user's own table in place of Programmes: which of its columns plays which role. */
import type { AssumptionKind, Mapping, MappingRole } from "../types";
import type { TableSnapshot } from "./snapshot";

export const ROLES: Record<
  MappingRole,
  { label: string; kind: AssumptionKind; unit: string; input: boolean }
> = {
  programme: { label: "Programme", kind: "text", unit: "", input: false },
  investment: { label: "Investment", kind: "money", unit: "money", input: true },
  benefit: { label: "Benefit a year", kind: "money", unit: "money a year", input: true },
  start: { label: "Start", kind: "date", unit: "date", input: true },
  duration: { label: "Duration", kind: "months", unit: "months", input: true },
  monthsToValue: { label: "Months to value", kind: "months", unit: "months", input: true },
  function: { label: "Function", kind: "text", unit: "", input: true },
  stage: { label: "Stage", kind: "text", unit: "", input: true },
  score: { label: "Score", kind: "number", unit: "", input: false },
  horizon: { label: "Horizon", kind: "number", unit: "1, 2 or 3", input: false },
  npv: { label: "NPV", kind: "money", unit: "money", input: false },
};

export function isMapping(value: unknown): value is Mapping {
  const { table, columns } = (value ?? {}) as Partial<Mapping>;
  return (
    typeof table === "string" &&
    typeof columns === "object" &&
    columns !== null &&
    Object.entries(columns).every(([role, column]) => role in ROLES && typeof column === "string")
  );
}

/** What is wrong with a mapping for this table, as sentences; none when it can be used. */
export function mappingProblems(mapping: Mapping, headers: readonly string[]): string[] {
  const problems: string[] = [];
  if (!mapping.columns.programme) problems.push("Choose the column that names the programme.");
  const used = new Map<string, MappingRole>();
  for (const [role, column] of Object.entries(mapping.columns) as [MappingRole, string][]) {
    if (!headers.includes(column)) {
      problems.push(`The table ${mapping.table} has no column "${column}" (${ROLES[role].label}).`);
    }
    const other = used.get(column);
    if (other)
      problems.push(`"${column}" plays two roles: ${ROLES[other].label} and ${ROLES[role].label}.`);
    used.set(column, role);
  }
  return problems;
}

export function mappedColumn(mapping: Mapping, table: TableSnapshot, role: MappingRole): number {
  const name = mapping.columns[role];
  return name === undefined ? -1 : table.headers.indexOf(name);
}
