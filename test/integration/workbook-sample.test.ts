/** The sample workbook, inserted through the real office.js and calculated by the built functions. */
import {
  allCells,
  errorCells,
  namedValue,
  openSample,
  rowNamed,
  tableRows,
  type Opened,
} from "./workbook-support";

let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
});
afterAll(() => opened.close());

const number = (value: unknown): number => {
  expect(typeof value).toBe("number");
  return value as number;
};

test("holds no error value on any sheet", () => {
  expect(allCells(opened).size).toBeGreaterThan(8000);
  expect(errorCells(opened)).toEqual([]);
});

test("every check cell says OK: one a sheet, and those of the Calc sheet", () => {
  const cells = allCells(opened);
  for (const sheet of ["Assumptions", "Programmes", "Scoring", "Horizons", "Customers", "Calc"]) {
    expect([sheet, cells.get(`${sheet}!2,1`)?.value]).toEqual([sheet, "OK"]);
  }
  const checks = [...cells].filter(
    ([at, cell]) => /^Calc!6,(?!0$)/.test(at) && cell.formula !== ""
  );
  expect(checks.length).toBeGreaterThan(18);
  expect(checks.filter(([, cell]) => cell.value !== "OK")).toEqual([]);
});

test("says on its first sheet that every figure is invented", () => {
  expect(allCells(opened).get("Start here!2,0")?.value).toMatch(/every figure .* invented/i);
});

test("has 24 programmes with score, rank, horizon, NPV and payback, on all three horizons", () => {
  const table = tableRows(opened, "Programmes");
  expect(table.rows).toHaveLength(24);
  const column = (name: string) => table.rows.map((_, i) => table.at(i, name));
  expect(new Set(column("Horizon"))).toEqual(new Set([1, 2, 3]));
  expect([...column("Rank")].sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 24 }, (_, i) => i + 1)
  );
  const npv = column("NPV").map(number);
  expect(npv.filter((value) => value > 0).length).toBeGreaterThan(8);
  expect(npv.filter((value) => value < 0).length).toBeGreaterThan(5);
  column("Payback").forEach((value, i) => {
    if (typeof value === "number") expect(value).toBeLessThanOrEqual(3);
    else expect([value, npv[i]! < 1.5e6]).toEqual(["beyond plan", true]);
  });
});

const within = (share: number) => Math.min(1, Math.max(0, share));

/** Its NPV from its own row, by hand: starts with the plan, benefits typed. */
function checkoutByHand(monthsPerPeriod: number): number {
  const table = tableRows(opened, "Programmes");
  const row = rowNamed(table, "Checkout without detours");
  const at = (name: string) => number(table.at(row, name));
  expect(at("Start")).toBe(namedValue(opened, "FiscalStart"));
  const aYear = 12 / monthsPerPeriod;
  const rate = 1.1 ** (1 / aYear) - 1;
  const spent = at("Duration") / monthsPerPeriod;
  const valueFrom = 1 + at("Months to value") / monthsPerPeriod;
  const ramp = at("Ramp months") / monthsPerPeriod;
  let npv = 0;
  for (let k = 1; k <= 36 / monthsPerPeriod; k++) {
    const begun = k - valueFrom + 1;
    const investment = (at("Investment likely") / spent) * within(spent + 1 - k);
    const run = (at("Run cost a year") / aYear) * within(begun);
    const benefit = (at("Benefit a year likely") / aYear) * within(begun / ramp) * at("Chance");
    npv += -(investment + run) / (1 + rate) ** (k - 1) + benefit / (1 + rate) ** k;
  }
  return npv;
}

