/** Inserting and removing: the sample, an empty set-up, cancel, failure, and the workbook as it was before. */
import type { Opened } from "./workbook-support";
import {
  allCells,
  errorCells,
  openPlanning,
  refusal,
  sheetId,
  tableRows,
  useGlobals,
} from "./workbook-support";

let opened: Opened;
beforeEach(async () => {
  opened = await openPlanning();
  opened.engine.write(
    { sheetId: sheetId(opened, "Sheet1"), row: 0, column: 0, rows: 1, columns: 2 },
    [["mine", 42]]
  );
  await opened.settle();
});
afterEach(() => opened.close());

/** All that an insert could leave behind. */
async function everything() {
  return {
    sheets: opened.engine.sheets().map(({ name }) => name),
    tables: opened.engine.tables().map(({ name }) => name),
    names: opened.engine.names(),
    cells: [...allCells(opened)],
    inserted: await opened.planning.inserted(),
    state: await opened.planning.state(),
  };
}

const untouched = {
  sheets: ["Sheet1"],
  tables: [],
  names: [],
  cells: [
    ["Sheet1!0,0", { value: "mine", kind: "text", formula: "" }],
    ["Sheet1!0,1", { value: 42, kind: "number", formula: "" }],
  ],
  inserted: null,
  state: { kind: "empty" },
};

test("removing what was inserted leaves the workbook as it was, whatever was renamed since", async () => {
  expect(await everything()).toEqual(untouched);
  const steps: [number, number][] = [];
  const { sheets } = await opened.planning.insertSample((done, total) => steps.push([done, total]));
  expect(sheets).toEqual([
    "Start here",
    "Assumptions",
    "Programmes",
    "Overlaps",
    "Scoring",
    "Horizons",
    "Customers",
    "Orders",
    "Cases",
    "Calc",
    "Lifetime",
  ]);
  expect(steps.map(([done]) => done)).toEqual(steps.map((_, i) => i + 1));
  expect(steps.at(-1)).toEqual([steps.length, steps.length]);
  await opened.settle();
  expect(await opened.planning.inserted()).toEqual({ sheets });
  opened.engine.renameSheet(sheetId(opened, "Customers"), "Our customers");
  await opened.planning.removeInserted();
  await opened.settle();
  expect(await everything()).toEqual(untouched);
  expect(await refusal(() => opened.planning.removeInserted())).toMatch(/recorded/);
});

test("a check of a workbook without planning tables says that there are none", async () => {
  const [finding, ...others] = await opened.planning.health();
  expect(finding!.message).toMatch(/no planning tables/);
  expect(others).toEqual([]);
});

test("an empty set-up shows no numbers and no errors, and its checks are OK", async () => {
  await opened.planning.setUpEmpty();
  await opened.settle();
  expect(errorCells(opened)).toEqual([]);
  const cells = allCells(opened);
  for (const sheet of ["Assumptions", "Programmes", "Scoring", "Horizons", "Customers", "Calc"]) {
    expect([sheet, cells.get(`${sheet}!2,1`)?.value]).toEqual([sheet, "OK"]);
  }
  for (const [name, results] of [
    ["Programmes", ["Horizon", "Score", "Rank", "NPV", "Payback"]],
    ["Segments", ["CLV"]],
  ] as const) {
    const table = tableRows(opened, name);
    for (const column of results) expect(table.at(0, column)).toBe("");
  }
  const state = await opened.planning.state();
  if (state.kind !== "ready") throw new Error(state.kind);
  expect(state.portfolio.programmes).toEqual([]);
  expect(await opened.planning.health()).toEqual([]);
  const plan = await opened.planning.horizons();
  expect(plan.investment).toEqual({
    value: null,
    problem: "No programme has an investment, dates and a horizon yet",
  });
});

test("a first programme typed into the empty set-up is calculated from its own figures", async () => {
  await opened.planning.setUpEmpty();
  const table = tableRows(opened, "Programmes");
  const typed: Record<string, string | number> = {
    Programme: "First",
    Start: 46388,
    "Months to value": 6,
    Duration: 6,
    "Investment likely": 1000,
    "Benefit a year likely": 800,
    "Evidence grade": "Pilot",
    Chance: 0.5,
  };
  const row = table.columns.map((name) => typed[name] ?? null);
  const inputs = row.slice(0, table.columns.indexOf("Horizon"));
  opened.engine.write(
    {
      sheetId: table.sheetId,
      row: table.row,
      column: table.column,
      rows: 1,
      columns: inputs.length,
    },
    [inputs]
  );
  await opened.settle();
  const after = tableRows(opened, "Programmes");
  // 500 now and in a quarter; 100 at the end of each of the quarters 3 to 12.
  const rate = 1.1 ** (1 / 4) - 1;
  let npv = -500 - 500 / (1 + rate);
  for (let k = 3; k <= 12; k++) npv += 100 / (1 + rate) ** k;
  expect(after.at(0, "NPV")).toBeCloseTo(npv, 8);
  expect(after.at(0, "Horizon")).toBe(2);
  // Ten times 100 is the investment of 1000: paid back just at the end of the three years.
  expect(after.at(0, "Payback")).toBeCloseTo(3, 9);
  expect(after.at(0, "Score")).toBe("");
});

test("cancelled half way, everything is taken back", async () => {
  const controller = new AbortController();
  const said = await refusal(() =>
    opened.planning.insertSample((done) => {
      if (done === 6) controller.abort();
    }, controller.signal)
  );
  expect(said).toMatch(/cancelled/i);
  await opened.settle();
  expect(await everything()).toEqual(untouched);
});

test.each([3, 9, 14])(
  "when Excel is busy at step %i, everything is taken back",
  async (at) => {
    const said = await refusal(() =>
      opened.planning.insertSample((done) => {
        if (done === at) opened.faults.throttle(1);
      })
    );
    expect(said).toMatch(/busy.*Nothing was changed/);
    await opened.settle();
    expect(await everything()).toEqual(untouched);
  },
  60_000
);

test.each([2, 6, 17, 20])(
  "a page loaded anew at step %i says that the insert was cut short, and can take it back",
  async (at) => {
    await new Promise<void>((reached) => {
      void opened.planning.insertSample((done) => {
        if (done === at) reached();
      });
    });
    await opened.reload();
    useGlobals(opened);
    await opened.settle();
    const state = await opened.planning.state();
    if (state.kind !== "incomplete") throw new Error(state.kind);
    expect(state.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/cut short.*"Remove what was inserted"/),
    ]);
    expect(await refusal(() => opened.planning.insertSample())).toMatch(
      /sheet Start here.*"Remove what was inserted".*Nothing was changed/
    );
    await opened.planning.removeInserted();
    await opened.settle();
    expect(await everything()).toEqual(untouched);
  },
  60_000
);

test("a name that is taken is refused before anything is added, and the user's sheet stays", async () => {
  opened.engine.addSheet("Calc");
  opened.engine.setName("Periods", "=Sheet1!$B$1");
  await opened.settle();
  const before = await everything();
  const said = await refusal(() => opened.planning.insertSample());
  expect(said).toMatch(/has these already: sheet Calc, name Periods\. .*Nothing was changed/);
  expect(await everything()).toEqual(before);
});

test("inserting twice is refused and the first set stays whole", async () => {
  await opened.planning.setUpEmpty();
  await opened.settle();
  const before = await everything();
  expect(await refusal(() => opened.planning.insertSample())).toMatch(
    /has these already: sheet Start here/
  );
  await opened.settle();
  expect(await everything()).toEqual(before);
});
