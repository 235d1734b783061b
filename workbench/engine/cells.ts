/** Reading and writing of cells, straight from and to Univer's cell matrix. */
import { CellValueType, numfmt, type IStyleData } from "@univerjs/core";
import type { CellMatrix, Context, StoredCell } from "./context";
import { isErrorText } from "./errors";
import type { Messages } from "./messages";
import { typedCell } from "./typed-text";
import type { Area, Cell, Rect, Scalar } from "./types";

const TEXT_FORMATS = ["@", "@@@"];

type ByRow<T> = Record<number, Record<number, T | null | undefined> | undefined>;

export class Cells {
  constructor(
    private readonly context: Context,
    private readonly messages: Messages
  ) {}

  read(area: Area): Cell[][] {
    const stored = this.reader(area.sheetId);
    return map(area, (row, column) => {
      const cell = this.cell(stored(row, column), area.sheetId, row, column);
      if (cell.kind !== "error") return cell;
      const message = this.messages.of({ sheetId: area.sheetId, row, column }, String(cell.value));
      return message === undefined ? cell : { ...cell, message };
    });
  }

  text(area: Area): string[][] {
    const stored = this.reader(area.sheetId);
    const patternOf = this.patterns(area.sheetId);
    return map(area, (row, column) => {
      const { kind, value } = this.cell(stored(row, column), area.sheetId, row, column);
      if (kind === "boolean") return value ? "TRUE" : "FALSE";
      if (kind !== "number") return String(value);
      return formatted(patternOf(row, column), value as number);
    });
  }

  write(area: Area, values: (Scalar | null)[][]): void {
    this.grow(area);
    const patternOf = this.patterns(area.sheetId);
    const cells: CellMatrix = {};
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++) {
        const value = values[row]?.[column];
        if (value === null || value === undefined) continue;
        const pattern = patternOf(area.row + row, area.column + column);
        const cell = typedCell(value, TEXT_FORMATS.includes(pattern));
        if (cell.s && pattern !== "General") delete cell.s;
        (cells[area.row + row] ??= {})[area.column + column] = cell;
      }
    if (Object.keys(cells).length) this.context.setCells(area.sheetId, cells);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    const matrix = this.context.sheet(area.sheetId).getCellMatrix();
    const cells: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!matrix.getValue(row, column)) continue;
        const contents = what === "Formats" ? {} : typedCell("", false);
        const formats = what === "Contents" ? {} : { s: null };
        (cells[row] ??= {})[column] = { ...contents, ...formats };
      }
    if (Object.keys(cells).length) this.context.setCells(area.sheetId, cells);
  }

  /**
   * True when a cell of the area other than its first holds a formula, whatever it shows. A sheet that
   * was removed while it was calculated has nothing in the way.
   */
  formulaInTheWay(area: Area): boolean {
    const matrix = this.context.workbook.getSheetBySheetId(area.sheetId)?.getCellMatrix();
    if (!matrix) return false;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row === area.row && column === area.column) continue;
        const cell = matrix.getValue(row, column);
        if (cell?.f || cell?.si) return true;
      }
    return false;
  }

  usedRange(sheetId: string): Rect | null {
    let rows = 0;
    let columns = 0;
    const see = (row: number, column: number) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    this.context
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (
          cell &&
          (cell.f || cell.si || (cell.v !== null && cell.v !== undefined && cell.v !== ""))
        )
          see(row, column);
      });
    for (const range of this.spills(sheetId)) see(range.endRow, range.endColumn);
    return rows ? { row: 0, column: 0, rows, columns } : null;
  }

  spill(sheetId: string, row: number, column: number): Rect | null {
    for (const range of this.spills(sheetId)) {
      const { startRow, endRow, startColumn, endColumn } = range;
      if (row < startRow || row > endRow || column < startColumn || column > endColumn) continue;
      const anchor = this.context.storedCell(sheetId, startRow, startColumn);
      if (isErrorText(anchor?.v) && anchor?.v === "#SPILL!") continue;
      return {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
    }
    return null;
  }

  /** The formula in a cell as typed, or "". */
  formula(stored: StoredCell | null, sheetId: string, row: number, column: number): string {
    if (stored?.f) return stored.f;
    if (!stored?.si) return "";
    const { formulas, unitId } = this.context;
    return formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
  }

  /** Makes the sheet large enough for the area. */
  grow(area: Area): void {
    const sheet = this.context.sheet(area.sheetId);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    const facade = this.context.facade.getSheetBySheetId(area.sheetId);
    if (rows > sheet.getRowCount()) facade?.setRowCount(rows + 1000);
    if (columns > sheet.getColumnCount()) facade?.setColumnCount(columns + 50);
  }

  private cell(stored: StoredCell | null, sheetId: string, row: number, column: number): Cell {
    const formula = this.formula(stored, sheetId, row, column);
    const value = stored?.v ?? richText(stored);
    if (value === null || value === undefined || (value === "" && !formula))
      return { kind: "empty", value: "", formula };
    if (stored?.t === CellValueType.BOOLEAN)
      return {
        kind: "boolean",
        value: value === true || Number(value) === 1 || value === "TRUE",
        formula,
      };
    if (typeof value === "boolean") return { kind: "boolean", value, formula };
    if (typeof value === "number") return { kind: "number", value, formula };
    if (stored?.t !== CellValueType.FORCE_STRING && isErrorText(value))
      return { kind: "error", value, formula };
    if (stored?.t === CellValueType.NUMBER && value.trim() !== "" && Number.isFinite(Number(value)))
      return { kind: "number", value: Number(value), formula };
    return { kind: "text", value, formula };
  }

  /** What a cell shows: its own content, else what spills over it. */
  private reader(sheetId: string): (row: number, column: number) => StoredCell | null {
    const matrix = this.context.sheet(sheetId).getCellMatrix();
    const spilled = this.context.formulas.getArrayFormulaCellData()?.[this.context.unitId]?.[
      sheetId
    ] as ByRow<StoredCell> | undefined;
    return (row, column) => {
      const own = matrix.getValue(row, column) as StoredCell | undefined;
      if (own?.p) return own;
      if (own && ((own.v !== null && own.v !== undefined && own.v !== "") || own.f || own.si))
        return own;
      return spilled?.[row]?.[column] ?? own ?? null;
    };
  }

  private patterns(sheetId: string): (row: number, column: number) => string {
    const matrix = this.context.sheet(sheetId).getCellMatrix();
    const styles = this.context.workbook.getStyles();
    return (row, column) => {
      const style = styles.getStyleByCell(matrix.getValue(row, column)) as IStyleData | undefined;
      return style?.n?.pattern || "General";
    };
  }

  private spills(sheetId: string) {
    type Range = Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>;
    const rows = (this.context.formulas.getArrayFormulaRange()?.[this.context.unitId]?.[sheetId] ??
      {}) as ByRow<Range>;
    return Object.values(rows).flatMap((cells) =>
      Object.values(cells ?? {}).filter((range): range is Range => Boolean(range))
    );
  }
}

/** Links and formatted texts keep their text in a small document. */
function richText(stored: StoredCell | null): string | undefined {
  const document = stored?.p as { body?: { dataStream?: string } } | null | undefined;
  return document?.body?.dataStream?.replace(/\r\n$/, "");
}

function formatted(pattern: string, value: number): string {
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    return "########";
  }
}

function map<T>(area: Rect, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => read(area.row + row, area.column + column))
  );
}
