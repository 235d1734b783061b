/** The sample as it is read from a workbook, without a workbook: to be damaged by the tests of the health check. */
import { NAMED_CELLS, SCENARIO_CELL, TABLES } from "../../../src/workbook/schema";
import { SAMPLE_CONTENT } from "../../../src/workbook/sample";
import type {
  CellContent,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbook/read/snapshot";

export interface Damageable {
  tables: Map<string, TableSnapshot>;
  cells: Map<string, CellContent>;
  blocks: Map<string, CellContent[][]>;
}

export function sampleSnapshot(): Damageable & WorkbookSnapshot {
  const tables = TABLES.map((schema): [string, TableSnapshot] => {
    const content = SAMPLE_CONTENT.tables[schema.name]!;
    const cells = (formula: boolean): CellContent[][] =>
      content.rows.map((row) =>
        schema.columns.map((column) => {
          if (column.formula) return formula ? "=XLOOKUP()" : 1;
          return row[content.columns.indexOf(column.name)] ?? "";
        })
      );
    return [
      schema.name,
      {
        name: schema.name,
        sheet: schema.sheet,
        row: 5,
        column: 0,
        headers: schema.columns.map((column) => column.name),
        values: cells(false),
        formulas: cells(true),
      },
    ];
  });
  const cells = [SCENARIO_CELL, ...NAMED_CELLS].map((cell): [string, CellContent] => [
    cell.name,
    cell.initial ?? 1,
  ]);
  return { tables: new Map(tables), cells: new Map(cells), blocks: new Map() };
}

/** Puts a value into a cell of a table, as a value and, where it is no formula, as what was typed. */
export function put(
  snapshot: Damageable,
  table: string,
  column: string,
  row: number,
  value: CellContent
): void {
  const found = snapshot.tables.get(table)!;
  const place = found.headers.indexOf(column);
  if (place < 0 || !found.values[row]) throw new Error(`no cell ${table} ${column} ${row}`);
  found.values[row][place] = value;
  found.formulas![row]![place] = value;
}
