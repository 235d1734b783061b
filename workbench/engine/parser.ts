/**
 * Makes Univer's formula engine calculate what the cell's text means in Excel: every formula is
 * resolved for its cell before it is parsed, a blank result shows 0, and a spill in a table is #SPILL!.
 */
import {
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { CellValueType } from "@univerjs/core";
import type { Context, StoredCell } from "./context";
import { withPrivate } from "./private-members";
import { resolveFormula, type Surroundings } from "./resolve";
import { errorValue, type Variant } from "./values";
import type { Rect } from "./types";

interface Tree {
  formula: string;
  /** The resolved formula is not what it was at the last calculation: a table, name or sheet changed. */
  meaningChanged?: boolean;
}

interface Generator {
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    ...rest: unknown[]
  ): Tree;
  _createVirtualFDtree(tree: Tree, ...rest: unknown[]): Tree;
  _includeTree(tree: Tree, ...rest: unknown[]): boolean;
  _generateTreeList(...rest: unknown[]): Promise<unknown>;
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
  patchDependencies(context, around);
  patchResults(context, refused);
}

function patchDependencies(context: Context, around: Surroundings): void {
  const generator = withPrivate<Generator>(context.injector.get(IFormulaDependencyGenerator), [
    "_createFDtree",
    "_createVirtualFDtree",
    "_includeTree",
    "_generateTreeList",
  ]);
  const dependencies = context.injector.get(IDependencyManagerService);
  // Tables are resolved here; Univer's own answer to a changed table would be a second calculation.
  context.injector.get(IActiveDirtyManagerService).remove(SetSuperTableMutation.id);
  let resolvedBefore = new Map<string, string>();
  let resolvedNow = new Map<string, string>();

  // Univer adds the dependencies of every formula at every calculation and leaves those of deleted
  // formulas behind; built anew they are right.
  const generate = generator._generateTreeList.bind(generator);
  generator._generateTreeList = (...rest) => {
    dependencies.reset();
    resolvedBefore = resolvedNow;
    resolvedNow = new Map();
    return generate(...rest);
  };

  const createTree = generator._createFDtree.bind(generator);
  generator._createFDtree = (unitId, sheetId, row, column, ...rest) => {
    const tree = createTree(unitId, sheetId, row, column, ...rest);
    if (typeof tree.formula !== "string" || !tree.formula.startsWith("=")) return tree;
    tree.formula = resolveFormula(tree.formula, { sheetId, row, column }, around);
    const key = `${sheetId} ${row} ${column}`;
    resolvedNow.set(key, tree.formula);
    tree.meaningChanged = resolvedBefore.get(key) !== tree.formula;
    return tree;
  };
  const createVirtual = generator._createVirtualFDtree.bind(generator);
  generator._createVirtualFDtree = (tree, ...rest) => {
    const virtual = createVirtual(tree, ...rest);
    virtual.meaningChanged = tree.meaningChanged;
    return virtual;
  };
  const include = generator._includeTree.bind(generator);
  generator._includeTree = (tree, ...rest) =>
    include(tree, ...rest) || tree.meaningChanged === true;
}

function patchResults(context: Context, refused: SpillRule): void {
  const runtime = withPrivate<Runtime>(context.injector.get(IFormulaRuntimeService), [
    "currentSubUnitId",
    "currentRow",
    "currentColumn",
    "setRuntimeData",
    "_getValueObjectOfRuntimeData",
  ]);
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    const area = spillArea(variant, runtime);
    setRuntimeData(
      area && refused(runtime.currentSubUnitId, area) ? errorValue("#SPILL!") : variant
    );
  };
  const cellValue = runtime._getValueObjectOfRuntimeData.bind(runtime);
  runtime._getValueObjectOfRuntimeData = (variant) => {
    const cell = cellValue(variant);
    const blank = variant == null || (variant as { isNull?(): boolean }).isNull?.();
    return blank ? { ...cell, v: 0, t: CellValueType.NUMBER } : cell;
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
