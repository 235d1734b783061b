/**
 * Starts calculations, knows when they are over, and repairs what Univer leaves stale: dependents of
 * a spill that shrank. It skips Univer's 100 ms wait by reading private fields of its trigger (0.25.1).
 */
import type { IUnitRange } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Context } from "./context";
import { withPrivate } from "./private-members";
import type { Area } from "./types";

interface DirtyData {
  dirtyRanges: IUnitRange[];
  forceCalculation: boolean;
}

interface Trigger {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: DirtyData;
  _executionInProgressParams: unknown;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: unknown[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
}

interface SpillRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export class Calculation {
  /** Counts calculations, so that others can tell one from the next. */
  runNumber = 0;
  private readonly trigger: Trigger;
  private running = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private dirty: IUnitRange[] = [];
  private force = false;
  private stale = false;
  private outstanding = 0;
  private idle: (() => void)[] = [];
  private spills = new Map<string, SpillRange & { sheetId: string }>();
  private resultAreas = new Map<string, SpillRange>();
  private readonly stop: () => void;

  constructor(private readonly context: Context) {
    this.trigger = withPrivate<Trigger>(context.injector.get(TriggerCalculationController), [
      "_waitingCommandQueue",
      "_executingDirtyData",
      "_executionInProgressParams",
      "_setTimeoutKey",
      "_generateDirty",
      "_mergeDirty",
    ]);
    const subscription = context.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.running = true;
        this.runNumber++;
      } else if (command.id === SetFormulaCalculationResultMutation.id) {
        this.noteResult(command.params as { unitData?: Record<string, Record<string, unknown>> });
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const state = (command.params as { functionsExecutedState?: number })
          .functionsExecutedState;
        if (state !== undefined) setTimeout(() => this.finish(), 0);
      }
    });
    this.stop = () => subscription.dispose();
  }

  /** Resolves when no calculation and no custom function is outstanding. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      this.start();
      if (this.outstanding && !this.busy()) {
        await new Promise<void>((resolve) => this.idle.push(resolve));
        quiet = 0;
        continue;
      }
      await pause();
      quiet = this.busy() || this.outstanding ? 0 : quiet + 1;
    }
  }

  /** Resolves when what was written is calculated; custom functions that are out may still show #BUSY!. */
  async calculated(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet = this.busy() ? 0 : quiet + 1) {
      this.start();
      await pause();
    }
  }

  /** Every formula is calculated anew, its dependencies read again. */
  recalculate(): void {
    this.force = true;
    this.schedule();
  }

  /** Formulas whose meaning changed (a table, a name) are calculated anew. */
  refresh(): void {
    this.stale = true;
    this.schedule();
  }

  /** These cells and all that depend on them are calculated anew. */
  markDirty(areas: Area[]): void {
    for (const area of areas)
      this.dirty.push({
        unitId: this.context.unitId,
        sheetId: area.sheetId,
        range: {
          startRow: area.row,
          endRow: area.row + area.rows - 1,
          startColumn: area.column,
          endColumn: area.column + area.columns - 1,
        },
      });
    this.schedule();
  }

  /** A custom function went out; call the result once when it came back. */
  begin(): () => void {
    this.outstanding++;
    return () => {
      this.outstanding--;
      this.wake();
    };
  }

  dispose(): void {
    this.stop();
    if (this.timer) clearTimeout(this.timer);
    clearTimeout(this.trigger._setTimeoutKey);
  }

  private wake(): void {
    this.idle.splice(0).forEach((resume) => resume());
  }

  private busy(): boolean {
    return (
      this.running ||
      this.force ||
      this.stale ||
      this.dirty.length > 0 ||
      this.timer !== null ||
      this.trigger._waitingCommandQueue.length > 0 ||
      this.trigger._executionInProgressParams != null
    );
  }

  private schedule(): void {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.start();
    }, 0);
    this.wake();
  }

  private start(): void {
    const { trigger } = this;
    if (this.running || trigger._executionInProgressParams != null) return;
    const waiting = trigger._waitingCommandQueue;
    if (!waiting.length && !this.dirty.length && !this.force && !this.stale) return;
    clearTimeout(trigger._setTimeoutKey);
    const merged = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(waiting)
    );
    trigger._waitingCommandQueue = [];
    merged.dirtyRanges = [...merged.dirtyRanges, ...this.dirty];
    merged.forceCalculation ||= this.force;
    this.dirty = [];
    this.force = false;
    this.stale = false;
    trigger._executingDirtyData = merged;
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    this.context.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...merged },
      { onlyLocal: true }
    );
  }

  private finish(): void {
    this.running = false;
    const current = this.readSpills();
    for (const [key, before] of this.spills) this.releaseCells(before, current.get(key));
    this.spills = current;
    const areas = this.calculatedAreas();
    if (this.dirty.length || this.force || this.stale || this.trigger._waitingCommandQueue.length)
      this.schedule();
    if (areas.length) this.context.emit({ type: "calculated", areas });
  }

  /** Dirties the cells that a spill gave up, as two strips, so that the spilling cell itself is not called again. */
  private releaseCells(before: SpillRange & { sheetId: string }, after?: SpillRange): void {
    const endRow = after ? after.endRow : before.startRow;
    const endColumn = after ? after.endColumn : before.startColumn;
    const give = (range: SpillRange) =>
      this.dirty.push({ unitId: this.context.unitId, sheetId: before.sheetId, range });
    const { startRow, startColumn } = before;
    if (endRow < before.endRow)
      give({
        startRow: endRow + 1,
        endRow: before.endRow,
        startColumn,
        endColumn: before.endColumn,
      });
    if (endColumn < before.endColumn)
      give({
        startRow,
        endRow: before.endRow,
        startColumn: endColumn + 1,
        endColumn: before.endColumn,
      });
  }

  private readSpills(): Map<string, SpillRange & { sheetId: string }> {
    const found = new Map<string, SpillRange & { sheetId: string }>();
    const sheets = this.context.formulas.getArrayFormulaRange()?.[this.context.unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(sheets))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries((cells ?? {}) as Record<string, SpillRange>))
          if (range) found.set(`${sheetId} ${row} ${column}`, { ...range, sheetId });
    return found;
  }

  private noteResult(result: { unitData?: Record<string, Record<string, unknown>> }): void {
    const sheets = result.unitData?.[this.context.unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(sheets)) {
      if (!rows) continue;
      const bounds = this.resultAreas.get(sheetId) ?? {
        startRow: Infinity,
        endRow: -1,
        startColumn: Infinity,
        endColumn: -1,
      };
      for (const [row, cells] of Object.entries(rows as Record<string, Record<string, unknown>>))
        for (const column of Object.keys(cells ?? {})) {
          bounds.startRow = Math.min(bounds.startRow, Number(row));
          bounds.endRow = Math.max(bounds.endRow, Number(row));
          bounds.startColumn = Math.min(bounds.startColumn, Number(column));
          bounds.endColumn = Math.max(bounds.endColumn, Number(column));
        }
      if (bounds.endRow >= 0) this.resultAreas.set(sheetId, bounds);
    }
  }

  private calculatedAreas(): Area[] {
    const areas = [...this.resultAreas].map(([sheetId, range]) => ({
      sheetId,
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }));
    this.resultAreas.clear();
    return areas;
  }
}
