/** Faults of the host as sentences: one place that knows Office's error codes. */
import { WorkbookError } from "./types";

const UNCHANGED = "Nothing was changed.";

const SENTENCES: Record<string, string> = {
  InvalidOperationInCellEditMode: `A cell is being edited. Finish it with Enter or Esc, then try again. ${UNCHANGED}`,
  CellEditMode: `A cell is being edited. Finish it with Enter or Esc, then try again. ${UNCHANGED}`,
  AccessDenied: `The sheet or the workbook is protected. Unprotect it under Review, then try again. ${UNCHANGED}`,
  RequestPayloadSizeLimitExceeded: `This is more than Excel takes in one go (5 MB). ${UNCHANGED}`,
  ResponsePayloadSizeLimitExceeded: "The tables are larger than Excel hands over in one go (5 MB).",
  RangeExceedsLimit: "The tables are larger than Excel hands over in one go.",
  RequestAborted: `Excel is busy and stopped the request. Try again in a moment. ${UNCHANGED}`,
  ActivityLimitReached: `Excel is busy: its limit of activity is reached. Try again in a moment. ${UNCHANGED}`,
  TooManyRequests: `Excel is busy: too many requests. Try again in a moment. ${UNCHANGED}`,
  HostIsBusy: `Excel is busy. Try again in a moment. ${UNCHANGED}`,
  HostRestartNeeded: `Excel has to be restarted before this works. ${UNCHANGED}`,
  Conflict: `Somebody else changed the same cells at the same time. Try again. ${UNCHANGED}`,
  EditModeExclusive: `A cell is being edited. Finish it with Enter or Esc, then try again. ${UNCHANGED}`,
  ItemNotFound: `A table, sheet or name that was there a moment ago is gone. ${UNCHANGED}`,
  InvalidReference: `A table, sheet or name that was there a moment ago is gone. ${UNCHANGED}`,
  ItemAlreadyExists: `A table, sheet or name of this name is there already. ${UNCHANGED}`,
  InvalidArgument: `Excel did not take the value. ${UNCHANGED}`,
  InvalidOperation: `Excel does not allow this here. ${UNCHANGED}`,
  ReadOnly: `The workbook is read-only. Save a copy, then try again. ${UNCHANGED}`,
  ApiNotFound: `This version of Excel is too old for the add-in. ${UNCHANGED}`,
  UnsupportedOperation: `This version of Excel cannot do this. ${UNCHANGED}`,
  NotImplemented: `This version of Excel cannot do this. ${UNCHANGED}`,
};

/** The sentence for whatever was thrown; a WorkbookError stays as it is. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const sentence = typeof code === "string" ? SENTENCES[code] : undefined;
  if (sentence) return new WorkbookError(sentence);
  const said = typeof message === "string" && message !== "" ? message : String(error);
  return new WorkbookError(`Excel could not do this: ${said.replace(/\.?$/, ".")}`);
}

/** Codes of a host that is only busy, where trying again a little later helps. */
export function isPassing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    typeof code === "string" &&
    /^(InvalidOperationInCellEditMode|CellEditMode|EditModeExclusive|HostIsBusy|RequestAborted|TooManyRequests|ActivityLimitReached)$/.test(
      code
    )
  );
}
