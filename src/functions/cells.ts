/**
 * The cell boundary, the only place that knows Excel's values. A function reads its arguments with
 * `values-in` and `options`, and returns through `answer`, which checks the result and turns every
 * error, expected or not, into one that Excel shows with a sentence.
 */
import { wholeNumber } from "./values-in";
import { excelError, scalar, spill } from "./values-out";

export * from "./options";
export * from "./values-in";
export { asColumn, asRows, type Cell } from "./values-out";

/** What a sheet can take: columns, and cells that Excel moves in one go. */
const MOST_COLUMNS = 16384;
const MOST_CELLS = 5_000_000;

/** A count of periods, which becomes that many columns beside `rows` rows. */
export function periodCount(argument: unknown, rows: number): number {
  const most = Math.min(MOST_COLUMNS, Math.floor(MOST_CELLS / rows));
  return wholeNumber(argument, "periods", 1, most);
}

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
