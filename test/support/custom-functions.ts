/**
 * The part of Excel's custom functions runtime that functions need: its error class and codes. Import
 * for the side effect of setting the global.
 */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
};

const associated = new Map<string, unknown>();

(globalThis as Record<string, unknown>).CustomFunctions = {
  Error: ExcelError,
  ErrorCode,
  associate: (id: string, run: unknown) => associated.set(id, run),
};

export function isExcelError(value: unknown): value is ExcelError {
  return value instanceof ExcelError;
}

/** The error that a call throws, as "#VALUE! message"; fails when it throws none or another kind. */
export function errorOf(call: () => unknown): string {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (isExcelError(error)) return shown(error);
    throw new Error(`not an Excel error: ${String(error)}`, { cause: error });
  }
  throw new Error(`no error but ${JSON.stringify(result)}`);
}

/** A result with its errors written out, to compare at a glance. */
export function plain(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(plain);
  return isExcelError(result) ? shown(result) : result;
}

function shown(error: ExcelError): string {
  return `${error.code} ${error.message ?? ""}`;
}
