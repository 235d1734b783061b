/** A case block's cells as the pane shows them: rows by period, figures, scenarios, terms and checks. */
import {
  BLOCK_COLUMNS,
  BLOCK_ROWS,
  CHECK_LINES,
  checkRow,
  scenarioRow,
  SIDE_COLUMNS,
  termRow,
} from "../build/case-block";
import { cellAddress } from "../address";
import { SCENARIOS_IN_ORDER } from "../schema";
import { monthLabel } from "../read/dates";
import { none, plainText, readNumber, readNumbers } from "../read/reading";
import type { CellContent } from "../read/snapshot";
import type { Reading } from "../types";
import type { FoundBlock } from "./blocks";
import type { CaseCheck, CaseColumn, CaseFigure, CaseScenario } from "./types";

export type Cells = readonly (readonly CellContent[])[];

/** Words that stand where a figure does not exist. */
export interface Words {
  noPayback: string;
  noFigure: string;
}

const LINES = {
  investment: "Investment",
  runCost: "Run cost",
  cost: "Cost",
  before: "Benefit before",
  cannibalisation: "Cannibalisation",
  overlap: "Overlap",
  chance: "Chance of failing",
  benefit: "Benefit",
  tax: "Tax",
  net: "Net flow",
  cumulative: "Cumulative",
} as const;

export function columnsOf(cells: Cells): Reading<CaseColumn[]> {
  const dates = cells[BLOCK_ROWS.head]?.slice(BLOCK_COLUMNS.first) ?? [];
  const end = dates.findIndex((date) => date === "");
  const count = end < 0 ? dates.length : end;
  if (count === 0) return none("The programme has no case: see the health check");
  const rows = {} as Record<keyof typeof LINES, number[]>;
  for (const [line, label] of Object.entries(LINES) as [keyof typeof LINES, string][]) {
    const given = cells[BLOCK_ROWS[line]]?.slice(BLOCK_COLUMNS.first) ?? [];
    const reading = readNumbers(given.slice(0, count), `${label}, column`);
    if (reading.value === null) return reading;
    rows[line] = reading.value;
  }
  return {
    value: Array.from({ length: count }, (_, k) => {
      const date = dates[k];
      const at = (line: keyof typeof LINES) => rows[line][k] ?? 0;
      return {
        label: typeof date === "number" ? monthLabel(date) : `Column ${k + 1}`,
        date: typeof date === "number" ? date : null,
        investment: at("investment"),
        runCost: at("runCost"),
        cost: at("cost"),
        benefitBefore: at("before"),
        cannibalisation: at("cannibalisation"),
        overlap: at("overlap"),
        chance: at("chance"),
        benefit: at("benefit"),
        tax: at("tax"),
        net: at("net"),
        cumulative: at("cumulative"),
      };
    }),
  };
}

/** The rows of CCO.CASE as they stand. */
export function figuresOf(cells: Cells, words: Words): CaseFigure[] {
  const figures: CaseFigure[] = [];
  for (let row = BLOCK_ROWS.figures; row < BLOCK_ROWS.check; row++) {
    const label = plainText(cells[row]?.[BLOCK_COLUMNS.label]);
    if (label === "") break;
    const value = cells[row]?.[BLOCK_COLUMNS.unit];
    figures.push({ label, reading: readFigure(value, words), kind: kindOf(label) });
  }
  return figures;
}

function kindOf(label: string): CaseFigure["kind"] {
  if (/payback/i.test(label)) return "years";
  if (/^(m?irr|break-even)/i.test(label)) return "share";
  return /index|column/i.test(label) ? "number" : "money";
}

export function readFigure(
  value: CellContent | undefined,
  { noPayback, noFigure }: Words
): Reading<number> {
  if (noPayback !== "" && value === noPayback) return none("Not paid back within the plan");
  if (noFigure !== "" && value === noFigure) return none("Does not exist for these flows");
  return readNumber(value, null);
}

export function scenariosOf(cells: Cells, active: string, words: Words): CaseScenario[] {
  return SCENARIOS_IN_ORDER.map((scenario, i) => {
    const at = (line: Parameters<typeof scenarioRow>[0]) =>
      readFigure(cells[scenarioRow(line)]?.[SIDE_COLUMNS.value + i], words);
    return {
      scenario,
      active: scenario === active.toLowerCase(),
      costLevel: at("cost"),
      benefitLevel: at("benefit"),
      annualRate: at("rate"),
      npv: at("npv"),
      irr: at("return"),
      payback: at("payback"),
    };
  });
}

export const termOf = (
  cells: Cells,
  line: Parameters<typeof termRow>[0]
): CellContent | undefined => cells[termRow(line)]?.[SIDE_COLUMNS.value];

export function checksOf(cells: Cells, { place, row }: FoundBlock): CaseCheck[] {
  return CHECK_LINES.flatMap((line) => {
    const at = checkRow(line);
    const says = plainText(cells[at]?.[SIDE_COLUMNS.value]);
    if (says === "") return [];
    return [
      {
        label: plainText(cells[at]?.[SIDE_COLUMNS.label]),
        ok: says === "OK",
        says,
        place: { sheet: place.sheet, address: cellAddress(row + at, SIDE_COLUMNS.value) },
      },
    ];
  });
}
