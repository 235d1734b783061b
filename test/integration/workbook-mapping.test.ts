/** A user's own table in place of ours: 200 rows with own column names, read, checked, written, kept in the file. */
import type { Mapping } from "../../src/workbook";
import { AWKWARD_COLUMNS, AWKWARD_NAME, awkwardRows } from "../support/awkward-table";
import { openPlanning, refusal, tableRows, useGlobals, type Opened } from "./workbook-support";

const mapping: Mapping = {
  table: AWKWARD_NAME,
  columns: {
    programme: "Projekt (Name)",
    investment: "Budget in T€",
    benefit: "Nutzen p.a.",
    start: "Beginn",
    duration: "Dauer [Monate]",
    monthsToValue: "Wirkung ab",
    function: "Bereich",
    stage: "Status",
    score: "Punkte",
    horizon: "Horizont",
  },
};

let opened: Opened;
beforeAll(async () => {
  opened = await openPlanning();
  const { safeValue } = await import("../../src/workbook/text");
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const rows = [AWKWARD_COLUMNS, ...awkwardRows().map((row) => row.map(safeValue))];
    // Not in the first row or column, as people lay sheets out.
    const range = sheet.getRangeByIndexes(3, 2, rows.length, AWKWARD_COLUMNS.length);
    range.values = rows;
    context.workbook.tables.add(range, true).name = AWKWARD_NAME;
    await context.sync();
  });
  await opened.settle();
});
afterAll(() => opened.close());

test("without a mapping the workbook counts as empty, and the table is offered", async () => {
  expect(await opened.planning.state()).toEqual({ kind: "empty" });
  expect(await opened.planning.tables()).toEqual([
    { name: AWKWARD_NAME, sheet: "Sheet1", columns: AWKWARD_COLUMNS },
  ]);
});

test("a mapping with a column that is not there, or without names, is refused", async () => {
  const wrong = { ...mapping, columns: { ...mapping.columns, npv: "Barwert" } };
  expect(await refusal(() => opened.planning.saveMapping(wrong))).toMatch(
    /no column "Barwert".*Nothing was changed/
  );
  const withoutName: Mapping["columns"] = { ...mapping.columns };
  delete withoutName.programme;
  expect(
    await refusal(() => opened.planning.saveMapping({ ...mapping, columns: withoutName }))
  ).toMatch(/column that names the programme/);
  expect(await refusal(() => opened.planning.saveMapping({ ...mapping, table: "Nix" }))).toMatch(
    /Nix is missing/
  );
  expect(await opened.planning.mapping()).toBeNull();
});

test("a mapped table is shown with its own figures, and what it lacks says why", async () => {
  await opened.planning.saveMapping(mapping);
  const state = await opened.planning.state();
  if (state.kind !== "ready") throw new Error(JSON.stringify(state));
  const { portfolio } = state;
  expect([portfolio.table, portfolio.mapped, portfolio.programmes.length]).toEqual([
    AWKWARD_NAME,
    true,
    199,
  ]);
  const [first] = portfolio.programmes;
  expect(first).toMatchObject({
    key: "Projekt 001",
    row: 0,
    fn: "Vertrieb",
    stage: "läuft",
    investment: { value: 2000 },
    horizon: { value: 1 },
    score: { value: 0 },
    npv: { value: null, problem: `No column of ${AWKWARD_NAME} is mapped to NPV` },
  });
  expect(portfolio.programmes.find(({ row }) => row === 17)!.investment).toEqual({
    value: null,
    problem: '"1.250,50" is not a number',
  });
  expect(portfolio.programmes.find(({ row }) => row === 5)!.score).toEqual({
    value: null,
    problem: "Punkte is blank",
  });
});

test("the health check names the odd cells by address", async () => {
  const health = await opened.planning.health();
  expect(health.map(({ message }) => message)).toEqual([
    `${AWKWARD_NAME}, row 43: Projekt (Name) is blank, so the row is left out.`,
    `${AWKWARD_NAME}: "PROJEKT 050" stands in rows 50 and 100; the name must be unique.`,
    `${AWKWARD_NAME}, Budget in T€ (D22): "1.250,50" is text where a number is needed (a number with another decimal sign?).`,
  ]);
  expect(health[2]!.place).toEqual({ sheet: "Sheet1", address: "D22" });
});

test("the plan by horizon adds up to the investments that can be placed", async () => {
  const plan = await opened.planning.horizons();
  const rows = awkwardRows().filter((row) => row[0] !== null && typeof row[1] === "number");
  const total = (horizon: number) =>
    rows.filter((row) => row[9] === horizon).reduce((sum, row) => sum + (row[1] as number), 0);
  expect(plan.mix.value!.map(({ amount }) => amount)).toEqual([total(1), total(2), total(3)]);
  plan.investment.value!.forEach(({ amounts }, i) => {
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(total(i + 1), 6);
  });
  expect(plan.budget.value).toBeNull();
});

test("writing goes to the mapped column of the row, kept text where it looks like a formula", async () => {
  await opened.planning.write("Projekt 002", "Budget in T€", 777);
  await opened.planning.write("Projekt 002", "Status", "=gestoppt");
  const table = tableRows(opened, AWKWARD_NAME);
  expect([table.at(1, "Budget in T€"), table.at(1, "Status")]).toEqual([777, "=gestoppt"]);
  const detail = await opened.planning.detail("Projekt 002");
  expect(detail.assumptions.map(({ column }) => column)).toEqual([
    "Budget in T€",
    "Nutzen p.a.",
    "Beginn",
    "Dauer [Monate]",
    "Wirkung ab",
    "Bereich",
    "Status",
  ]);
  expect(detail.assumptions[0]!.reading).toEqual({ value: 777 });
  expect(await refusal(() => opened.planning.write("PROJEKT 050", "Kapitalwert", 1))).toMatch(
    /not a mapped column/
  );
});

test("the mapping is kept in the workbook, and a renamed column is reported", async () => {
  await opened.reload();
  useGlobals(opened);
  expect(await opened.planning.mapping()).toEqual(mapping);
  const table = tableRows(opened, AWKWARD_NAME);
  const place = {
    sheetId: table.sheetId,
    row: table.row - 1,
    column: table.column + 1,
    rows: 1,
    columns: 1,
  };
  opened.engine.write(place, [["Budget"]]);
  await opened.settle();
  const state = await opened.planning.state();
  if (state.kind !== "incomplete") throw new Error(state.kind);
  expect(state.findings[0]!.message).toBe(
    `The table ${AWKWARD_NAME} has no column "Budget in T€" (Investment).`
  );
  await opened.planning.clearMapping();
  expect(await opened.planning.mapping()).toBeNull();
  expect(await opened.planning.state()).toEqual({ kind: "empty" });
});
