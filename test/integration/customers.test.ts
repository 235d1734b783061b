/** Orders, the sheet Lifetime and the pane's customers book, through the real office.js over the embedded host. */
import type { CustomerResults, FitRow } from "../../src/workbook/customers/types";
import { sampleKeptFits } from "../../src/workbook/sample/kept-fits";
import {
  allCells,
  errorCells,
  openSample,
  sheetId,
  tableRows,
  type Opened,
} from "./workbook-support";

const SOURCE = { table: "Orders", customer: "Customer", date: "Date", amount: "Amount" };

let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
}, 240_000);
afterAll(() => opened.close());

const fitRows = (name: string): FitRow[] =>
  sampleKeptFits.rows
    .filter(([fit]) => fit === name)
    .map(([, label, value, error]) => [String(label), value ?? "", (error ?? "") as number | ""]);

const results: CustomerResults = {
  source: SOURCE,
  unit: "WEEK",
  model: "MBG/NBD",
  asOf: 46_387,
  horizon: 104,
  margin: 0.3,
  annualRate: 0.1,
  currency: "EUR",
  fit: fitRows("Purchases"),
  spendFit: fitRows("Spend"),
  customers: [["C0001", 0, 0, 28, 0, 0.5, 1, 15]],
  cohorts: {
    period: "QUARTER",
    rows: [
      ["2026-Q3", 40, 12],
      ["2026-Q4", 30, ""],
    ],
  },
};

test("the sheet Lifetime values 1,500 customers, and its checks say OK", () => {
  const cells = allCells(opened);
  for (const sheet of ["Orders", "Lifetime", "Customers"]) {
    expect([sheet, cells.get(`${sheet}!2,1`)?.value]).toEqual([sheet, "OK"]);
  }
  const totals = new Map(
    [8, 9, 10, 11, 12].map((row) => [
      cells.get(`Lifetime!${row},17`)?.value,
      cells.get(`Lifetime!${row},18`)?.value as number,
    ])
  );
  expect(totals.get("Customers")).toBe(1500);
  expect(totals.get("Repeat purchases so far")).toBe(6500);
  // By the core, in the tests of the comparison of models.
  expect(totals.get("Value")).toBeCloseTo(64_719.13, 1);
});

test("a segment's equity is its present and its future customers", () => {
  const segments = tableRows(opened, "Segments");
  segments.rows.forEach((_, row) => {
    const at = (name: string) => Number(segments.at(row, name));
    const margin = at("Margin") - at("Cost to serve");
    const unit = margin / (1.1 - at("Retention"));
    const present = at("Customers") * unit * at("Retention");
    let future = 0;
    for (let t = 0; t < 5; t++) {
      future += (at("New customers") * (unit * 1.1 - at("Acquisition cost"))) / 1.1 ** t;
    }
    expect(at("Equity") / (present + future)).toBeCloseTo(1, 9);
  });
});

test("orders are read in chunks with progress, and a second look gives the same stamp", async () => {
  const steps: number[] = [];
  const log = await opened.planning.customers.read(SOURCE, (done) => steps.push(done));
  expect([log.rows, log.names.length, log.leftOut, log.faults]).toEqual([8000, 1500, 0, []]);
  expect(steps).toEqual([0, 8000]);
  expect(await opened.planning.customers.stamp(SOURCE)).toBe(log.stamp);
}, 60_000);

test("live formulas go to a new sheet and agree with the sheet Lifetime", async () => {
  const first = await opened.planning.customers.write(results, "formulas");
  await opened.settle();
  expect(first.sheets).toEqual(["Customer value"]);
  const cells = allCells(opened);
  expect(cells.get("Customer value!2,1")?.value).toBe("OK");
  expect(cells.get("Customer value!17,8")?.value).toBeCloseTo(
    cells.get("Lifetime!8,27")?.value as number,
    9
  );
  expect(errorCells(opened)).toEqual([]);
  const second = await opened.planning.customers.write(results, "values");
  expect(second.sheets).toEqual(["Customer value 2"]);
  const written = allCells(opened);
  const line = (row: number, from: number) =>
    [0, 1, 2].map((k) => written.get(`Customer value 2!${row},${from + k}`)?.value);
  expect(line(16, 0)).toEqual(["Customer", "Frequency", "Recency"]);
  expect(line(16, 18)).toEqual(["Cohort", 0, 1]);
  expect(line(17, 18)).toEqual(["2026-Q3", 40, 12]);
}, 120_000);

