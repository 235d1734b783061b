/** The health check: everything that is wrong with the tables, in words, errors first. */
import { TABLES } from "../schema";
import type { WorkbookSnapshot } from "../read/snapshot";
import type { Finding } from "../types";
import { caseFindings } from "./cases";
import { calcFindings, type CalcStrip } from "./calc";
import { cellFindings } from "./cells";
import { keyFindings } from "./keys";
import { pairwiseFindings } from "./pairwise";
import { planFindings } from "./plan";
import { scoringFindings } from "./scoring";
import { structureFindings } from "./structure";

export function healthOf(
  snapshot: WorkbookSnapshot,
  otherTables: readonly string[],
  strips: readonly CalcStrip[],
  ofLogs: readonly Finding[] = []
): Finding[] {
  const findings = [
    ...structureFindings(snapshot, otherTables),
    ...TABLES.flatMap((schema) => {
      const table = snapshot.tables.get(schema.name);
      return table && !schema.log
        ? [...keyFindings(schema, table), ...cellFindings(schema, table, snapshot)]
        : [];
    }),
    ...planFindings(snapshot),
    ...caseFindings(snapshot),
    ...scoringFindings(snapshot),
    ...pairwiseFindings(snapshot),
    ...strips.flatMap(calcFindings),
    ...ofLogs,
  ];
  const order = { error: 0, warning: 1 };
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}

export { structureFindings };
export type { CalcStrip } from "./calc";
export { mappedCellFindings } from "./mapped";
