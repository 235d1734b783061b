/** A person works in the sheet and in the pane: rows come, move and go, and formulas stay right. */
import {
  errorCells,
  openSample,
  refusal,
  rowNamed,
  tableRows,
  useGlobals,
  type Opened,
} from "./workbook-support";

// One workbook, worked in by one test after the other: each compares with what it found.
let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
});
afterAll(() => opened.close());

/** Results by programme, as the formula columns show them. */
function results(): Record<string, unknown[]> {
  const table = tableRows(opened, "Programmes");
  const columns = ["Horizon", "Score", "Rank", "NPV", "Payback"];
  return Object.fromEntries(
    table.rows.map((cells, i) => [String(cells[0]), columns.map((name) => table.at(i, name))])
  );
}

const onProgrammes = <T>(
  act: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>
) =>
  opened.Excel.run(async (context) => {
    const result = await act(context.workbook.tables.getItem("Programmes"), context);
    await context.sync();
    return result;
  });

test("sorting Programmes carries every result with its programme", async () => {
  const before = results();
  await onProgrammes((table) => table.sort.apply([{ key: 0, ascending: false }]));
  await opened.settle();
  const table = tableRows(opened, "Programmes");
  expect(table.at(0, "Programme")).toBe("Win-back journeys");
  expect(results()).toEqual(before);
});

test("a row added joins the case at once and, not rated yet, leaves the scores of the others alone", async () => {
  const before = results();
  // Its model stands in no pair of Overlaps and in no row of Uplifts, which go by the name.
  const copied = tableRows(opened, "Programmes");
  const source = copied.rows[rowNamed(copied, "Proactive delivery messages")]!;
  const typed = new Set(["Horizon", "Score", "Rank", "NPV", "Payback"]);
  const values = copied.columns.map((name, i) => (typed.has(name) ? null : source[i]!));
  values[0] = "Messages twin";
  await onProgrammes((table) => {
    table.rows.add(undefined, [values as never]);
  });
  await opened.settle();
  const after = results();
  const [horizon, score, rank, npv, payback] = after["Messages twin"]!;
  const twin = before["Proactive delivery messages"]!;
  expect([horizon, npv, payback]).toEqual([twin[0], twin[3], twin[4]]);
  expect([score, rank]).toEqual(["", ""]);
  delete after["Messages twin"];
  expect(after).toEqual(before);
  const state = await opened.planning.state();
  if (state.kind !== "ready") throw new Error(state.kind);
  const found = state.portfolio.programmes.find(({ key }) => key === "Messages twin")!;
  expect(found.score).toEqual({ value: null, problem: "Not rated on every criterion" });
  const health = await opened.planning.health();
  expect(health.map(({ message }) => message)).toContain(
    'Ratings: "Messages twin" has no rating, so it has no score.'
  );
});

test("a row half typed breaks nobody's figures", async () => {
  const before = results();
  const width = tableRows(opened, "Programmes").columns.length;
  await onProgrammes((table) => {
    table.rows.add(undefined, [["Only a name", ...Array<null>(width - 1).fill(null)] as never]);
  });
  await opened.settle();
  const after = results();
  expect(after["Only a name"]).toEqual(["", "", "", "", ""]);
  delete after["Only a name"];
  expect(after).toEqual(before);
  expect(errorCells(opened)).toEqual([]);
});

test("a row deleted leaves the results of the others right", async () => {
  const before = results();
  const row = rowNamed(tableRows(opened, "Programmes"), "Voice shopping");
  await onProgrammes((table) => table.rows.getItemAt(row).delete());
  await opened.settle();
  const { ["Voice shopping"]: gone, ...others } = before;
  expect(gone![2]).toBe(24);
  expect(results()).toEqual(others);
  expect(errorCells(opened)).toEqual([]);
});

test("a name used twice blanks both rows, and the check says so", async () => {
  const table = tableRows(opened, "Programmes");
  const row = rowNamed(table, "Subscription boxes");
  opened.engine.write(
    { sheetId: table.sheetId, row: table.row + row, column: table.column, rows: 1, columns: 1 },
    [["Win-back journeys"]]
  );
  await opened.settle();
  const after = tableRows(opened, "Programmes");
  after.rows.forEach((cells, i) => {
    const was = table.rows[i]![table.columns.indexOf("NPV")];
    expect(after.at(i, "NPV")).toEqual(cells[0] === "Win-back journeys" ? "" : was);
  });
  const messages = (await opened.planning.health()).map(({ message }) => message);
  expect(messages).toContainEqual(
    expect.stringMatching(/"Win-back journeys" stands in rows \d+ and \d+/)
  );
  opened.engine.write(
    { sheetId: table.sheetId, row: table.row + row, column: table.column, rows: 1, columns: 1 },
    [["Subscription boxes"]]
  );
  await opened.settle();
  expect(tableRows(opened, "Programmes").rows).toEqual(table.rows);
});

