/**
 * CHOOSECOLS and CHOOSEROWS with an array of numbers, CHOOSECOLS(A1:D9,{1,3}): each number chooses one.
 * Univer refuses an array of more than one.
 */
import {
  IFunctionService,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Context } from "./context";
import type { Variant } from "./values";

type Choose = (source: Variant, ...chosen: Variant[]) => Variant;

export function chooseByArrays(context: Context): void {
  for (const name of ["CHOOSECOLS", "CHOOSEROWS"]) {
    const choose = context.injector.get(IFunctionService).getExecutor(name);
    if (!choose) throw new Error(`Univer has no function ${name}.`);
    const calculate = choose.calculate.bind(choose) as Choose;
    const patched: Choose = (source, ...chosen) => calculate(source, ...chosen.flatMap(elements));
    choose.calculate = patched;
  }
}

function elements(variant: Variant): Variant[] {
  if (!(variant as BaseValueObject).isArray?.()) return [variant];
  const found: Variant[] = [];
  (variant as ArrayValueObject).iterator((value) => {
    if (value) found.push(value);
  });
  return found;
}
