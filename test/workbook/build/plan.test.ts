/** The plan of the workbook before it is written. */
import { planWorkbook } from "../../../src/workbook/build";
import { EMPTY_CONTENT, SAMPLE_CONTENT } from "../../../src/workbook/sample";
import type { WorkbookContent } from "../../../src/workbook/sample/content";
import { TABLES } from "../../../src/workbook/schema";

const plan = planWorkbook(SAMPLE_CONTENT);

test("holds every table of the schema once, with the columns in the schema's order", () => {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ ...table, sheet })));
  expect(tables.map(({ name }) => name).sort()).toEqual(TABLES.map(({ name }) => name).sort());
  for (const { name, row, column, sheet } of tables) {
    const schema = TABLES.find((entry) => entry.name === name)!;
    const heads = sheet.values
      .filter(
        (block) =>
          block.column === column && block.row <= row && block.row + block.cells.length > row
      )
      .map((block) => block.cells[row - block.row])
      .find((cells) => cells!.length === schema.columns.length);
    expect(heads).toEqual(schema.columns.map((entry) => entry.name));
    expect(sheet.name).toBe(schema.sheet);
  }
});

test("tables on a sheet do not touch: a column at least is free between them", () => {
  for (const { tables } of plan.sheets) {
    const sorted = [...tables].sort((a, b) => a.column - b.column);
    sorted.slice(1).forEach((table, i) => {
      expect(table.column).toBeGreaterThan(sorted[i]!.column + sorted[i]!.columns);
    });
  }
});

test("an empty set has one blank row a table, and the same formulas", () => {
  const empty = planWorkbook(EMPTY_CONTENT);
  const rows = (name: string) =>
    empty.sheets.flatMap((sheet) => sheet.tables).find((table) => table.name === name)!.rows;
  expect([rows("Programmes"), rows("Ratings"), rows("Budgets")]).toEqual([1, 1, 12]);
  const calc = (sheets: typeof plan.sheets) => sheets.find(({ name }) => name === "Calc")!.formulas;
  expect(calc(empty.sheets)).toEqual(calc(plan.sheets));
});

test("text of the content that looks like a formula is written as text", () => {
  const content: WorkbookContent = {
    ...SAMPLE_CONTENT,
    tables: {
      ...SAMPLE_CONTENT.tables,
      Segments: { columns: ["Segment", "Margin"], rows: [["=HYPERLINK(1)", -5]] },
    },
  };
  const written = planWorkbook(content).sheets.flatMap((sheet) =>
    sheet.values.flatMap((block) => block.cells.flat())
  );
  expect(written).toContain("'=HYPERLINK(1)");
  expect(written.filter((cell) => typeof cell === "string" && /^[=+@-]/.test(cell))).toEqual([]);
});

test("prompts and lists keep Excel's limits", () => {
  for (const { validations } of plan.sheets) {
    for (const { list, prompt } of validations) {
      expect((list ?? "").length).toBeLessThanOrEqual(255);
      expect((prompt?.title ?? "").length).toBeLessThanOrEqual(32);
      expect((prompt?.message ?? "").length).toBeLessThanOrEqual(255);
    }
  }
});
