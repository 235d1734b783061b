/**
 * The messages between a page and its worker. Every request is answered by exactly one `done` or
 * `failed` with its id, after any number of `progress`; `ready` comes once, when the worker has loaded.
 */
import { PlanningError, type PlanningErrorCode } from "../core/errors";

export interface Request {
  readonly id: number;
  readonly task: string;
  readonly input: unknown;
}

export type Reply =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | { readonly kind: "done"; readonly id: number; readonly result: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly error: PlainError };

export interface PlainError {
  readonly message: string;
  readonly code?: PlanningErrorCode;
}

const CODES: readonly unknown[] = ["value", "missing", "number"] satisfies PlanningErrorCode[];

/** An error as plain data: a copy between threads loses the class and the code of an error. */
export function toPlainError(error: unknown): PlainError {
  if (error instanceof PlanningError) return { message: error.message, code: error.code };
  return { message: error instanceof Error ? error.message : String(error) };
}

/** The error that a plain one, or one that lost its class on the way, stands for. */
export function toError(error: unknown): Error {
  const { message, code } = (
    typeof error === "object" && error !== null ? error : {}
  ) as Partial<PlainError>;
  if (typeof message === "string" && CODES.includes(code)) {
    return new PlanningError(code as PlanningErrorCode, message);
  }
  return error instanceof Error ? error : new Error(message ?? String(error));
}
