/** The judgements between criteria: pairs without one or with two, and judgements that contradict each other. */
import { judge } from "../scoring/judge";
import { judgementsOf } from "../scoring/judgements";
import { recordsOf } from "../scoring/records";
import { columnOf, type TableSnapshot, type WorkbookSnapshot } from "../read/snapshot";
import type { Finding } from "../types";
import { headerPlace } from "./keys";

/** Pairs named one by one; beyond this they are counted. */
const NAMED = 3;

export function pairwiseFindings(snapshot: WorkbookSnapshot): Finding[] {
  const table = snapshot.tables.get("Pairwise");
  const criteria = snapshot.tables.get("Criteria");
  if (!table || !criteria) return [];
  const names = namesOf(criteria);
  const pairs = judgementsOf(names, recordsOf(snapshot, "Pairwise"));
  const inForce = String(snapshot.cells.get("WeightSource") ?? "").toLowerCase() === "pairwise";
  const open = pairs.filter(({ value }) => value.value === null);
  // Who types weights need not judge pairs at all.
  if (open.length === pairs.length && !inForce) return [];
  const finding = (message: string): Finding => ({
    severity: inForce ? "error" : "warning",
    message,
    place: headerPlace(table),
  });
  if (open.length > 0) {
    const named = open.slice(0, NAMED).map(({ criterion, other, value }) => {
      const why = value.value === null ? (value.problem ?? "") : "";
      return `${criterion} and ${other} (${why.charAt(0).toLowerCase()}${why.slice(1)})`;
    });
    const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : "";
    return [
      finding(
        `Pairwise: ${named.join(", ")}${more}: the weights of the judgements need every pair once.`
      ),
    ];
  }
  const limit = snapshot.cells.get("ConsistencyLimit");
  if (typeof limit !== "number") return [];
  const judged = pairs.map((pair) => ({ ...pair, value: pair.value.value }));
  const verdict = judge(names, judged, limit);
  const pair = verdict.kind === "contradicts" ? judged[verdict.at] : undefined;
  if (verdict.kind !== "contradicts" || !pair) return [];
  return [
    finding(
      `Pairwise: the judgements contradict each other, consistency ratio ${verdict.ratio.toFixed(3)} above ${limit}. ` +
        `Look again at ${pair.criterion} and ${pair.other}: ${shown(verdict.now)}, where ${shown(verdict.fit)} would fit.`
    ),
  ];
}

/** 3, or 1/3 */
const shown = (times: number): string =>
  times >= 1 ? String(Number(times.toFixed(2))) : `1/${Number((1 / times).toFixed(2))}`;

function namesOf(criteria: TableSnapshot): string[] {
  const names = (columnOf(criteria, "Criterion") ?? []).map((name) => String(name).trim());
  return names.filter(
    (name) =>
      name !== "" &&
      names.filter((other) => other.toLowerCase() === name.toLowerCase()).length === 1
  );
}
