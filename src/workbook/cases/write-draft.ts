/** A draft as changes of the tables Programmes, Uplifts, Overlaps, Assumptions and HorizonTargets. */
import { NAMED_CELLS } from "../schema";
import type { WorkbookSnapshot } from "../read/snapshot";
import { DRAFT_COLUMNS } from "./draft";
import { rowsOf, same, textAt } from "./inputs";
import type { RowCells, RowChanges } from "./table-rows";
import type { CaseDraft, PlanTerms } from "./types";

export const DRAFT_TABLES = [
  "Programmes",
  "Uplifts",
  "Overlaps",
  "Assumptions",
  "HorizonTargets",
] as const;

export function changesOf(draft: CaseDraft, snapshot: WorkbookSnapshot): RowChanges[] {
  return [
    programmeChanges(draft, snapshot),
    upliftChanges(draft, snapshot),
    overlapChanges(draft, snapshot),
    ...(draft.plan ? planChanges(draft.plan, snapshot) : []),
  ];
}

function programmeChanges(draft: CaseDraft, { tables }: WorkbookSnapshot): RowChanges {
  const cells: Record<string, string | number | null> = {};
  for (const [field, column] of Object.entries(DRAFT_COLUMNS) as [
    keyof typeof DRAFT_COLUMNS,
    string,
  ][]) {
    const value = draft[field];
    cells[column] = value === "" ? null : value;
  }
  const [row] = rowsOf(tables.get("Programmes"), "Programme", draft.programme);
  return row === undefined
    ? {
        table: "Programmes",
        update: [],
        add: [{ Programme: draft.programme.trim(), ...cells }],
        remove: [],
      }
    : { table: "Programmes", update: [{ row, cells }], add: [], remove: [] };
}

function upliftChanges(draft: CaseDraft, { tables }: WorkbookSnapshot): RowChanges {
  const table = tables.get("Uplifts");
  const there = rowsOf(table, "Programme", draft.programme);
  const update: { row: number; cells: RowCells }[] = [];
  const add: RowCells[] = [];
  const kept = new Set<number>();
  for (const uplift of draft.uplifts) {
    const cells: RowCells = {
      Programme: draft.programme.trim(),
      Segment: uplift.segment,
      "Retention uplift": uplift.retentionUplift,
      "Margin uplift": uplift.marginUplift,
      "Cost-to-serve cut": uplift.costToServeCut,
      "Ramp months": uplift.rampMonths,
      "Share counted": uplift.shareCounted,
      Basis: uplift.basis === "" ? null : uplift.basis,
    };
    const row = there.find(
      (at) => !kept.has(at) && same(textAt(table!, at, "Segment"), uplift.segment)
    );
    if (row === undefined) add.push(cells);
    else {
      kept.add(row);
      update.push({ row, cells });
    }
  }
  return { table: "Uplifts", update, add, remove: there.filter((row) => !kept.has(row)) };
}

/** A pair may stand in either order: the row stays in its own. */
function overlapChanges(draft: CaseDraft, { tables }: WorkbookSnapshot): RowChanges {
  const table = tables.get("Overlaps");
  const there = (["Programme", "Other"] as const).flatMap((side) =>
    rowsOf(table, side, draft.programme).map((row) => ({
      row,
      other: textAt(table!, row, side === "Programme" ? "Other" : "Programme"),
    }))
  );
  const kept = new Set<number>();
  const update: { row: number; cells: RowCells }[] = [];
  const add: RowCells[] = [];
  for (const { other, share, why } of draft.overlaps) {
    const cells: RowCells = { Share: share, Why: why === "" ? null : why };
    const found = there.find((line) => same(line.other, other) && !kept.has(line.row));
    if (found) {
      kept.add(found.row);
      update.push({ row: found.row, cells });
    } else {
      add.push({ Programme: draft.programme.trim(), Other: other, ...cells });
    }
  }
  const remove = there.map(({ row }) => row).filter((row) => !kept.has(row));
  return { table: "Overlaps", update, add, remove: [...new Set(remove)] };
}

function planChanges(plan: PlanTerms, { tables }: WorkbookSnapshot): RowChanges[] {
  const values: Record<string, string | number> = {
    TaxRate: plan.taxRate,
    Inflation: plan.inflation,
    MoneyBasis: plan.basis,
    InvestmentProfile: plan.investmentProfile,
  };
  const update: { row: number; cells: RowCells }[] = [];
  const add: RowCells[] = [];
  for (const [name, value] of Object.entries(values)) {
    const cell = NAMED_CELLS.find((entry) => entry.name === name)!;
    const [row] = rowsOf(tables.get("Assumptions"), "Name", cell.label);
    if (row === undefined) {
      add.push({ Name: cell.label, Value: value, Unit: cell.unit || null, Note: cell.meaning });
    } else {
      update.push({ row, cells: { Value: value } });
    }
  }
  const hurdles = plan.hurdles.flatMap((rate, i) => {
    const [row] = rowsOf(tables.get("HorizonTargets"), "Horizon", String(i + 1));
    return row === undefined ? [] : [{ row, cells: { "Hurdle rate": rate } }];
  });
  return [
    { table: "Assumptions", update, add, remove: [] },
    { table: "HorizonTargets", update: hurdles, add: [], remove: [] },
  ];
}