test("live formulas follow an order, and the sheet's check asks for a fit of the model that is chosen", async () => {
  const id = sheetId(opened, "Customer value");
  const put = async (row: number, value: string) => {
    opened.engine.write({ sheetId: id, row, column: 1, rows: 1, columns: 1 }, [[value]]);
    await opened.settle();
  };
  const read = (row: number, column: number) =>
    opened.engine.read({ sheetId: id, row, column, rows: 1, columns: 1 })[0]![0]!.value;
  const orders = tableRows(opened, "Orders").rows;
  const days = new Map<unknown, unknown>();
  const repeat = orders.findIndex(([who, day]) => {
    const first = days.get(who) ?? day;
    days.set(who, first);
    return day !== first;
  });
  const customers = opened.engine.read({ sheetId: id, row: 17, column: 0, rows: 1500, columns: 1 });
  const row = 17 + customers.findIndex(([cell]) => cell!.value === orders[repeat]![0]);
  const [spend, value] = [Number(read(row, 4)), Number(read(row, 8))];
  const { range } = opened.engine.tables().find(({ name }) => name === "Orders")!;
  const amount = {
    ...{ sheetId: sheetId(opened, "Orders"), rows: 1, columns: 1 },
    ...{ row: range.row + 1 + repeat, column: range.column + 2 },
  };
  const before = Number(orders[repeat]![2]);
  opened.engine.write(amount, [[before + 1000]]);
  await opened.settle();
  expect(Number(read(row, 4)) - spend).toBeCloseTo(1000 / Number(read(row, 1)), 6);
  expect(Number(read(row, 8))).toBeGreaterThan(value);
  opened.engine.write(amount, [[before]]);
  await put(4, "NBD");
  expect(read(2, 1)).toBe("The kept fit is of another model: set Refit to ON");
  await put(12, "ON");
  expect([read(2, 1), read(16, 10), read(16, 11)]).toEqual(["OK", "Model", "NBD"]);
  await put(4, "MBG/NBD");
  await put(12, "OFF");
  expect(read(2, 1)).toBe("OK");
}, 120_000);

test("keeping a fit replaces the rows of the table", async () => {
  const shorter = { ...results, spendFit: null };
  await opened.planning.customers.keepFit(shorter);
  await opened.settle();
  const kept = tableRows(opened, "KeptFits").rows;
  expect(kept.slice(0, results.fit.length).map((row) => row[1])).toEqual(
    results.fit.map(([label]) => label)
  );
  expect(kept[results.fit.length]![0]).toBe("");
  await opened.planning.customers.keepFit(results);
  await opened.settle();
  expect(errorCells(opened)).toEqual([]);
}, 120_000);

test("a wrong cell far down the orders is named by pane and health check, and its row left out", async () => {
  const table = opened.engine.tables().find(({ name }) => name === "Orders")!;
  const row = table.range.row + 1 + 7210;
  const cell = { sheetId: sheetId(opened, "Orders"), row, column: 2, rows: 1, columns: 1 };
  opened.engine.write(cell, [["twelve"]]);
  await opened.settle();
  const sentence = `Orders, Amount (C${row + 1}): "twelve" is text where a number is needed.`;
  const log = await opened.planning.customers.read(SOURCE);
  expect(log.faults.map(({ message }) => message)).toEqual([sentence]);
  const found = (await opened.planning.health()).map(({ message }) => message);
  expect(found).toContain(sentence);
  expect(allCells(opened).get("Orders!2,1")?.value).toMatch(/^1 rows with a missing or wrong cell/);
}, 120_000);
