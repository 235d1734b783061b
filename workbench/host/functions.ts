/**
 * Custom functions over the runtime's own messages: a call goes out as an entry of category 1, type
 * 1000, `[invocationId, functionName, parameters, callerAddress, flags]`; results come back as rows
 * `[id, ok, value | message, errorCode]` of SetInvocationArrayResults
 * (excel-web-16.00.debug.js: CustomFunctionProxy).
 */
import type {
  Argument,
  CellError,
  Engine,
  FunctionDefinition,
  FunctionResult,
  ResultValue,
} from "../engine/types";
import { HostError } from "./errors";
import type { MessageEntry } from "./events";

const CALL_CATEGORY = 1;
const CALL_TYPE = 1000;

/** CustomFunctionProxy._getCustomFunctionResultErrorCodeFromErrorCode; 9 and 10: function not found. */
const WIRE_ERRORS: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Only these two show a function's own words in Excel (Office docs, custom-functions-errors). */
const SHOWS_MESSAGE = new Set(["#N/A", "#VALUE!"]);

/** One result as it came over the wire, before anything was made of it. */
export interface WireResult {
  name: string;
  caller: string;
  value: unknown;
  failed: boolean;
}

export interface WireLog {
  /** Results are kept while this is true. */
  record: boolean;
  results: WireResult[];
  /** Calls sent, results received, and nulls found inside arrays, since the start. */
  calls: number;
  answers: number;
  nulls: number;
}

interface Pending {
  id: number;
  definition: FunctionDefinition;
  args: Argument[];
  caller: string;
  resolve(result: FunctionResult): void;
}

export class FunctionDispatch {
  readonly wire: WireLog = { record: false, results: [], calls: 0, answers: 0, nulls: 0 };
  private readonly pending = new Map<number, Pending>();
  private readonly unsent: Pending[] = [];
  private ready = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private lastId = 0;

  constructor(private readonly deliver: (entries: MessageEntry[]) => void) {}

  register(engine: Engine, definitions: readonly FunctionDefinition[]): void {
    for (const definition of definitions) {
      engine.register(definition, (of, args, caller) => this.call(of, args, caller));
    }
  }

  get outstanding(): number {
    return this.pending.size;
  }

  /** The runtime has loaded and associated its functions; what waited goes out. */
  start(): void {
    this.ready = true;
    this.schedule();
  }

  /** The runtime is gone (reload, crash): what it had not answered is asked again of the next one. */
  stop(): void {
    this.ready = false;
    this.unsent.splice(0, this.unsent.length, ...this.pending.values());
  }

  /** Rows of SetInvocationArrayResults, or objects of SetInvocationResults. */
  results(rows: unknown): void {
    if (!Array.isArray(rows)) throw new HostError("InvalidArgument");
    for (const row of rows as unknown[]) this.result(readRow(row));
  }

  private call(
    definition: FunctionDefinition,
    args: Argument[],
    caller: string
  ): Promise<FunctionResult> {
    return new Promise((resolve) => {
      const pending = { id: ++this.lastId, definition, args, caller, resolve };
      this.pending.set(pending.id, pending);
      this.unsent.push(pending);
      this.schedule();
    });
  }

  private schedule(): void {
    if (!this.ready || this.timer !== null || this.unsent.length === 0) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.ready) this.flush();
    }, 0);
  }

  private flush(): void {
    const entries = this.unsent.splice(0).map(({ id, definition, args, caller }): MessageEntry => {
      const call = [id, definition.id, args, caller, 0];
      return [CALL_CATEGORY, CALL_TYPE, "", JSON.stringify(call), id, false];
    });
    this.wire.calls += entries.length;
    if (entries.length > 0) this.deliver(entries);
  }

  private result(row: ResultRow): void {
    const pending = this.pending.get(row.id);
    if (!pending) return;
    this.pending.delete(row.id);
    this.wire.answers++;
    if (row.ok) this.wire.nulls += countNulls(row.value);
    if (this.wire.record) {
      const { definition, caller } = pending;
      this.wire.results.push({ name: definition.name, caller, value: row.value, failed: !row.ok });
    }
    pending.resolve(row.ok ? toResult(row.value) : toError(row.errorCode, row.value));
  }
}

interface ResultRow {
  id: number;
  ok: boolean;
  value: unknown;
  errorCode: number;
}

function readRow(row: unknown): ResultRow {
  if (Array.isArray(row)) {
    const [id, ok, value, errorCode] = row as [number, boolean, unknown, number?];
    return { id, ok, value, errorCode: errorCode ?? 7 };
  }
  const { id, failed, value, errorCode } = row as {
    id: number;
    failed?: boolean;
    value: unknown;
    errorCode?: number;
  };
  return { id, ok: !failed, value, errorCode: errorCode ?? 7 };
}

function toError(code: number, message: unknown): CellError {
  const error = WIRE_ERRORS[code] ?? "#VALUE!";
  const says = SHOWS_MESSAGE.has(error) && typeof message === "string" && message !== "";
  return says ? { error, message } : { error };
}

/** An array's null becomes 0 and a ragged or empty array #VALUE!, as Excel has it (office-js issue 1503). */
function toResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return toCell(value);
  const rows = value as unknown[];
  if (!rows.every(Array.isArray)) return { error: "#VALUE!" };
  const grid = rows as unknown[][];
  const width = grid[0]?.length ?? 0;
  if (width === 0 || grid.some((row) => row.length !== width)) return { error: "#VALUE!" };
  return grid.map((row) => row.map(toCell));
}

function toCell(value: unknown): ResultValue {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return value as ResultValue;
  return typedError(value as Record<string, unknown>) ?? { error: "#VALUE!" };
}

/** CustomFunctionError.toJSON: an error inside an array travels as an object with its code. */
function typedError(value: Record<string, unknown>): CellError | null {
  const code = value["errorCode"] ?? value["code"] ?? value["basicValue"] ?? value["primitive"];
  if (typeof code !== "string") return null;
  const message = value["message"];
  return typeof message === "string" && message !== "" ? { error: code, message } : { error: code };
}

function countNulls(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  return (value as unknown[])
    .flat()
    .reduce<number>((count, cell) => count + (cell === null || cell === undefined ? 1 : 0), 0);
}
