/** Rules that hold for every table of the schema. */
import { CONTINUOUS_MODELS } from "../../../src/core/lifetime/models";
import { column, NAMED_CELLS, TABLES, thisRow } from "../../../src/workbook/schema";

const spill = () => "Calc!$Z$9#";

test("tables and their columns have names of their own", () => {
  const names = TABLES.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const table of TABLES) {
    const columns = table.columns.map(({ name }) => name.toLowerCase());
    expect([table.name, new Set(columns).size]).toEqual([table.name, columns.length]);
    for (const key of table.key) expect(table.columns.map(({ name }) => name)).toContain(key);
  }
});

test("every column says what it means, and numbers their unit", () => {
  for (const table of TABLES) {
    for (const entry of table.columns) {
      expect([table.name, entry.name, entry.meaning.length > 0]).toEqual([
        table.name,
        entry.name,
        true,
      ]);
      if (["money", "share", "months"].includes(entry.kind)) expect(entry.unit).not.toBe("");
    }
  }
});

test("no CCO function stands inside a table, and formula columns carry the table's name", () => {
  const formulas = TABLES.flatMap((table) =>
    table.columns.flatMap((entry) =>
      entry.formula ? [{ table: table.name, formula: entry.formula(spill) }] : []
    )
  );
  expect(formulas.length).toBeGreaterThan(6);
  for (const { table, formula } of formulas) {
    expect(formula).not.toMatch(/CCO\./);
    expect(formula).toContain(`${table}[@`);
    expect(formula).not.toMatch(/[^A-Za-z]\[@/);
  }
});

test("lists of choices fit into a data validation rule of Excel: 255 characters, no commas inside", () => {
  for (const { choices } of [...TABLES.flatMap((table) => table.columns), ...NAMED_CELLS]) {
    if (!choices) continue;
    expect(choices.join(",").length).toBeLessThanOrEqual(255);
    for (const choice of choices) expect(choice).not.toContain(",");
  }
});

test("a column name with other than letters, digits and spaces gets two brackets", () => {
  expect(column("Uplifts", "Ramp months")).toBe("Uplifts[Ramp months]");
  expect(column("Uplifts", "Cost-to-serve cut")).toBe("Uplifts[[Cost-to-serve cut]]");
  expect(thisRow("Programmes", "Programme")).toBe("Programmes[@Programme]");
  expect(thisRow("Programmes", "Ramp months")).toBe("Programmes[@[Ramp months]]");
});

test("named cells are names that Excel takes: no cell addresses, no R or C", () => {
  for (const { name } of NAMED_CELLS) {
    expect(name).toMatch(/^[A-Za-z][A-Za-z]{3,}$/);
  }
});

test("the planning workbook offers every model that a log of orders can be fitted with", () => {
  const cell = NAMED_CELLS.find(({ name }) => name === "PurchaseModel");
  expect([...(cell?.choices ?? [])].sort()).toEqual([...CONTINUOUS_MODELS].sort());
});
