/** One programme in detail: score parts, flows by period, and the inputs that the pane may change. */
import { programmes as schema, type ColumnSchema } from "../schema";
import type {
  Assumption,
  FlowPeriod,
  Programme,
  ProgrammeDetail,
  Reading,
  ScorePart,
} from "../types";
import { monthLabel } from "./dates";
import { none, plainText, readNumber, readNumbers, readText } from "./reading";
import { isError, type CellContent, type TableSnapshot, type WorkbookSnapshot } from "./snapshot";

export const DETAIL_BLOCKS = [
  "CalcRated",
  "CalcCriterion",
  "CalcParts",
  "CalcCase",
  "CalcInvestment",
  "CalcRunCost",
  "CalcBenefit",
  "CalcNet",
  "CalcPeriodStart",
  "CalcPlanEnd",
];

/** Kept for sheets that read them; the pane does not offer them. */
const NOT_SHOWN = new Set([
  "Programme",
  "Must",
  "Requires",
  "Excludes",
  "Hero",
  "Decision",
  "Decided by",
  "Decided on",
]);

export function detailOf(
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  programme: Programme
): ProgrammeDetail {
  return {
    programme,
    parts: partsOf(snapshot, programme),
    flows: flowsOf(snapshot, programme),
    assumptions: assumptionsOf(snapshot, table, programme),
  };
}

function partsOf(snapshot: WorkbookSnapshot, programme: Programme): Reading<ScorePart[]> {
  const row = rowOf(snapshot, "CalcRated", programme.key);
  if (row === null) return none(problemOf(programme.score) ?? "Not rated on every criterion");
  const criteria = (snapshot.blocks.get("CalcCriterion") ?? []).map((cells) => plainText(cells[0]));
  const parts = readNumbers(blockRow(snapshot, "CalcParts", row, criteria.length), "Score part");
  if (parts.value === null) return parts;
  return { value: criteria.map((criterion, i) => ({ criterion, part: parts.value[i] ?? 0 })) };
}

function flowsOf(snapshot: WorkbookSnapshot, programme: Programme): Reading<FlowPeriod[]> {
  const row = rowOf(snapshot, "CalcCase", programme.key);
  if (row === null) return none(problemOf(programme.npv) ?? "The programme has no case");
  const starts = snapshot.blocks.get("CalcPeriodStart")?.[0] ?? [];
  const periods = starts.length;
  const wanted = [
    ["Investment of period", "CalcInvestment", periods],
    ["Run cost of period", "CalcRunCost", periods],
    ["Benefit of period", "CalcBenefit", periods],
    ["Net flow", "CalcNet", periods + 1],
  ] as const;
  const rows: number[][] = [];
  for (const [what, block, length] of wanted) {
    const reading = readNumbers(blockRow(snapshot, block, row, length), what);
    if (reading.value === null) return reading;
    rows.push(reading.value);
  }
  const [investment, runCost, benefit, net] = rows as [number[], number[], number[], number[]];
  const dates = [...starts, snapshot.blocks.get("CalcPlanEnd")?.[0]?.[0] ?? ""];
  let cumulative = 0;
  return {
    value: net.map((flow, k) => {
      cumulative += flow;
      const date = dates[k];
      return {
        label: typeof date === "number" ? monthLabel(date) : `Period ${k + 1}`,
        cost: (investment[k] ?? 0) + (runCost[k] ?? 0),
        // A period's benefit comes at its end, where the next one starts.
        benefit: k === 0 ? 0 : (benefit[k - 1] ?? 0),
        net: flow,
        cumulative,
      };
    }),
  };
}

function assumptionsOf(
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  programme: Programme
): Assumption[] {
  const currency = plainText(snapshot.cells.get("Currency"));
  const cells = table.values[programme.row] ?? [];
  return schema.columns
    .filter((column) => !column.formula && !NOT_SHOWN.has(column.name))
    .filter((column) => table.headers.includes(column.name))
    .map((column) => ({
      column: column.name,
      label: column.name,
      kind: column.kind,
      unit: currency === "" ? column.unit : column.unit.replace("money", currency),
      ...(column.choices ? { choices: column.choices } : {}),
      reading: readingOf(column, cells[table.headers.indexOf(column.name)]),
    }));
}

export function readingOf(
  column: Pick<ColumnSchema, "kind">,
  value: CellContent | undefined
): Reading<number | string> {
  return column.kind === "text" || column.kind === "choice" ? readText(value) : readNumber(value);
}

/** The row of a key in a block of keys; names are compared as Excel's lookups do, without case. */
function rowOf(snapshot: WorkbookSnapshot, block: string, key: string): number | null {
  const keys = snapshot.blocks.get(block) ?? [];
  const row = keys.findIndex((cells) => plainText(cells[0]).toLowerCase() === key.toLowerCase());
  return row < 0 ? null : row;
}

/** A row of a block; a block that is one error value gives that in every cell. */
function blockRow(
  snapshot: WorkbookSnapshot,
  block: string,
  row: number,
  length: number
): CellContent[] {
  const cells = snapshot.blocks.get(block) ?? [];
  const first = cells[0]?.[0] ?? "";
  const failed = cells.length === 1 && typeof first === "string" && isError(first);
  return Array.from({ length }, (_, i) => (failed ? first : (cells[row]?.[i] ?? "")));
}

function problemOf(reading: Reading<unknown>): string | null {
  return reading.value === null ? (reading as { problem: string | null }).problem : null;
}
