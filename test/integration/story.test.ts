/**
 * The way of test/e2e/story.test.ts without a browser: workbook layer, Microsoft's office.js, host,
 * engine and the built functions in one process.
 */
import { openSample, rowNamed, sheetId, tableRows, type Opened } from "./workbook-support";

let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
});
afterAll(() => opened.close());

/** What a person types, through office.js as any add-in would write it. */
async function type(sheet: string, address: string, text: string | number): Promise<void> {
  await opened.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.formulas = [[text]];
    await context.sync();
  });
  await opened.settle();
}

function cell(sheet: string, row: number, column: number) {
  const at = { sheetId: sheetId(opened, sheet), row, column, rows: 1, columns: 1 };
  return opened.engine.read(at)[0]![0]!;
}

/** Programmes as the pane lists them, best rank first. */
async function order(): Promise<string[]> {
  const state = await opened.planning.state();
  if (state.kind !== "ready") throw new Error(state.kind);
  return [...state.portfolio.programmes]
    .sort((a, b) => a.rank.value! - b.rank.value!)
    .map(({ key }) => key);
}

test("CCO.SCORE spills one score a programme", () => {
  const calc = sheetId(opened, "Calc");
  const used = opened.engine.usedRange(calc)!;
  const cells = opened.engine.read({ ...used, sheetId: calc });
  const row = cells.findIndex((line) => line.some(({ formula }) => /CCO\.SCORE\(/.test(formula)));
  const column = cells[row]!.findIndex(({ formula }) => /CCO\.SCORE\(/.test(formula));
  const spill = opened.engine.spill(calc, used.row + row, used.column + column);
  expect(spill).toMatchObject({ rows: 24, columns: 1 });
  const scores = cells.slice(row, row + 24).map((line) => line[column]!.value as number);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  expect(new Set(scores).size).toBeGreaterThan(12);
});

test("a function, a wrong argument and a blocked spill show what Excel shows", async () => {
  await type("Sheet1", "B2", "=CCO.CLV(100,0.8,0.1)");
  // 100 * 0.8 / (1 + 0.1 - 0.8)
  expect(cell("Sheet1", 1, 1).value).toBeCloseTo(266.67, 2);
  await type("Sheet1", "B3", '=CCO.CLV("many",0.8,0.1)');
  expect(cell("Sheet1", 2, 1)).toMatchObject({
    value: "#VALUE!",
    message: expect.stringMatching(/^margin: holds text "many"/),
  });
  await type("Sheet1", "D5", "in the way");
  await type("Sheet1", "B5", "=CCO.PHASE(120,1,4,6)");
  expect(cell("Sheet1", 4, 1).value).toBe("#SPILL!");
  await type("Sheet1", "D5", "");
  expect([1, 2, 3, 4, 5, 6].map((column) => cell("Sheet1", 4, column).value)).toEqual([
    30, 30, 30, 30, 0, 0,
  ]);
});

test("a weight changed in the sheet changes the pane's order, and back", async () => {
  const before = await order();
  const criteria = tableRows(opened, "Criteria");
  const weight = {
    sheetId: criteria.sheetId,
    row: criteria.row,
    column: criteria.column + criteria.columns.indexOf("Weight"),
    rows: 1,
    columns: 1,
  };
  opened.engine.write(weight, [[0.95]]);
  await opened.settle();
  expect(await order()).not.toEqual(before);
  opened.engine.write(weight, [[criteria.at(0, "Weight")]]);
  await opened.settle();
  expect(await order()).toEqual(before);
});

test("an investment edited in the pane changes the cell and lowers its NPV", async () => {
  const key = (await order())[0]!;
  const read = () => {
    const table = tableRows(opened, "Programmes");
    const row = rowNamed(table, key);
    return {
      investment: table.at(row, "Investment likely") as number,
      npv: table.at(row, "NPV") as number,
    };
  };
  const before = read();
  await opened.planning.write(key, "Investment likely", before.investment + 100_000);
  await opened.settle();
  const after = read();
  expect(after.investment).toBe(before.investment + 100_000);
  // Spent over time: worth a little less than all of it now.
  expect(before.npv - after.npv).toBeGreaterThan(80_000);
  expect(before.npv - after.npv).toBeLessThanOrEqual(100_000);
});

test("nothing left as null in an array on the way", () => {
  expect(opened.host.wire.answers).toBeGreaterThan(0);
  expect(opened.host.wire.nulls).toBe(0);
});
