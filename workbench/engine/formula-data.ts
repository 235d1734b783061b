/**
 * Which formulas a sheet holds, remembered until one of its formulas may have changed. Univer looks
 * through every cell of the workbook twice at each calculation and once at each write.
 */
import { CommandType, type ICommandInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellMatrix, Context } from "./context";
import { withPrivate } from "./private-members";

type SheetFormulas = Record<string, Record<string, unknown>>;

interface Model {
  getFormulaData(): Record<string, Record<string, SheetFormulas>>;
  getSheetFormulaData(unitId: string, sheetId: string): SheetFormulas;
  updateFormulaData(unitId: string, sheetId: string, cellValue: unknown): unknown;
}

/** Mutations of the calculation itself: results without formulas, and news of its progress. */
const CALCULATION = /^formula\.mutation\./;

export function rememberFormulas(context: Context): void {
  const model = withPrivate<Model>(context.formulas, [
    "getFormulaData",
    "getSheetFormulaData",
    "updateFormulaData",
  ]);
  const known = new Map<string, SheetFormulas>();

  model.getFormulaData = () => {
    const sheets: Record<string, SheetFormulas> = {};
    for (const sheet of context.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      let formulas = known.get(sheetId);
      if (!formulas) {
        formulas = model.getSheetFormulaData(context.unitId, sheetId) ?? {};
        known.set(sheetId, formulas);
      }
      sheets[sheetId] = formulas;
    }
    return { [context.unitId]: sheets };
  };

  // It works its changes into what it is given.
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      known.delete(sheetId);
    }
  };

  const forget = (command: Readonly<ICommandInfo>) => {
    if (command.type !== CommandType.MUTATION || CALCULATION.test(command.id)) return;
    if (command.id !== SetRangeValuesMutation.id) return known.clear();
    const { subUnitId, cellValue } = command.params as {
      subUnitId: string;
      cellValue?: CellMatrix;
    };
    if (mayChangeFormulas(cellValue)) known.delete(subUnitId);
  };
  // Before, so that nothing old is read while it changes; after, so that nothing half changed is kept.
  context.commands.beforeCommandExecuted(forget);
  context.commands.onCommandExecuted(forget);
}

function mayChangeFormulas(cellValue: CellMatrix | undefined): boolean {
  for (const row of Object.values(cellValue ?? {}))
    for (const cell of Object.values(row)) if (!cell || "f" in cell || "si" in cell) return true;
  return false;
}
