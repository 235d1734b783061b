/** Waits until the workbook has calculated: custom functions answer some time after a cell was written. */
import { WorkbookError } from "../types";

const FIRST = 5;
const LONGEST = 250;

export interface WaitOptions {
  /** Milliseconds after which it gives up. */
  most?: number;
  signal?: AbortSignal | undefined;
}

/**
 * Waits until nothing is being calculated and the cell holds a result twice in a row, since a function
 * that answers may make another begin. Gives what the cell holds.
 */
export async function calculated(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { most = 60_000, signal }: WaitOptions = {}
): Promise<unknown> {
  const end = Date.now() + most;
  const { application } = context;
  const look = async (pause: number, before: unknown): Promise<unknown> => {
    cell.load("values");
    application.load("calculationState");
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    const done = application.calculationState === "Done" && value !== "#BUSY!";
    if (done && before !== undefined && value === before) return value;
    if (signal?.aborted) throw new WorkbookError("Cancelled.");
    if (Date.now() > end) {
      throw new WorkbookError("Excel did not finish calculating in time.");
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    return look(Math.min(LONGEST, pause * 2), done ? value : undefined);
  };
  return look(FIRST, undefined);
}
