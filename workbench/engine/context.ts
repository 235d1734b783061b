/** What every part of the engine works on: Univer's services of one workbook, and how to change its cells. */
import {
  ICommandService,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { EngineEvent } from "./types";

export interface UniverParts {
  univer: Univer;
  api: FUniver;
  workbook: FWorkbook;
}

export interface StoredCell {
  v?: string | number | boolean | null;
  t?: number | null;
  f?: string | null;
  si?: string | null;
  p?: unknown;
  s?: unknown;
  custom?: unknown;
}

export type CellMatrix = Record<number, Record<number, StoredCell | null>>;

export class Context {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly facade: FWorkbook;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  /** True while the engine itself changes cells: listeners for the user's edits stay quiet. */
  writing = false;
  private readonly listeners = new Set<(event: EngineEvent) => void>();

  constructor(parts: UniverParts) {
    this.univer = parts.univer;
    this.api = parts.api;
    this.facade = parts.workbook;
    this.workbook = parts.workbook.getWorkbook();
    this.unitId = this.workbook.getUnitId();
    this.injector = parts.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet with the id "${sheetId}".`);
    return sheet;
  }

  run(id: string, params: object): void {
    this.quietly(() => this.commands.syncExecuteCommand(id, params));
  }

  /** Runs a change of the engine's own: the listeners for the user's edits do not see it. */
  quietly<T>(change: () => T): T {
    const before = this.writing;
    this.writing = true;
    try {
      return change();
    } finally {
      this.writing = before;
    }
  }

  setCells(sheetId: string, cellValue: CellMatrix): void {
    this.run(SetRangeValuesMutation.id, { unitId: this.unitId, subUnitId: sheetId, cellValue });
  }

  storedCell(sheetId: string, row: number, column: number): StoredCell | null {
    return (this.sheet(sheetId).getCellRaw(row, column) as StoredCell | null | undefined) ?? null;
  }

  on(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  emit(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
