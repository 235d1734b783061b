/** The plan against itself: target shares, named values in force, links between programmes. */
import { NAMED_CELLS, SCENARIO_CELL, type NamedCell } from "../schema";
import { errorMeaning } from "../read/errors-in-cells";
import { nearest } from "../read/nearest";
import { columnOf, isError, type WorkbookSnapshot } from "../read/snapshot";
import type { Finding } from "../types";
import { addressOf } from "./cells";
import { headerPlace } from "./keys";

export function planFindings(snapshot: WorkbookSnapshot): Finding[] {
  return [
    ...targetFindings(snapshot),
    ...valueFindings(snapshot),
    ...resultFindings(snapshot),
    ...linkFindings(snapshot),
  ];
}

/** Programmes without a benefit or an evidence grade: they lack a case or a horizon. */
function resultFindings({ tables }: WorkbookSnapshot): Finding[] {
  const table = tables.get("Programmes");
  const names = table ? columnOf(table, "Programme") : null;
  if (!table || !names) return [];
  const uplifts = tables.get("Uplifts");
  const lifted = new Set(
    (uplifts ? (columnOf(uplifts, "Programme") ?? []) : []).map((name) =>
      String(name).toLowerCase()
    )
  );
  const blank = (column: string, row: number) => columnOf(table, column)?.[row] === "";
  const warn = (row: number, column: string, rest: string): Finding => ({
    severity: "warning",
    message: `Programmes, "${String(names[row])}": ${rest}.`,
    place: { sheet: table.sheet, address: addressOf(table, row, table.headers.indexOf(column)) },
  });
  return names.flatMap((name, row) => {
    if (name === "") return [];
    const findings: Finding[] = [];
    if (blank("Benefit a year likely", row) && !lifted.has(String(name).toLowerCase())) {
      findings.push(
        warn(
          row,
          "Benefit a year likely",
          "no benefit is given, here or in Uplifts, so it has no NPV"
        )
      );
    }
    if (blank("Evidence grade", row)) {
      findings.push(
        warn(row, "Evidence grade", "no evidence grade is given, so it has no horizon")
      );
    }
    return findings;
  });
}

function targetFindings({ tables }: WorkbookSnapshot): Finding[] {
  const table = tables.get("HorizonTargets");
  const shares = table && columnOf(table, "Share");
  if (!table || !shares || shares.some((share) => typeof share !== "number")) return [];
  const total = (shares as number[]).reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) < 1e-9) return [];
  return [
    {
      severity: "error",
      message: `HorizonTargets: the shares add up to ${Number(total.toFixed(6))}; they must add up to 1.`,
      place: headerPlace(table),
    },
  ];
}

function valueFindings({ cells }: WorkbookSnapshot): Finding[] {
  return [SCENARIO_CELL, ...NAMED_CELLS].flatMap((cell): Finding[] => {
    const value = cells.get(cell.name);
    if (value === undefined) return [];
    const problem = problemOf(cell, value);
    return problem === null
      ? []
      : [{ severity: "error", message: `Assumptions, ${cell.label}: ${problem}.` }];
  });
}

function problemOf(cell: NamedCell, value: string | number | boolean): string | null {
  if (typeof value === "string" && isError(value)) {
    return value === "#N/A" && cell.formula === undefined
      ? `#N/A: the table Assumptions has no row "${cell.label}"`
      : `${value}: ${errorMeaning(value)}`;
  }
  if (value === "" && (cell.kind !== "text" || cell.choices)) return "no value is given";
  if (cell.choices) {
    return cell.choices.includes(String(value))
      ? null
      : `"${String(value)}" is not one of ${cell.choices.join(", ")}`;
  }
  if (cell.kind === "text") return null;
  if (typeof value !== "number") return `"${String(value)}" is text where a number is needed`;
  if (value < (cell.minimum ?? -Infinity)) return `${value} is less than ${cell.minimum}`;
  return value > (cell.maximum ?? Infinity) ? `${value} is more than ${cell.maximum}` : null;
}

/** Requires and Excludes name programmes of the table. */
function linkFindings({ tables }: WorkbookSnapshot): Finding[] {
  const table = tables.get("Programmes");
  const column = table ? columnOf(table, "Programme") : null;
  if (!table || !column) return [];
  const names = column.map(String);
  const known = new Set(names.map((name) => name.toLowerCase()));
  return ["Requires", "Excludes"].flatMap((link) =>
    (columnOf(table, link) ?? []).flatMap((cell, row) =>
      String(cell)
        .split(";")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !isError(name) && !known.has(name.toLowerCase()))
        .map((name): Finding => {
          const near = nearest(name, names);
          return {
            severity: "warning",
            message: `Programmes, ${link}: "${name}" is not in Programmes${near === null ? "" : `; is "${near}" meant?`}.`,
            place: {
              sheet: table.sheet,
              address: addressOf(table, row, table.headers.indexOf(link)),
            },
          };
        })
    )
  );
}
