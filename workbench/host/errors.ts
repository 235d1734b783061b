/**
 * Errors as Excel words them. Codes and messages: Office docs, "Error handling with the
 * application-specific JavaScript APIs", table of error codes.
 */
export const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

export class HostError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string = MESSAGES[code]) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}

/** A member that the host does not have: said loudly, by name, in the answer and on the console. */
export function unknownMember(className: string, member: string, what: string): HostError {
  const message = `The embedded workbook host does not know ${className}.${member} (${what}); it belongs into workbench/host/classes.`;
  console.error(message);
  return new HostError("NotImplemented", message);
}

/** Something that Excel does and this host does not, within a member that it has. */
export function notOffered(className: string, member: string, what: string): HostError {
  const message = `The embedded workbook host does not offer ${className}.${member} ${what}.`;
  console.error(message);
  return new HostError("NotImplemented", message);
}

/** A member newer than the ExcelApi version that the host plays. */
export function tooNew(className: string, member: string, since: string): HostError {
  return new HostError("ApiNotFound", `${className}.${member} needs ExcelApi ${since}.`);
}