/** The same for one whose benefit comes from an uplift of a segment's retention. */
function winBackByHand(monthsPerPeriod: number): number {
  const table = tableRows(opened, "Programmes");
  const row = rowNamed(table, "Win-back journeys");
  const at = (name: string) => number(table.at(row, name));
  const segments = tableRows(opened, "Segments");
  const segment = rowNamed(segments, "Bargain hunters");
  const of = (name: string) => number(segments.at(segment, name));
  const uplifts = tableRows(opened, "Uplifts");
  const lift = rowNamed(uplifts, "Win-back journeys");
  const given = (name: string) => number(uplifts.at(lift, name));
  const aYear = 12 / monthsPerPeriod;
  const rate = 1.1 ** (1 / aYear) - 1;
  const waits = at("Months to value") / monthsPerPeriod;
  expect(Number.isInteger(waits)).toBe(true);
  const spent = at("Duration") / monthsPerPeriod;
  const margin = (of("Margin") - of("Cost to serve")) / aYear;
  const kept = of("Retention") ** (1 / aYear);
  const lifted = (of("Retention") + given("Retention uplift")) ** (1 / aYear) - kept;
  const ramp = given("Ramp months") / monthsPerPeriod;
  let [without, withIt, npv] = [1, 1, 0];
  const benefits = Array.from({ length: 36 / monthsPerPeriod }, (_, i) => {
    without *= kept;
    withIt *= kept + lifted * Math.min(1, (i + 1) / ramp);
    return of("Customers") * (withIt - without) * margin * given("Share counted") * at("Chance");
  });
  for (let k = 1; k <= 36 / monthsPerPeriod; k++) {
    const investment = (at("Investment likely") / spent) * within(spent + 1 - k);
    const run = k > waits ? at("Run cost a year") / aYear : 0;
    const benefit = k > waits ? benefits[k - 1 - waits]! : 0;
    npv += -(investment + run) / (1 + rate) ** (k - 1) + benefit / (1 + rate) ** k;
  }
  return npv;
}

function npvOf(name: string): number {
  const table = tableRows(opened, "Programmes");
  return number(table.at(rowNamed(table, name), "NPV"));
}

test("NPVs follow by hand from the row, and from the segments where uplifts give the benefit", () => {
  expect(npvOf("Checkout without detours")).toBeCloseTo(checkoutByHand(3), 4);
  expect(npvOf("Win-back journeys")).toBeCloseTo(winBackByHand(3), 4);
});

test("scores are the weighted means of the groups of raters, between worst and best", () => {
  const criteria = tableRows(opened, "Criteria");
  const ratings = tableRows(opened, "Ratings");
  expect(ratings.rows).toHaveLength(24 * 8 * 6);
  const table = tableRows(opened, "Programmes");
  const weights = criteria.rows.reduce((sum, _, i) => sum + number(criteria.at(i, "Weight")), 0);
  table.rows.forEach((cells, row) => {
    let score = 0;
    criteria.rows.forEach((_, i) => {
      const given = ratings.rows.filter(
        (rating) => rating[0] === cells[0] && rating[1] === criteria.at(i, "Criterion")
      );
      expect(given).toHaveLength(6);
      // Four groups that count alike, whether one or two speak for them.
      const groups = [...new Set(given.map((rating) => rating[3]))];
      expect(groups).toHaveLength(4);
      const means = groups.map((group) => {
        const own = given
          .filter((rating) => rating[3] === group)
          .map((rating) => number(rating[4]));
        return own.reduce((sum, value) => sum + value, 0) / own.length;
      });
      const mean = means.reduce((sum, value) => sum + value, 0) / 4;
      const [worst, best] = [number(criteria.at(i, "Worst")), number(criteria.at(i, "Best"))];
      score += (number(criteria.at(i, "Weight")) / weights) * ((mean - worst) / (best - worst));
    });
    expect(number(table.at(row, "Score"))).toBeCloseTo(score, 9);
  });
});

test("a segment's CLV is its closed form: margin less cost to serve, times r / (1 + i − r)", () => {
  const segments = tableRows(opened, "Segments");
  segments.rows.forEach((_, row) => {
    const at = (name: string) => number(segments.at(row, name));
    const value =
      ((at("Margin") - at("Cost to serve")) * at("Retention")) / (1.1 - at("Retention"));
    expect(at("CLV")).toBeCloseTo(value, 6);
  });
});

