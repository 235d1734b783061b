/**
 * Makes Univer's formula engine calculate what the cell's text means in Excel: every formula is
 * resolved for its cell before it is parsed, a blank result shows 0, and a spill in a table is #SPILL!.
 */
import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { Context, StoredCell } from "./context";
import { resolveFormula, type Surroundings } from "./resolve";
import { errorValue, type Variant } from "./values";
import type { Rect } from "./types";

interface Tree {
  formula: string;
}

interface Generator {
  _createFDtree(unitId: string, sheetId: string, row: number, column: number, ...rest: unknown[]): Tree;
}

interface Runtime {
  currentSubUnitId: string;
  currentRow: number;
  currentColumn: number;
  setRuntimeData(variant: Variant): void;
  _getValueObjectOfRuntimeData(variant: Variant | null | undefined): StoredCell;
}

/** True when a spill that would fill this area is refused. */
export type SpillRule = (sheetId: string, area: Rect) => boolean;

export function patchParser(context: Context, around: Surroundings, refused: SpillRule): void {
  const generator = context.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const createTree = generator._createFDtree.bind(generator);
  generator._createFDtree = (unitId, sheetId, row, column, ...rest) => {
    const tree = createTree(unitId, sheetId, row, column, ...rest);
    if (typeof tree.formula === "string" && tree.formula.startsWith("="))
      tree.formula = resolveFormula(tree.formula, { sheetId, row, column }, around);
    return tree;
  };

  const runtime = context.injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    const area = spillArea(variant, runtime);
    setRuntimeData(area && refused(runtime.currentSubUnitId, area) ? errorValue("#SPILL!") : variant);
  };
  const cellValue = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (variant) => {
    const cell = cellValue(variant);
    return cell.v === null || cell.v === undefined ? { ...cell, v: 0, t: 2 } : cell;
  };
}

function spillArea(variant: Variant, runtime: Runtime): Rect | null {
  const many = variant.isReferenceObject() || (variant as { isArray?(): boolean }).isArray?.();
  if (!many) return null;
  const { startRow, endRow, startColumn, endColumn } = (
    variant as unknown as { getRangePosition(): Record<string, number> }
  ).getRangePosition() as Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>;
  if (startRow === endRow && startColumn === endColumn) return null;
  return {
    row: runtime.currentRow,
    column: runtime.currentColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
