/** Formats, widths, heights and frozen panes. Sizes come and go in points; Univer counts pixels. */
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { CellMatrix, Context } from "./context";
import type { Area, Format } from "./types";

const PIXELS_PER_POINT = 96 / 72;
const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export class Formats {
  constructor(private readonly context: Context) {}

  format(area: Area, format: Format): void {
    const style = styleOf(format);
    const cellValue: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = (cellValue[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++)
        cells[column] = { s: style };
    }
    // Named as the command for styles, so that Univer does not calculate for it.
    this.context.run(SetRangeValuesMutation.id, {
      unitId: this.context.unitId,
      subUnitId: area.sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  readFormat(area: Area): Format[][] {
    const matrix = this.context.sheet(area.sheetId).getCellMatrix();
    const styles = this.context.workbook.getStyles();
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        formatOf(styles.getStyleByCell(matrix.getValue(area.row + row, area.column + column)) ?? {})
      )
    );
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    this.context.quietly(() =>
      this.facade(sheetId).setColumnWidths(column, count, points * PIXELS_PER_POINT)
    );
  }

  columnWidth(sheetId: string, column: number): number {
    return this.context.sheet(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    this.context.quietly(() =>
      this.facade(sheetId).setRowHeightsForced(row, count, points * PIXELS_PER_POINT)
    );
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.context.quietly(() => {
      const facade = this.facade(sheetId);
      if (!rows && !columns) facade.cancelFreeze();
      else
        facade.setFreeze({ startRow: rows, startColumn: columns, ySplit: rows, xSplit: columns });
    });
  }

  private facade(sheetId: string) {
    const facade = this.context.facade.getSheetBySheetId(sheetId);
    if (!facade) throw new Error(`There is no sheet with the id "${sheetId}".`);
    return facade;
  }
}

function styleOf(format: Format): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  if (format.bold !== undefined) style.bl = format.bold ? 1 : 0;
  if (format.italic !== undefined) style.it = format.italic ? 1 : 0;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fillColor !== undefined)
    style.bg = format.fillColor === null ? null : { rgb: format.fillColor };
  if (format.horizontalAlignment !== undefined) style.ht = HORIZONTAL[format.horizontalAlignment];
  if (format.verticalAlignment !== undefined) style.vt = VERTICAL[format.verticalAlignment];
  if (format.wrapText !== undefined)
    style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return style;
}

function formatOf(style: IStyleData): Format {
  return {
    numberFormat: style.n?.pattern || "General",
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    fontSize: style.fs ?? 11,
    fontColor: style.cl?.rgb ?? "#000000",
    fillColor: style.bg?.rgb ?? null,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht) ?? "General",
    verticalAlignment: keyOf(VERTICAL, style.vt) ?? "Bottom",
    wrapText: style.tb === WrapStrategy.WRAP,
  };
}

function keyOf<K extends string>(table: Record<K, unknown>, value: unknown): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
