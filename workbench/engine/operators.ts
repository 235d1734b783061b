/**
 * Operators that Univer lacks or gets wrong, as functions that formulas are rewritten to:
 * SINGLE(x) for "@x", ANCHORARRAY(x) for "E3#", ARRAYCONSTANT(x) for "{1;2}" after an operator.
 */
import {
  BaseFunction,
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { ARRAY_CONSTANT } from "./array-constants";
import type { Context } from "./context";
import { errorValue, type Variant } from "./values";

export function registerOperators(context: Context): void {
  context.injector
    .get(IFunctionService)
    .registerExecutors(new Single(), new AnchorArray(), new ArrayConstant());
}

class Single extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super("SINGLE");
  }

  override calculate(...[value]: Variant[]): Variant {
    if (!value) return errorValue("#VALUE!");
    if (!value.isReferenceObject()) {
      if (!(value as BaseValueObject).isArray()) return value;
      return (value as ArrayValueObject).get(0, 0) ?? NumberValueObject.create(0);
    }
    const reference = value as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.toUnitRange().range;
    const row = startRow === endRow ? 0 : this.row - startRow;
    const column = startColumn === endColumn ? 0 : this.column - startColumn;
    if (row < 0 || column < 0 || row > endRow - startRow || column > endColumn - startColumn)
      return errorValue("#VALUE!");
    return reference.toArrayValueObject().get(row, column) ?? NumberValueObject.create(0);
  }
}

class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super("ANCHORARRAY");
  }

  override calculate(...[value]: Variant[]): Variant {
    if (!value?.isReferenceObject()) return errorValue("#REF!");
    const reference = value as BaseReferenceObject;
    const { unitId, sheetId, range } = reference.toUnitRange();
    type Ranges = Record<string, Record<string, Record<number, Record<number, object>>>>;
    const spillIn = (ranges: unknown) =>
      (ranges as Ranges | undefined)?.[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn];
    const now = spillIn(reference.getRuntimeArrayFormulaRange());
    const calculatedNow =
      reference
        .getRuntimeData()
        ?.[unitId]?.[sheetId]?.getValue(range.startRow, range.startColumn) != null;
    const spill = now ?? (calculatedNow ? null : spillIn(reference.getArrayFormulaRange()));
    return spill ? this.createReferenceObject(reference, { ...range, ...spill }) : value;
  }
}

class ArrayConstant extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(ARRAY_CONSTANT);
  }

  override calculate(...[value]: Variant[]): Variant {
    return value ?? errorValue("#VALUE!");
  }
}