test("what the pane writes is in the cell, changes the NPV, and follows the row when it moved", async () => {
  const before = results();
  await onProgrammes((table) => table.sort.apply([{ key: 0, ascending: true }]));
  await opened.planning.write("App relaunch", "Investment likely", 2_000_000);
  await opened.settle();
  const table = tableRows(opened, "Programmes");
  const row = rowNamed(table, "App relaunch");
  expect(table.at(row, "Investment likely")).toBe(2_000_000);
  // 800,000 less, spread evenly from month 1 to 13 over five quarters in part: worth a little less.
  const gain = (results()["App relaunch"]![3] as number) - (before["App relaunch"]![3] as number);
  expect(gain).toBeGreaterThan(740_000);
  expect(gain).toBeLessThan(800_000);
  const others = results();
  for (const name of Object.keys(before)) {
    if (name === "App relaunch") continue;
    // Sums over overlaps follow the order of the rows, and with it their last digit.
    others[name]!.forEach((value, i) => {
      const was = before[name]![i];
      if (typeof was !== "number") return expect(value).toBe(was);
      expect(Math.abs(Number(value) - was)).toBeLessThanOrEqual(1e-12 * Math.abs(was));
    });
  }
});

test("text that Excel would take for a formula, a date or a number stays text", async () => {
  const words = [
    "=1+1",
    "+A1",
    "-2 days",
    "@now",
    "007",
    "3-4",
    "May 5",
    "TRUE",
    "'quoted",
    "plain words",
  ];
  const table = tableRows(opened, "Programmes");
  for (const text of words) {
    await opened.planning.write("App relaunch", "Chance basis", text);
    const detail = await opened.planning.detail("App relaunch");
    const found = detail.assumptions.find(({ column }) => column === "Chance basis")!;
    expect(found.reading).toEqual({ value: text });
    const at = table.row + rowNamed(table, "App relaunch");
    const column = table.column + table.columns.indexOf("Chance basis");
    const cell = opened.engine.read({
      sheetId: table.sheetId,
      row: at,
      column,
      rows: 1,
      columns: 1,
    })[0]![0]!;
    expect([cell.kind, cell.formula]).toEqual(["text", ""]);
  }
});

test("an empty text clears an input", async () => {
  await opened.planning.write("App relaunch", "People", "");
  const detail = await opened.planning.detail("App relaunch");
  expect(detail.assumptions.find(({ column }) => column === "People")!.reading).toEqual({
    value: null,
    problem: null,
  });
});

test("selecting by key selects the programme's row, and a row selected in the sheet is told", async () => {
  const told: (string | undefined)[] = [];
  const stop = opened.planning.subscribe(({ selected }) => told.push(selected));
  await opened.settle();
  await opened.planning.select("Returns made easy");
  const table = tableRows(opened, "Programmes");
  const selection = opened.engine.selection();
  expect([selection.sheetId, selection.row]).toEqual([
    table.sheetId,
    table.row + rowNamed(table, "Returns made easy"),
  ]);
  await until(() => told.includes("Returns made easy"));
  stop();
  await opened.settle();
  const count = told.length;
  await opened.planning.select("App relaunch");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).toHaveLength(count);
});

test("a co-author's edit is told, many edits at once as one change", async () => {
  let calls = 0;
  const stop = opened.planning.subscribe(() => calls++);
  await opened.settle();
  await new Promise((resolve) => setTimeout(resolve, 300));
  calls = 0;
  const table = tableRows(opened, "Programmes");
  const column = table.column + table.columns.indexOf("Chance basis");
  for (let i = 0; i < 5; i++) {
    const at = { sheetId: table.sheetId, row: table.row + i, column, rows: 1, columns: 1 };
    opened.host.remoteEdit(at, [["a colleague"]]);
  }
  await until(() => calls > 0);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(calls).toBeLessThanOrEqual(2);
  stop();
});

test("after the page is loaded anew the same workbook is read", async () => {
  const before = await opened.planning.state();
  await opened.reload();
  useGlobals(opened);
  await opened.settle();
  expect(await opened.planning.state()).toEqual(before);
});

test("a renamed column is named with its nearest, writing to it is refused and changes nothing", async () => {
  const table = tableRows(opened, "Programmes");
  const column = table.column + table.columns.indexOf("Investment likely");
  opened.engine.write({ sheetId: table.sheetId, row: table.row - 1, column, rows: 1, columns: 1 }, [
    ["Investment likly"],
  ]);
  await opened.settle();
  const state = await opened.planning.state();
  if (state.kind !== "incomplete") throw new Error(state.kind);
  expect(state.findings.map(({ message }) => message)).toEqual([
    'The table Programmes has no column "Investment likely". Was it renamed to "Investment likly"?',
  ]);
  const said = await refusal(() => opened.planning.write("App relaunch", "Investment likely", 1));
  expect(said).toMatch(
    /no column "Investment likely".*renamed to "Investment likly".*Nothing was changed/
  );
  opened.engine.write({ sheetId: table.sheetId, row: table.row - 1, column, rows: 1, columns: 1 }, [
    ["Investment likely"],
  ]);
  await opened.settle();
});

test("a deleted table is named, and writing is refused", async () => {
  await onProgrammes((table) => table.delete());
  await opened.settle();
  const state = await opened.planning.state();
  if (state.kind !== "incomplete") throw new Error(state.kind);
  expect(state.findings[0]!.message).toBe("The table Programmes is missing.");
  expect(await refusal(() => opened.planning.write("App relaunch", "People", 1))).toMatch(
    /table Programmes is missing/
  );
});

async function until(happened: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!happened()) {
    if (Date.now() > end) throw new Error("it did not happen within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
