/** HSTACK and VSTACK keep an error in its own cell; Univer gives it in place of all the others. */
import { ArrayValueObject, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import type { Context } from "./context";
import type { Variant } from "./values";

type Stack = (...parts: Variant[]) => Variant;

export function stackErrors(context: Context): void {
  for (const name of ["HSTACK", "VSTACK"]) {
    const stack = context.injector.get(IFunctionService).getExecutor(name);
    if (!stack) throw new Error(`Univer has no function ${name}.`);
    const calculate = stack.calculate.bind(stack) as Stack;
    const patched: Stack = (...parts) => calculate(...parts.map(asCell));
    stack.calculate = patched;
  }
}

/** An error as an array of one cell, which is stacked as any other. */
function asCell(part: Variant): Variant {
  if (!part.isError()) return part;
  return ArrayValueObject.create({
    calculateValueList: [[part as BaseValueObject]],
    rowCount: 1,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