test("the pane's portfolio, detail and plan are the same numbers as in the cells", async () => {
  const state = await opened.planning.state();
  if (state.kind !== "ready") throw new Error(state.kind);
  const table = tableRows(opened, "Programmes");
  expect(state.portfolio.currency).toBe("EUR");
  expect(state.portfolio.rates.annual).toEqual({ value: 0.1 });
  expect(state.portfolio.programmes.map(({ key }) => key)).toEqual(
    table.rows.map(([name]) => name)
  );
  for (const programme of state.portfolio.programmes) {
    expect(programme.score).toEqual({ value: table.at(programme.row, "Score") });
    expect(programme.npv).toEqual({ value: table.at(programme.row, "NPV") });
  }
  const detail = await opened.planning.detail("App relaunch");
  const parts = detail.parts.value!;
  const sum = parts.reduce((total, { part }) => total + part, 0);
  expect(sum).toBeCloseTo(detail.programme.score.value!, 9);
  const flows = detail.flows.value!;
  expect(flows).toHaveLength(13);
  expect(flows[0]).toMatchObject({ label: "Jan 2027", benefit: 0 });
  const npv = flows.reduce((total, { net }, k) => total + net / 1.1 ** (k / 4), 0);
  expect(npv).toBeCloseTo(detail.programme.npv.value!, 4);
  for (const flow of flows) expect(flow.net).toBeCloseTo(flow.benefit - flow.cost, 6);
  const plan = await opened.planning.horizons();
  const invested = plan.investment.value!.map(({ amounts }) => amounts.reduce((a, b) => a + b, 0));
  const mix = plan.mix.value!.map(({ amount }) => amount);
  invested.forEach((amount, i) => expect(amount).toBeCloseTo(mix[i]!, 4));
  expect(plan.periods).toHaveLength(12);
  expect(plan.budget.value).toHaveLength(12);
});

test("the health check finds nothing", async () => {
  expect(await opened.planning.health()).toEqual([]);
});

test("the low scenario lowers every NPV above 0, and base brings the figures back", async () => {
  const before = tableRows(opened, "Programmes");
  const names = opened.engine.names().find(({ name }) => name === "ActiveScenario")!;
  const [, letters, row] = /\$([A-Z]+)\$(\d+)$/.exec(names.formula)!;
  const cell = { row: Number(row) - 1, column: letters!.charCodeAt(0) - 65, rows: 1, columns: 1 };
  const sheet = opened.engine.sheets().find(({ name }) => name === "Assumptions")!.id;
  const set = async (scenario: string) => {
    opened.engine.write({ ...cell, sheetId: sheet }, [[scenario]]);
    await opened.settle();
    return tableRows(opened, "Programmes");
  };
  const low = await set("low");
  expect(namedValue(opened, "AnnualRate")).toBe(0.12);
  // Below 0 a higher rate may outweigh the rest: late costs count for less.
  low.rows.forEach((_, i) => {
    const [was, is] = [number(before.at(i, "NPV")), number(low.at(i, "NPV"))];
    if (was > 0) expect(is).toBeLessThan(was);
  });
  const base = await set("base");
  expect(base.rows).toEqual(before.rows);
});

test("the same plan by month: 36 periods, no error, checks OK, NPVs as by hand", async () => {
  const before = tableRows(opened, "Programmes");
  const assumptions = tableRows(opened, "Assumptions");
  const set = async (name: string, value: number) => {
    const row = assumptions.row + rowNamed(assumptions, name);
    const at = { row, column: assumptions.column + 1, rows: 1, columns: 1 };
    opened.engine.write({ ...at, sheetId: assumptions.sheetId }, [[value]]);
    await opened.settle();
  };
  await set("Periods planned", 36);
  await set("Periods a year", 12);
  expect(errorCells(opened)).toEqual([]);
  const cells = allCells(opened);
  for (const sheet of ["Assumptions", "Programmes", "Scoring", "Customers", "Calc"]) {
    expect([sheet, cells.get(`${sheet}!2,1`)?.value]).toEqual([sheet, "OK"]);
  }
  expect(npvOf("Checkout without detours")).toBeCloseTo(checkoutByHand(1), 4);
  expect(npvOf("Win-back journeys")).toBeCloseTo(winBackByHand(1), 4);
  const scores = (rows: typeof before) => rows.rows.map((_, i) => rows.at(i, "Score"));
  expect(scores(tableRows(opened, "Programmes"))).toEqual(scores(before));
  const detail = await opened.planning.detail("App relaunch");
  expect(detail.flows.value).toHaveLength(37);
  const plan = await opened.planning.horizons();
  expect(plan.periods).toHaveLength(36);
  expect(plan.budget).toEqual({ value: null, problem: "Budget of period 13 is blank" });
  await set("Periods a year", 4);
  await set("Periods planned", 12);
  expect(tableRows(opened, "Programmes").rows).toEqual(before.rows);
});
