/**
 * Univer measures the height of every row of a sheet, empty ones too, whenever a column gets another
 * width: minutes for a sheet of 20,000 rows. Here only the rows that hold something are measured.
 */
import { ICommandService, type IRange, type Univer } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";

interface Marked {
  subUnitId: string;
  ranges: IRange[];
}

export function measureOnlyUsedRows(univer: Univer, workbook: FWorkbook): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted((command) => {
    if (command.id !== MarkDirtyRowAutoHeightOperation.id) return;
    const marked = command.params as Marked;
    const last = workbook.getSheetBySheetId(marked.subUnitId)?.getSheet().getLastRowWithContent();
    marked.ranges = marked.ranges
      .filter(({ startRow }) => startRow <= (last ?? -1))
      .map((range) => ({ ...range, endRow: Math.min(range.endRow, last ?? -1) }));
  });
}
