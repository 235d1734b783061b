/**
 * The one error that the core throws for input it cannot use.
 *
 * `value` and `missing` carry their message into the cell (#VALUE! and #N/A); `number` is a result
 * that does not exist as a finite number (#NUM!, which shows no message in Excel).
 */
export type PlanningErrorCode = "value" | "missing" | "number";

export class PlanningError extends Error {
  readonly code: PlanningErrorCode;

  constructor(code: PlanningErrorCode, message: string) {
    super(message);
    this.name = "PlanningError";
    this.code = code;
  }
}
