/**
 * Whether a spill runs into another: the others that it can meet are found once a spill. Univer looks
 * through all spills of the sheet for every cell of each.
 */
import { IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { Context, StoredCell } from "./context";
import { withPrivate } from "./private-members";

interface Range {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

interface Runtime {
  _runtimeData: Record<
    string,
    Record<string, { getValue(row: number, column: number): StoredCell | undefined }>
  >;
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    area: Range
  ): boolean;
  _isInOtherArrayFormulaRange(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    r: number,
    c: number
  ): boolean;
}

export function findOverlapsOnce(context: Context): void {
  const config = context.injector.get(IFormulaCurrentConfigService);
  const runtime = withPrivate<Runtime>(context.injector.get(IFormulaRuntimeService), [
    "_runtimeData",
    "_checkIfArrayFormulaRangeHasData",
    "_isInOtherArrayFormulaRange",
  ]);
  let met: Range[] = [];
  const hasData = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, area) => {
    const rows = config.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
    const shown = runtime._runtimeData[unitId]?.[sheetId];
    met = [];
    for (const [otherRow, cells] of Object.entries(rows))
      for (const [otherColumn, range] of Object.entries((cells ?? {}) as Record<string, Range>)) {
        if (!range || !overlap(range, area)) continue;
        const place = [Number(otherRow), Number(otherColumn)] as const;
        if (place[0] === row && place[1] === column) continue;
        if (shown?.getValue(...place)?.v !== "#SPILL!") met.push(range);
      }
    return hasData(unitId, sheetId, row, column, area);
  };
  runtime._isInOtherArrayFormulaRange = (_unit, _sheet, _row, _column, r, c) =>
    met.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        r >= startRow && r <= endRow && c >= startColumn && c <= endColumn
    );
}

function overlap(one: Range, other: Range): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}
