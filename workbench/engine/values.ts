/** Between the formula engine's value objects and plain values, in both directions. */
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { isErrorText } from "./errors";
import type { CellError, FunctionResult, ResultValue, Scalar } from "./types";

export type Variant = ReturnType<BaseFunction["calculate"]>;

export function errorValue(code: string): ErrorValueObject {
  return ErrorValueObject.create((isErrorText(code) ? code : ErrorType.VALUE) as ErrorType);
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;
}

/** A value that a function gets; null for blank. Throws the error's code for an error value. */
export function plainValue(value: Nullable<BaseValueObject>): Scalar | null {
  if (value == null || value.isNull()) return null;
  if (value.isError()) throw new InputError(String(value.getValue()));
  const plain = value.getValue();
  return value.isBoolean() ? Boolean(plain) : plain;
}

/** An error value among a function's inputs: Excel answers with it, the function is not called. */
export class InputError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What a function answered, as the formula engine takes it. */
export function resultVariant(result: FunctionResult): Variant {
  if (!Array.isArray(result)) return elementVariant(result);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]).map(elementVariant));
  const columns = rows[0]?.length ?? 0;
  if (!columns) return errorValue("#VALUE!");
  if (rows.length === 1 && columns === 1) return rows[0]![0]!;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function elementVariant(value: ResultValue | undefined): BaseValueObject {
  if (value == null) return NumberValueObject.create(0);
  if (isCellError(value)) return errorValue(value.error);
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(String(value));
}
