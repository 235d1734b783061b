/** The inputs of a case with the cells that hold them: of Programmes, Uplifts, Segments, Overlaps, Assumptions. */
import { columnSchema, NAMED_CELLS } from "../schema";
import { addressOf } from "../health/cells";
import { BASES, CASE_COLUMNS, RANGES } from "./columns";
import { readingOf } from "../read/detail";
import { plainText } from "../read/reading";
import type { TableSnapshot, WorkbookSnapshot } from "../read/snapshot";
import type { CaseInput, OverlapRow, UpliftRow } from "./types";

const PROGRAMME = CASE_COLUMNS.filter((column) => !BASES.includes(column));
const UPLIFT = [
  "Retention uplift",
  "Margin uplift",
  "Cost-to-serve cut",
  "Ramp months",
  "Share counted",
];
const SEGMENT = ["Customers", "Margin", "Retention", "Cost to serve"];
const PLAN = ["AnnualRate", "TaxRate", "Inflation", "CostLevel", "BenefitLevel"];

export const same = (a: unknown, b: unknown): boolean =>
  String(a).trim().toLowerCase() === String(b).trim().toLowerCase();

/** Rows of a table in which a column holds a name. */
export function rowsOf(table: TableSnapshot | undefined, column: string, name: string): number[] {
  const at = table?.headers.indexOf(column) ?? -1;
  if (!table || at < 0) return [];
  return table.values.flatMap((cells, row) => (same(cells[at] ?? "", name) ? [row] : []));
}

/** Inputs of one programme; null gives those that hold for all. */
export function inputsOf(snapshot: WorkbookSnapshot, programme: string | null): CaseInput[] {
  const { tables } = snapshot;
  const currency = plainText(snapshot.cells.get("Currency"));
  const plan = planInputs(snapshot);
  if (programme === null) return plan;
  const programmes = tables.get("Programmes");
  const [row] = rowsOf(programmes, "Programme", programme);
  if (!programmes || row === undefined) return plan;
  const uplifts = tables.get("Uplifts");
  const segments = tables.get("Segments");
  const own = PROGRAMME.flatMap((column) =>
    inputOf(programmes, row, column, `Programmes/${column}`, column, currency)
  );
  const changed = rowsOf(uplifts, "Programme", programme).flatMap((at) => {
    const segment = textAt(uplifts!, at, "Segment");
    return [
      ...UPLIFT.flatMap((column) =>
        inputOf(
          uplifts!,
          at,
          column,
          `Uplifts/${segment}/${column}`,
          `${segment}: ${column}`,
          currency
        )
      ),
      ...rowsOf(segments, "Segment", segment).flatMap((line) =>
        SEGMENT.flatMap((column) =>
          inputOf(
            segments!,
            line,
            column,
            `Segments/${segment}/${column}`,
            `${segment}: ${column}`,
            currency
          )
        )
      ),
    ];
  });
  const overlaps = tables.get("Overlaps");
  const shared = ["Programme", "Other"].flatMap((side) =>
    rowsOf(overlaps, side, programme).flatMap((at) => {
      const other = textAt(overlaps!, at, side === "Programme" ? "Other" : "Programme");
      return inputOf(
        overlaps!,
        at,
        "Share",
        `Overlaps/${other}`,
        `Overlap with ${other}`,
        currency
      );
    })
  );
  const once = new Map([...own, ...changed, ...shared, ...plan].map((input) => [input.id, input]));
  return [...once.values()];
}

function inputOf(
  table: TableSnapshot,
  row: number,
  column: string,
  id: string,
  label: string,
  currency: string
): CaseInput[] {
  const at = table.headers.indexOf(column);
  if (at < 0) return [];
  const { kind, unit } = columnSchema(table.name, column);
  const bound = (name: string | undefined) => {
    const value = name === undefined ? "" : table.values[row]?.[table.headers.indexOf(name)];
    return typeof value === "number" ? value : null;
  };
  return [
    {
      id,
      label,
      kind,
      unit: currency === "" ? unit : unit.replace("money", currency),
      reading: readingOf({ kind }, table.values[row]?.[at]),
      place: { sheet: table.sheet, address: addressOf(table, row, at) },
      low: bound(RANGES[column]?.[0]),
      high: bound(RANGES[column]?.[1]),
    },
  ];
}

/** Where the active scenario replaces an assumption its row of Scenarios is the input. */
function planInputs({ tables, cells }: WorkbookSnapshot): CaseInput[] {
  const scenario = plainText(cells.get("ActiveScenario"));
  return PLAN.flatMap((name) => {
    const cell = NAMED_CELLS.find((entry) => entry.name === name);
    if (!cell) return [];
    const scenarios = tables.get("Scenarios");
    const replaced = rowsOf(scenarios, "Name", cell.label).find((row) =>
      same(textAt(scenarios!, row, "Scenario"), scenario)
    );
    const table = replaced === undefined ? tables.get("Assumptions") : scenarios;
    const row = replaced ?? rowsOf(table, "Name", cell.label)[0];
    const at = table?.headers.indexOf("Value") ?? -1;
    if (!table || row === undefined || at < 0) return [];
    return [
      {
        id: `Assumptions/${cell.label}`,
        label: cell.label,
        kind: cell.kind,
        unit: cell.unit,
        reading: readingOf(cell, table.values[row]?.[at]),
        place: { sheet: table.sheet, address: addressOf(table, row, at) },
        low: null,
        high: null,
      },
    ];
  });
}

export function upliftsOf(snapshot: WorkbookSnapshot, programme: string): UpliftRow[] {
  const table = snapshot.tables.get("Uplifts");
  return rowsOf(table, "Programme", programme).map((row) => ({
    segment: textAt(table!, row, "Segment"),
    retentionUplift: numberAt(table!, row, "Retention uplift"),
    marginUplift: numberAt(table!, row, "Margin uplift"),
    costToServeCut: numberAt(table!, row, "Cost-to-serve cut"),
    rampMonths: numberAt(table!, row, "Ramp months"),
    shareCounted: numberAt(table!, row, "Share counted") ?? 0,
    basis: textAt(table!, row, "Basis"),
  }));
}

export function overlapsOf(snapshot: WorkbookSnapshot, programme: string): OverlapRow[] {
  const table = snapshot.tables.get("Overlaps");
  return (["Programme", "Other"] as const).flatMap((side) =>
    rowsOf(table, side, programme).map((row) => ({
      other: textAt(table!, row, side === "Programme" ? "Other" : "Programme"),
      share: numberAt(table!, row, "Share"),
      why: textAt(table!, row, "Why"),
    }))
  );
}

export function textAt(table: TableSnapshot, row: number, column: string): string {
  return plainText(table.values[row]?.[table.headers.indexOf(column)]);
}

export function numberAt(table: TableSnapshot, row: number, column: string): number | null {
  const value = table.values[row]?.[table.headers.indexOf(column)];
  return typeof value === "number" ? value : null;
}
