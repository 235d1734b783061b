/**
 * IRR: a rate above −1, as Excel finds it. Univer's search can end below, where discounting means nothing;
 * it is then begun again from other guesses, and #NUM! where none of them gives a rate.
 */
import {
  IFunctionService,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Context } from "./context";
import { errorValue, type Variant } from "./values";

type Irr = (values: Variant, guess?: Variant) => Variant;
const GUESSES = [0.1, -0.5, 0.5, -0.9, 2];

export function keepIrrAboveLoss(context: Context): void {
  const irr = context.injector.get(IFunctionService).getExecutor("IRR");
  if (!irr) throw new Error("Univer has no function IRR.");
  const calculate = irr.calculate.bind(irr) as Irr;
  const patched: Irr = (values, guess) => {
    const found = calculate(values, guess);
    if (!isTooLow(found)) return found;
    for (const other of GUESSES) {
      const again = calculate(values, NumberValueObject.create(other));
      if (isNumber(again) && !isTooLow(again)) return again;
    }
    return errorValue("#NUM!");
  };
  irr.calculate = patched;
}

const isNumber = (found: Variant): boolean => {
  const value = found as BaseValueObject;
  return !value.isReferenceObject() && value.isNumber() && typeof value.getValue() === "number";
};

const isTooLow = (found: Variant): boolean =>
  isNumber(found) && Number((found as BaseValueObject).getValue()) <= -1;
