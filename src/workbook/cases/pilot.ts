/** What CCO.PILOT says on a programme's own sheet. */
import { OWN_ROWS, PILOT_CELLS, PILOT_INPUTS } from "../build/own-case-sheet";
import { plainText, readNumber, readText } from "../read/reading";
import type { CellContent } from "../read/snapshot";
import type { Reading } from "../types";
import type { PilotFinding } from "./types";

const LINES = 11;

export async function pilotOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<PilotFinding | null> {
  const cells = sheet.getRangeByIndexes(OWN_ROWS.pilot, 0, LINES + 1, PILOT_CELLS.table.column + 2);
  cells.load("values");
  await context.sync();
  return findingOf(cells.values as CellContent[][]);
}

export function findingOf(cells: readonly (readonly CellContent[])[]): PilotFinding | null {
  if (cells[0]?.[0] !== "Pilot") return null;
  const input = (line: number): number | null => {
    const value = cells[1 + line]?.[PILOT_CELLS.inputs.column];
    return typeof value === "number" ? value : null;
  };
  const { column } = PILOT_CELLS.table;
  const row = (label: string) => cells.find((line) => plainText(line[column]) === label);
  const why = plainText(cells[1]?.[column]);
  const figure = (label: string): Reading<number> =>
    readNumber(row(label)?.[column + 1], why === "" ? "The case is not complete" : why);
  return {
    plan: {
      cost: input(0),
      hitRate: input(1),
      falseAlarmRate: input(2),
      months: input(3),
      shrink: input(PILOT_INPUTS.length - 1),
    },
    scaleNow: figure("Scale now"),
    pilotFirst: figure("Pilot first"),
    mostForPilot: figure("Most worth paying for the pilot"),
    decision: readText(row("Decision")?.[column + 1]),
  };
}
