/** The plan by horizon and period from a snapshot. */
import type { HorizonPlan, MixRow, Reading } from "../types";
import { monthLabel } from "./dates";
import { none, readNumber, readNumbers } from "./reading";
import type { CellContent, WorkbookSnapshot } from "./snapshot";

export const HORIZON_BLOCKS = ["CalcPeriodStart", "CalcMap", "CalcBudget", "CalcMix"];

const NOTHING = "No programme has an investment, dates and a horizon yet";

export function horizonsOf(snapshot: WorkbookSnapshot): HorizonPlan {
  const starts = snapshot.blocks.get("CalcPeriodStart")?.[0] ?? [];
  return {
    periods: starts.map((start, i) =>
      typeof start === "number" ? monthLabel(start) : `Period ${i + 1}`
    ),
    investment: mapOf(snapshot.blocks.get("CalcMap"), "investment"),
    budget: budgetOf(snapshot.blocks.get("CalcBudget")),
    mix: mixOf(snapshot.blocks.get("CalcMix")),
  };
}

/** The three rows of a map of the horizons, a number a period. */
export function mapOf(block: CellContent[][] | undefined, what: string): HorizonPlan["investment"] {
  if (!block) return none(`The ${what} map is missing from the Calc sheet`);
  if (block.length < 4) return none(single(block));
  const rows: { horizon: string; amounts: number[] }[] = [];
  for (const [i, cells] of block.slice(0, 3).entries()) {
    const amounts = readNumbers(cells, `Horizon ${i + 1}, period`);
    if (amounts.value === null) return amounts;
    rows.push({ horizon: `H${i + 1}`, amounts: amounts.value });
  }
  return { value: rows };
}

function budgetOf(block: CellContent[][] | undefined): Reading<number[]> {
  if (!block) return none("The budget row is missing from the Calc sheet");
  return readNumbers(block[0] ?? [], "Budget of period");
}

function mixOf(block: CellContent[][] | undefined): Reading<MixRow[]> {
  if (!block) return none("The mix is missing from the Calc sheet");
  if (block.length < 4) return none(single(block));
  const rows: MixRow[] = [];
  for (const cells of block.slice(1, 4)) {
    const numbers = readNumbers(cells, "Mix, column");
    if (numbers.value === null) return numbers;
    const [horizon, amount, share, target, gap, move] = numbers.value as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    rows.push({ horizon: `H${horizon}`, amount, share, target, gap, move });
  }
  return { value: rows };
}

/** A block that is one cell: an error with its meaning, or blank because there is nothing to show. */
function single(block: CellContent[][]): string {
  const reading = readNumber(block[0]?.[0], NOTHING);
  return reading.value === null ? (reading.problem ?? NOTHING) : NOTHING;
}
