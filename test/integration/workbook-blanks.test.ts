/** Blank cells reach functions as 0 on one platform and as null on another: the workbook is the same. */
import { allCells, openSample, tableRows, type Opened } from "./workbook-support";

/** Figures are cleared here and there, then every cell is compared. */
async function cellsWith(blanks: "zero" | "null"): Promise<[string, unknown][]> {
  const opened: Opened = await openSample({ blanks });
  for (const [table, column, row] of [
    ["Programmes", "Run cost a year", 2],
    ["Programmes", "Ramp months", 3],
    ["Programmes", "Evidence grade", 4],
    ["Programmes", "Chance", 5],
    ["Programmes", "Months to value", 6],
    ["Ratings", "Score", 10],
    ["Segments", "Cost to serve", 0],
    ["Segments", "Retention", 2],
    ["Budgets", "Budget", 3],
    ["Uplifts", "Ramp months", 1],
  ] as const) {
    const found = tableRows(opened, table);
    const at = { row: found.row + row, column: found.column + found.columns.indexOf(column) };
    opened.engine.write({ ...at, rows: 1, columns: 1, sheetId: found.sheetId }, [[""]]);
  }
  await opened.settle();
  const cells = [...allCells(opened)].map(([at, { value }]): [string, unknown] => [at, value]);
  opened.close();
  return cells;
}

test("every cell is the same in both modes, and blanks are not read as 0", async () => {
  const zero = await cellsWith("zero");
  const missing = await cellsWith("null");
  expect(zero).toEqual(missing);
  expect(zero.filter(([, value]) => typeof value === "string" && /^#/.test(value))).toEqual([]);
});
