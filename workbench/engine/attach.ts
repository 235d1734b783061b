/** An engine over a workbook that exists already: the page's grid, or a headless one. */
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { compareByValue } from "./comparisons";
import { Context, type UniverParts } from "./context";
import { Formats } from "./formats";
import { CustomFunctions } from "./functions";
import { rememberFormulas } from "./formula-data";
import { findOverlapsOnce } from "./spill-overlap";
import { indexByArrays } from "./index-function";
import { chooseByArrays } from "./choose-functions";
import { stackErrors } from "./stack-functions";
import { keepIrrAboveLoss } from "./irr-function";
import { Messages } from "./messages";
import { Names } from "./names";
import { registerOperators } from "./operators";
import { patchParser } from "./parser";
import { resolveFormula } from "./resolve";
import { rewriteFormulas, tableRename } from "./rewrite";
import { Sheets } from "./sheets";
import { TableEdits } from "./table-edits";
import { keepTablePlaces } from "./table-places";
import { TableRows } from "./table-rows";
import { Tables } from "./tables";
import type { Area, Engine, TableInfo } from "./types";
import { watchUser } from "./user-edits";

export function attachEngine(parts: UniverParts): Engine {
  const context = new Context(parts);
  const calculation = new Calculation(context);
  const messages = new Messages(calculation);
  const cells = new Cells(context, messages);
  const formats = new Formats(context);
  const sheets = new Sheets(context);
  const names = new Names(context, calculation);
  const tables = new Tables(context, calculation, cells);
  const rows = new TableRows(context, tables, cells);
  const edits = new TableEdits(context, cells, tables, rows, names);
  const functions = new CustomFunctions(context, calculation, messages);
  const around = {
    tableByName: (name: string) => tables.named(name),
    tableAt: (sheetId: string, row: number, column: number) => tables.at(sheetId, row, column),
    nameFormula: (name: string) => names.formula(name),
    sheetName: (sheetId: string) => context.sheet(sheetId).getName(),
  };
  compareByValue();
  registerOperators(context);
  indexByArrays(context);
  rememberFormulas(context);
  findOverlapsOnce(context);
  chooseByArrays(context);
  stackErrors(context);
  keepIrrAboveLoss(context);
  keepTablePlaces(context, tables, rows);
  patchParser(
    context,
    around,
    (sheetId, area) =>
      tables.touching(sheetId, area).length > 0 || cells.formulaInTheWay({ ...area, sheetId })
  );

  const told = (area: Area, source: "Local" | "Remote" = "Local") =>
    context.emit({ type: "edited", area, source });
  const stopWatching = watchUser(context, (area) => {
    edits.follow(area);
    told(area);
  });
  const tableArea = (table: TableInfo): Area => ({ ...table.range, sheetId: table.sheetId });
  let chosen: Area = { sheetId: sheets.active(), row: 0, column: 0, rows: 1, columns: 1 };
  const stopSelection = context.on((event) => {
    if (event.type === "selected") chosen = event.area;
    if (event.type === "sheet" && event.change === "activated")
      chosen = { sheetId: event.sheetId, row: 0, column: 0, rows: 1, columns: 1 };
  });

  return {
    sheets: () => sheets.list(),
    activeSheet: () => sheets.active(),
    activate: (sheetId) => sheets.activate(sheetId),
    addSheet: (name, position) => sheets.add(name, position),
    removeSheet: (sheetId) => {
      for (const table of tables.list()) if (table.sheetId === sheetId) tables.remove(table.id);
      sheets.remove(sheetId);
      calculation.recalculate();
    },
    renameSheet: (sheetId, name) => {
      sheets.rename(sheetId, name);
      calculation.refresh();
    },
    moveSheet: (sheetId, position) => sheets.move(sheetId, position),
    setVisibility: (sheetId, visibility) => sheets.setVisibility(sheetId, visibility),

    read: (area) => cells.read(area),
    text: (area) => cells.text(area),
    write: (area, values, source) => {
      cells.write(area, values);
      edits.follow(area);
      told(area, source);
    },
    clear: (area, what) => {
      cells.clear(area, what);
      if (what === "Formats") return;
      edits.follow(area);
      told(area);
    },
    insertRows: (sheetId, row, count) => {
      sheets.insertRows(sheetId, row, count);
      told({ sheetId, row, column: 0, rows: count, columns: 1 });
    },
    deleteRows: (sheetId, row, count) => {
      sheets.deleteRows(sheetId, row, count);
      told({ sheetId, row, column: 0, rows: count, columns: 1 });
    },
    usedRange: (sheetId) => cells.usedRange(sheetId),
    spill: (sheetId, row, column) => cells.spill(sheetId, row, column),

    format: (area, format) => formats.format(area, format),
    readFormat: (area) => formats.readFormat(area),
    setColumnWidth: (sheetId, column, count, points) =>
      formats.setColumnWidth(sheetId, column, count, points),
    columnWidth: (sheetId, column) => formats.columnWidth(sheetId, column),
    setRowHeight: (sheetId, row, count, points) =>
      formats.setRowHeight(sheetId, row, count, points),
    freeze: (sheetId, frozenRows, columns) => formats.freeze(sheetId, frozenRows, columns),

    tables: () => tables.list().map((table) => structuredClone(table)),
    addTable: (area, name) => structuredClone(tables.add(area, name)),
    renameTable: (tableId, name) => {
      const before = tables.get(tableId).name;
      rewriteFormulas(context, names, tableRename(before, name));
      tables.rename(tableId, name);
    },
    resizeTable: (tableId, range) => tables.resize(tableId, range),
    removeTable: (tableId, keepCells) => {
      const table = tables.get(tableId);
      if (keepCells)
        rewriteFormulas(context, names, (operand, place) => {
          const meant =
            operand.sheet || operand.call
              ? undefined
              : operand.word
                ? tables.named(operand.word)
                : operand.bracket !== null
                  ? tables.at(place.sheetId, place.row, place.column)
                  : undefined;
          if (meant?.id !== tableId) return operand.text;
          return resolveFormula(operand.text, place, around);
        });
      tables.remove(tableId);
      if (keepCells) return;
      cells.clear(tableArea(table), "All");
      told(tableArea(table));
    },
    addTableRows: (tableId, index, values) => {
      rows.add(tableId, index, values);
      const table = tables.get(tableId);
      const row =
        index === null
          ? table.range.row + table.range.rows - values.length
          : table.range.row + 1 + index;
      told({ ...tableArea(table), row, rows: values.length });
    },
    deleteTableRows: (tableId, index, count) => {
      rows.delete(tableId, index, count);
      const table = tables.get(tableId);
      told({ ...tableArea(table), row: table.range.row + 1 + index, rows: count });
    },
    sortTable: (tableId, keys) => {
      rows.sort(tableId, keys);
      told(tableArea(tables.get(tableId)));
    },

    names: () => names.list(),
    setName: (name, formula) => names.set(name, formula),
    removeName: (name) => names.remove(name),

    selection: () => ({ ...chosen }),
    select: (area) => {
      sheets.activate(area.sheetId);
      context.quietly(() =>
        sheets
          .facade(area.sheetId)
          .getRange(area.row, area.column, area.rows, area.columns)
          .activate()
      );
      const { row, column, rows: height, columns } = chosen;
      const same =
        chosen.sheetId === area.sheetId &&
        row === area.row &&
        column === area.column &&
        height === area.rows &&
        columns === area.columns;
      if (!same) context.emit({ type: "selected", area: { ...area } });
    },

    register: (definition, run) => functions.register(definition, run),
    calculated: () => calculation.calculated(),
    settle: () => calculation.settle(),
    recalculate: () => {
      functions.forget();
      calculation.recalculate();
    },
    get blanks() {
      return functions.blanks;
    },
    set blanks(mode) {
      functions.blanks = mode;
      calculation.recalculate();
    },
    on: (listener) => context.on(listener),
    dispose: () => {
      stopWatching();
      stopSelection();
      calculation.dispose();
      context.univer.dispose();
    },
  };
}
