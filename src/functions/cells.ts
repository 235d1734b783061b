/**
 * The cell boundary, the only place that knows Excel's values. A function reads its arguments with
 * `values-in` and `options`, and returns through `answer`, which checks the result and turns every
 * error, expected or not, into one that Excel shows with a sentence.
 */
import { excelError, scalar, spill } from "./values-out";

export * from "./options";
export * from "./values-in";
export { asColumn, asRows, type Cell } from "./values-out";

/** Widest range that a sheet holds: the limit of a count of periods. */
export const MOST_PERIODS = 16384;

/**
 * Runs a function's calculation and hands its result to Excel: a single value, or rows of cells. A
 * heavy calculation hands back a promise, which Excel awaits whatever the declared type, so the result
 * is `any` here and a matrix or a number in the function's signature.
 */
export function answer(name: string, calculate: () => unknown): any {
  const fail = (error: unknown): never => {
    throw excelError(error, name);
  };
  const finish = (result: unknown) => (Array.isArray(result) ? spill(result) : scalar(result));
  try {
    const result = calculate();
    return result instanceof Promise ? result.then(finish).catch(fail) : finish(result);
  } catch (error) {
    return fail(error);
  }
}

/** Continues with a result that may come at once or later. */
export function after<T, R>(result: T | Promise<T>, next: (value: T) => R): R | Promise<R> {
  return result instanceof Promise ? result.then(next) : next(result);
}
