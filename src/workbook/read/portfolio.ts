/** The portfolio from a snapshot: every programme with its results, or why a result is missing. */
import { columnSchema, programmes as schema } from "../schema";
import type { Portfolio, Programme, Reading } from "../types";
import { none, plainText, readNumber } from "./reading";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "./snapshot";

export const RATE_CELLS = [
  "AnnualRate",
  "PeriodRate",
  "PeriodsPerYear",
  "Currency",
  "NoPayback",
  "StoppedStage",
  "Periods",
  "ActiveScenario",
  "CostLevel",
];

export function portfolioOf(snapshot: WorkbookSnapshot, table: TableSnapshot): Portfolio {
  return {
    table: table.name,
    mapped: false,
    currency: plainText(snapshot.cells.get("Currency")),
    ...scenarioOf(snapshot),
    rates: ratesOf(snapshot),
    programmes: programmesOf(snapshot, table),
  };
}

export function ratesOf(snapshot: WorkbookSnapshot): Portfolio["rates"] {
  const rate = (name: string) =>
    snapshot.cells.has(name)
      ? readNumber(snapshot.cells.get(name), "Not filled in on Assumptions")
      : none<number>(`The named cell ${name} is missing`);
  return {
    annual: rate("AnnualRate"),
    period: rate("PeriodRate"),
    periodsPerYear: rate("PeriodsPerYear"),
  };
}

function scenarioOf(snapshot: WorkbookSnapshot): Pick<Portfolio, "scenario"> {
  const scenario = plainText(snapshot.cells.get("ActiveScenario"));
  return scenario === "" ? {} : { scenario };
}

/** At the cost level in force, as the case has it; without a readable level there is no figure. */
function investmentOf(cell: CellContent, snapshot: WorkbookSnapshot): Reading<number> {
  const likely = readNumber(cell, "Investment likely is blank");
  const level = snapshot.cells.has("CostLevel")
    ? readNumber(snapshot.cells.get("CostLevel"), "Cost level is blank on Assumptions")
    : ({ value: 1 } as const);
  if (likely.value === null) return likely;
  return level.value === null ? level : { value: likely.value * level.value };
}

/** Rows without a name are no programmes. */
export function programmesOf(snapshot: WorkbookSnapshot, table: TableSnapshot): Programme[] {
  const names = table.headers;
  const repeated = repeatedNames(table);
  return table.values.flatMap((cells, row) => {
    const at = (name: string): CellContent => cells[names.indexOf(name)] ?? "";
    const key = plainText(at("Programme"));
    if (key === "") return [];
    const twice = repeated.has(key.toLowerCase())
      ? `The name "${key}" is used more than once`
      : null;
    const result = (name: string, why: string) => readNumber(at(name), twice ?? why);
    const missing = missingInputs(cells, names);
    return [
      {
        key,
        row,
        fn: plainText(at("Function")),
        type: plainText(at("Type")),
        sponsor: plainText(at("Sponsor")),
        stage: plainText(at("Stage")),
        stopped: isStopped(plainText(at("Stage")), snapshot),
        investment: investmentOf(at("Investment likely"), snapshot),
        horizon: result("Horizon", "Needs Months to value and Evidence grade"),
        score: result("Score", "Not rated on every criterion"),
        rank: result("Rank", "Not rated on every criterion"),
        npv: result("NPV", missing),
        payback: payback(at("Payback"), snapshot, twice ?? missing),
      },
    ];
  });
}

/** As the sheet compares the two: without regard to case. */
function isStopped(stage: string, snapshot: WorkbookSnapshot): boolean {
  const stopped = plainText(snapshot.cells.get("StoppedStage"));
  return stage !== "" && stage.toLowerCase() === stopped.toLowerCase();
}

function payback(value: CellContent, snapshot: WorkbookSnapshot, why: string): Reading<number> {
  const word = plainText(snapshot.cells.get("NoPayback"));
  if (word !== "" && value === word) return none("Not paid back within the plan");
  return readNumber(value, why);
}

/** Why a programme has no case: the inputs it lacks. */
function missingInputs(cells: readonly CellContent[], names: readonly string[]): string {
  const lacking = schema.columns
    .filter(
      (column) => column.required === true && typeof cells[names.indexOf(column.name)] !== "number"
    )
    .filter((column) => column.kind !== "text")
    .map((column) => column.name);
  if (lacking.length > 0) return `Needs ${lacking.join(", ")}`;
  const benefit = cells[names.indexOf("Benefit a year likely")] ?? "";
  return benefit === ""
    ? "Needs Benefit a year likely, or complete rows in Uplifts"
    : "Left out of the case; see the health check";
}

export function repeatedNames(
  table: TableSnapshot,
  key = columnSchema("Programmes", "Programme").name
): Set<string> {
  const place = table.headers.indexOf(key);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of table.values) {
    const name = plainText(row[place]).toLowerCase();
    if (name === "") continue;
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}
