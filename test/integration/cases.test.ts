/** Budget cases of the sample through the real office.js: their blocks, the guide's draft, prints and charts. */
import type { BudgetCase, CaseDraft } from "../../src/workbook/cases/types";
import {
  allCells,
  errorCells,
  openSample,
  refusal,
  rowNamed,
  sheetId,
  tableRows,
  type Opened,
} from "./workbook-support";

let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
}, 240_000);
afterAll(() => opened.close());

const book = () => opened.planning.cases;
const valueOf = (reading: { value: number | null }): number => {
  expect(typeof reading.value).toBe("number");
  return reading.value!;
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const figure = (read: BudgetCase, label: string) =>
  valueOf(read.figures.find((one) => one.label === label)!.reading);

async function set(table: string, row: number, column: string, value: string | number) {
  type(table, row, column, value);
  await opened.settle();
}

function type(table: string, row: number, column: string, value: string | number): void {
  const rows = tableRows(opened, table);
  const at = { row: rows.row + row, column: rows.column + rows.columns.indexOf(column) };
  opened.engine.write({ ...at, rows: 1, columns: 1, sheetId: rows.sheetId }, [[value]]);
}

test("every case has its block, and all checks of the sheets Cases, Overlaps and Horizons are OK", async () => {
  const cells = allCells(opened);
  for (const sheet of ["Cases", "Overlaps", "Horizons"]) {
    expect([sheet, cells.get(`${sheet}!2,1`)?.value]).toEqual([sheet, "OK"]);
  }
  const { entries, consolidated } = await book().list();
  expect(entries).toHaveLength(24);
  expect(new Set(entries.map(({ block }) => block?.address)).size).toBe(24);
  expect(consolidated).toEqual({ sheet: "Cases", address: "A5" });
});

test("a case reconciles to the cent, and its NPV and payback are those of Programmes", async () => {
  const read = await book().read("App relaunch");
  const columns = read.columns.value!;
  expect(columns).toHaveLength(13);
  for (const it of columns) {
    expect(it.cost).toBeCloseTo(it.investment + it.runCost, 2);
    const counted = it.benefitBefore - it.cannibalisation - it.overlap - it.chance;
    expect(it.benefit).toBeCloseTo(counted, 2);
    expect(it.net).toBeCloseTo(it.benefit - it.cost - it.tax, 2);
  }
  expect(columns.at(-1)!.cumulative).toBeCloseTo(sum(columns.map(({ net }) => net)), 2);
  const byHand = sum(columns.map(({ net }, k) => net / 1.1 ** (k / 4)));
  expect(figure(read, "NPV")).toBeCloseTo(byHand, 2);
  const table = tableRows(opened, "Programmes");
  const row = rowNamed(table, "App relaunch");
  expect(figure(read, "NPV")).toBeCloseTo(Number(table.at(row, "NPV")), 2);
  expect(figure(read, "Payback in years")).toBeCloseTo(Number(table.at(row, "Payback")), 9);
  // new · (new margin − rate · old margin) over new · new margin, from its row: 1 − .1 · .36/.34
  const left = 1 - (0.1 * 0.36) / 0.34;
  const before = sum(columns.map((it) => it.benefitBefore));
  expect(sum(columns.map((it) => it.cannibalisation))).toBeCloseTo(before * (1 - left), 2);
  expect(sum(columns.map((it) => it.overlap))).toBeGreaterThan(0);
  expect(read.checks.map(({ ok }) => ok)).toEqual([true, true, true]);
});

test("scenarios stand side by side and agree with the active one", async () => {
  const { scenarios } = await book().read("Service chat assistant");
  const [low, base, high] = scenarios.map(({ npv }) => valueOf(npv)) as [number, number, number];
  expect(low).toBeLessThan(base);
  expect(base).toBeLessThan(high);
  expect(scenarios.map(({ active }) => active)).toEqual([false, true, false]);
  const names = opened.engine.names().find(({ name }) => name === "ActiveScenario")!;
  const [, letters, row] = /\$([A-Z]+)\$(\d+)$/.exec(names.formula)!;
  const cell = { row: Number(row) - 1, column: letters!.charCodeAt(0) - 65, rows: 1, columns: 1 };
  const at = { ...cell, sheetId: sheetId(opened, "Assumptions") };
  opened.engine.write(at, [["low"]]);
  await opened.settle();
  const after = await book().read("Service chat assistant");
  expect(figure(after, "NPV")).toBeCloseTo(low, 2);
  expect(after.scenarios.map(({ npv }) => valueOf(npv))).toEqual([low, base, high]);
  opened.engine.write(at, [["base"]]);
  await opened.settle();
}, 120_000);

test("the consolidated case is the sum of the cases in the totals", async () => {
  const all = await book().consolidated();
  expect(all.programmes).toHaveLength(23);
  expect(all.programmes).not.toContain("Voice shopping");
  // What is stopped overlaps with nothing: its own case keeps the whole benefit.
  const stopped = (await book().read("Voice shopping")).columns.value!;
  expect(sum(stopped.map(({ benefitBefore }) => benefitBefore))).toBeGreaterThan(0);
  for (const { overlap } of stopped) expect(overlap).toBeCloseTo(0, 6);
  const table = tableRows(opened, "Programmes");
  const npvs = all.programmes.map((name) => Number(table.at(rowNamed(table, name), "NPV")));
  expect(figure(all, "NPV")).toBeCloseTo(sum(npvs), 2);
  const map = await book().planMap();
  const invested = all.columns.value!.map(({ investment }) => investment);
  map.planned.value!.forEach((amount, k) => expect(invested[k]).toBeCloseTo(amount, 2));
  const benefits = map.benefit.value!.map(({ amounts }) => sum(amounts));
  expect(sum(benefits)).toBeCloseTo(sum(all.columns.value!.map(({ benefit }) => benefit)), 2);
  expect(all.checks.every(({ ok }) => ok)).toBe(true);
  // Low is not paid back within the plan; that does not take the others' place.
  const [low, base, high] = all.scenarios.map(({ payback }) => payback);
  expect(low).toMatchObject({ value: null, problem: "Not paid back within the plan" });
  expect(valueOf(base!)).toBeCloseTo(figure(all, "Payback in years"), 9);
  expect(valueOf(high!)).toBeLessThan(valueOf(base!));
  // The sample is worth having as a whole, in the scenario that is active.
  expect(figure(all, "NPV")).toBeGreaterThan(0);
});

test("tax, prices and the kind of money: nominal and real give the same NPV after tax", async () => {
  const assumptions = tableRows(opened, "Assumptions");
  const plan = (name: string, value: string | number) =>
    set("Assumptions", rowNamed(assumptions, name), "Value", value);
  const before = figure(await book().consolidated(), "NPV");
  await plan("Tax rate", 0.25);
  expect(figure(await book().consolidated(), "NPV")).toBeCloseTo(0.75 * before, 2);
  await plan("Inflation", 0.03);
  const nominal = await book().read("App relaunch");
  await plan("Money of the cases", "real");
  const real = await book().read("App relaunch");
  expect(figure(real, "NPV")).toBeCloseTo(figure(nominal, "NPV"), 2);
  // Fisher: (1 + nominal)/(1 + inflation) − 1
  expect(valueOf(real.terms.annualRate)).toBeCloseTo(1.1 / 1.03 - 1, 9);
  const grown = nominal.columns.value![5]!.runCost / real.columns.value![5]!.runCost;
  expect(grown).toBeCloseTo(1.03 ** (5 / 4), 9);
  expect(allCells(opened).get("Cases!2,1")?.value).toBe("OK");
  type("Assumptions", rowNamed(assumptions, "Money of the cases"), "Value", "nominal");
  type("Assumptions", rowNamed(assumptions, "Inflation"), "Value", 0);
  await plan("Tax rate", 0);
  expect(figure(await book().consolidated(), "NPV")).toBeCloseTo(before, 6);
}, 240_000);

test("Cases prints one page wide with a page a block, and has a native chart a block", async () => {
  const page = opened.host.model.sheet(sheetId(opened, "Cases")).page;
  expect(page.properties.Orientation).toBe("Landscape");
  expect(page.rowBreaks).toHaveLength(24);
  const { scale } = page.properties.Zoom as { scale: number };
  expect(page.printArea).toMatchObject({ row: 0, column: 0 });
  // 34 + 2 · 14 + 14 · 12 characters in points, on Letter across between half-inch margins
  const width = 34 * 5.6 + 6 + 2 * (14 * 5.6 + 6) + 14 * (12 * 5.6 + 6);
  expect((width * scale) / 100).toBeLessThanOrEqual(720);
  const charts = opened.host.model.charts.filter(
    (chart) => chart.sheetId === sheetId(opened, "Cases")
  );
  expect(charts).toHaveLength(25);
  expect(charts[1]!.series.map(({ name }) => name)).toEqual([
    "Cost",
    "Benefit expected",
    "Cumulative",
  ]);
});

describe("the guide", () => {
  let draft: CaseDraft;
  beforeAll(async () => {
    draft = (await book().draft("Win-back journeys")).draft;
  });

  test("begins with what the tables hold, and names what cannot be written", async () => {
    expect(draft).toMatchObject({ investmentLikely: 200_000, chance: 0.75, durationMonths: 4 });
    expect(draft.uplifts.map(({ segment }) => segment)).toEqual(["Bargain hunters"]);
    expect(await book().problems(draft)).toEqual([]);
    const wrong = { ...draft, chance: 1.5, uplifts: [{ ...draft.uplifts[0]!, segment: "Nobody" }] };
    expect(await book().problems(wrong)).toEqual([
      { field: "chance", message: "Chance: 1.5 is more than 1." },
      { field: "uplifts", row: 0, message: '"Nobody" is not in Segments.' },
    ]);
    const before = allCells(opened);
    expect(await refusal(() => book().build(wrong))).toMatch(
      /more than 1.* Nothing was changed\.$/
    );
    expect(allCells(opened)).toEqual(before);
  });

  test("builds a sheet of live formulas that prints on one page; an uplift changed on the sheet follows everywhere", async () => {
    const pilot = { cost: 30_000, hitRate: 0.8, falseAlarmRate: 0.1, months: 6, shrink: 0.9 };
    const built = await book().build({ ...draft, pilot });
    await opened.settle();
    expect(built).toMatchObject({ created: true, checks: [] });
    expect(errorCells(opened)).toEqual([]);
    const { sheet } = built.sheet;
    expect(allCells(opened).get(`${sheet}!2,1`)?.value).toBe("OK");
    const page = opened.host.model.sheet(sheetId(opened, sheet)).page;
    expect(page.properties.Zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(page.printArea).not.toBeNull();
    const was = await book().read("Win-back journeys");
    expect(was.sheet?.sheet).toBe(sheet);
    expect(was.pilot).toMatchObject({ plan: pilot });
    expect(was.pilot!.decision.value).toMatch(/Scale now|Pilot first|Do nothing/);
    const all = figure(await book().consolidated(), "NPV");
    const h1 = (await book().planMap()).benefit.value![0]!.amounts;
    const uplifts = tableRows(opened, "Uplifts");
    await set("Uplifts", rowNamed(uplifts, "Win-back journeys"), "Retention uplift", 0.05);
    const is = await book().read("Win-back journeys");
    const gain = figure(is, "NPV") - figure(was, "NPV");
    expect(gain).toBeGreaterThan(1000);
    expect(figure(await book().consolidated(), "NPV") - all).toBeCloseTo(gain, 2);
    expect(sum((await book().planMap()).benefit.value![0]!.amounts)).toBeGreaterThan(sum(h1));
    await set("Uplifts", rowNamed(uplifts, "Win-back journeys"), "Retention uplift", 0.035);
  }, 240_000);

  test("a cancelled build leaves every cell and sheet as it was", async () => {
    const before = allCells(opened);
    const stop = new AbortController();
    const { draft: other } = await book().draft("Media mix by evidence");
    const call = () =>
      book().build({ ...other, investmentLikely: 390_000 }, () => stop.abort(), stop.signal);
    expect(await refusal(call)).toBe("Cancelled. Nothing was changed.");
    await opened.settle();
    expect(allCells(opened)).toEqual(before);
  }, 120_000);
});

test("a start moves by whole months and the map with it", async () => {
  const table = tableRows(opened, "Programmes");
  const row = rowNamed(table, "Media mix by evidence");
  const was = Number(table.at(row, "Start"));
  const moved = await book().shiftStart("Media mix by evidence", 3);
  await opened.settle();
  expect(moved).toBe(was + 90);
  const line = (await book().planMap()).programmes[row]!;
  expect(line.startPeriod).toEqual({ value: 2 });
  expect(line.investment![0]).toBe(0);
  expect(await book().shiftStart("Media mix by evidence", -3)).toBe(was);
  await opened.settle();
}, 120_000);
