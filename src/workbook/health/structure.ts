/** Missing tables, columns and named cells: what keeps the workbook from being read at all. */
import { NAMED_CELLS, SCENARIO_CELL, TABLES } from "../schema";
import { nearest } from "../read/nearest";
import type { WorkbookSnapshot } from "../read/snapshot";
import { rangeAddress } from "../address";
import type { Finding } from "../types";

/** `others` are tables of the workbook that the schema does not know: one may be ours, renamed. */
export function structureFindings(
  snapshot: WorkbookSnapshot,
  others: readonly string[]
): Finding[] {
  return [
    ...tableFindings(snapshot, others),
    ...columnFindings(snapshot),
    ...nameFindings(snapshot),
  ];
}

function tableFindings({ tables }: WorkbookSnapshot, others: readonly string[]): Finding[] {
  return TABLES.filter((schema) => !tables.has(schema.name)).map((schema) => {
    const near = nearest(schema.name, others);
    const hint = near === null ? "" : ` Was it renamed to ${near}?`;
    return { severity: "error", message: `The table ${schema.name} is missing.${hint}` };
  });
}

function columnFindings({ tables }: WorkbookSnapshot): Finding[] {
  const findings: Finding[] = [];
  for (const schema of TABLES) {
    const table = tables.get(schema.name);
    if (!table) continue;
    const place = {
      sheet: table.sheet,
      address: rangeAddress(table.row, table.column, 1, table.headers.length),
    };
    const known = new Set(schema.columns.map((column) => column.name));
    const unknown = table.headers.filter((header) => !known.has(header));
    for (const column of schema.columns) {
      if (table.headers.includes(column.name)) continue;
      const near = nearest(column.name, unknown);
      const hint = near === null ? "" : ` Was it renamed to "${near}"?`;
      findings.push({
        severity: "error",
        message: `The table ${schema.name} has no column "${column.name}".${hint}`,
        place,
      });
    }
    for (const header of repeated(table.headers)) {
      findings.push({
        severity: "error",
        message: `The table ${schema.name} has two columns "${header}".`,
        place,
      });
    }
  }
  return findings;
}

function nameFindings({ cells }: WorkbookSnapshot): Finding[] {
  return [SCENARIO_CELL, ...NAMED_CELLS]
    .filter((cell) => !cells.has(cell.name))
    .map((cell) => ({
      severity: "error",
      message: `The named cell ${cell.name} (${cell.label}) is missing: formulas that read it show #NAME? or #REF!.`,
    }));
}

/** Excel itself numbers repeated headings; only case can differ. */
const repeated = (headers: readonly string[]): string[] =>
  headers.filter(
    (header, i) => headers.findIndex((other) => other.toLowerCase() === header.toLowerCase()) < i
  );
