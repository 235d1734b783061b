/**
 * Results turned into what Excel shows. No NaN, Infinity, null or undefined may leave in an array,
 * because Excel shows them as 0: such an element becomes an error value in its cell.
 */
import { PlanningError, type PlanningErrorCode } from "../core/errors";
import type { RowFailure, RowResults } from "../core/rows";

/** What a function may hand to the boundary for one cell. */
export type Cell = number | string | boolean | PlanningError;

/** A checked result: a rectangle whose every element Excel shows as it is meant. */
export function spill(rows: readonly (readonly unknown[])[]): unknown[][] {
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new PlanningError("missing", "the result is empty");
  return rows.map((row) => {
    if (row.length !== width) throw new PlanningError("value", "the result is not a rectangle");
    return row.map(cellOut);
  });
}

/** A checked single result. */
export function scalar(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw noFiniteNumber();
  if (isValue(value)) return plainZero(value);
  throw new PlanningError("missing", "there is no value");
}

/** Values under each other. */
export function asColumn(values: readonly number[]): number[][] {
  return values.map((value) => [value]);
}

/**
 * The rows of a calculation, `width` cells each. A row that failed, when it was read or calculated,
 * shows its reason in each of its cells; when there is only one row, the whole call does.
 */
export function asRows(
  results: RowResults,
  width: number,
  unread: readonly RowFailure[] = []
): Cell[][] {
  const failed = new Map<number, RowFailure>();
  for (const failure of [...results.failures, ...unread]) failed.set(failure.row, failure);
  return results.rows.map((row, i) => {
    const failure = failed.get(i);
    if (!failure) return row;
    const error = new PlanningError(failure.code, failure.message);
    if (results.rows.length === 1) throw error;
    return new Array<Cell>(width).fill(error);
  });
}

/** The error that Excel shows: #VALUE! and #N/A carry their message into the cell. */
export function excelError(error: unknown, name: string): CustomFunctions.Error {
  if (isExcelError(error)) return error;
  if (error instanceof PlanningError) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[error.code]], error.message);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    `${name} stopped for a reason of its own, not of your input: ${reason}`
  );
}

const CODES = {
  value: "invalidValue",
  missing: "notAvailable",
  number: "invalidNumber",
} as const satisfies Record<PlanningErrorCode, string>;

function cellOut(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return excelError(noFiniteNumber(), "");
  if (isValue(value)) return plainZero(value);
  if (isExcelError(value)) return value;
  if (value instanceof PlanningError) return excelError(value, "");
  return excelError(new PlanningError("missing", "there is no value"), "");
}

function isValue(value: unknown): boolean {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}

/** A sheet has one zero only. */
function plainZero(value: unknown): unknown {
  return value === 0 ? 0 : value;
}

function isExcelError(value: unknown): value is CustomFunctions.Error {
  return typeof CustomFunctions !== "undefined" && value instanceof CustomFunctions.Error;
}

function noFiniteNumber(): PlanningError {
  return new PlanningError("number", "the result is no finite number");
}
