/** The arguments of a custom function's call as Excel hands them over: types kept, shapes as declared. */
import type {
  BaseReferenceObject,
  BaseValueObject,
  ArrayValueObject,
} from "@univerjs/engine-formula";
import { plainValue, type Variant } from "./values";
import type { Argument, FunctionDefinition, ParameterDefinition, Scalar } from "./types";

export type Blanks = "zero" | "null";

/** Throws InputError when an input holds an error value, ArgumentCountError for a wrong number of arguments. */
export function callArguments(
  definition: FunctionDefinition,
  variants: Variant[],
  blanks: Blanks
): Argument[] {
  const { parameters } = definition;
  const repeating = parameters.at(-1)?.repeating ?? false;
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating);
  if (variants.length < required.length)
    throw new ArgumentCountError(`${definition.name} needs at least ${required.length} arguments.`);
  if (!repeating && variants.length > parameters.length)
    throw new ArgumentCountError(
      `${definition.name} takes at most ${parameters.length} arguments.`
    );
  const given: Argument[] = variants.map((variant, index) =>
    argument(variant, parameters[Math.min(index, parameters.length - 1)], blanks)
  );
  const declared = parameters.length - (repeating ? 1 : 0);
  while (given.length < declared) given.push(null);
  return given;
}

export class ArgumentCountError extends Error {}

function argument(
  variant: Variant,
  parameter: ParameterDefinition | undefined,
  blanks: Blanks
): Argument {
  const blank = blanks === "zero" ? 0 : null;
  const matrix = parameter?.matrix ?? false;
  const reference = variant.isReferenceObject();
  const value = reference ? (variant as BaseReferenceObject).toArrayValueObject() : variant;
  if (!(value as BaseValueObject).isArray()) {
    const single = plainValue(value as BaseValueObject);
    return matrix && single !== null ? [[single]] : single;
  }
  const rows = matrixValues(value as ArrayValueObject, blank);
  // A scalar parameter given a range takes its top left cell.
  return matrix ? rows : (rows[0]?.[0] ?? null);
}

function matrixValues(array: ArrayValueObject, blank: Scalar | null): (Scalar | null)[][] {
  const rows: (Scalar | null)[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const cells: (Scalar | null)[] = [];
    for (let column = 0; column < array.getColumnCount(); column++)
      cells.push(plainValue(array.get(row, column)) ?? blank);
    rows.push(cells);
  }
  return rows;
}
