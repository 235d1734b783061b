/** Reads cases from their blocks: what the pane shows is what stands in the cells. */
import { loadSnapshot } from "../read/load";
import { programmesOf } from "../read/portfolio";
import { none, plainText, readNumber, readText } from "../read/reading";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../read/snapshot";
import { inWorkbook } from "../excel/run";
import { GRADE_NAMES } from "../schema";
import { WorkbookError, type Reading } from "../types";
import { findBlocks, loadBlock, type FoundBlock } from "./blocks";
import { inputsOf, overlapsOf, same, upliftsOf } from "./inputs";
import { pilotOf } from "./pilot";
import { checksOf, columnsOf, figuresOf, scenariosOf, termOf, type Words } from "./read-block";
import type { BudgetCase, CaseEntry, CaseList, CaseTerms } from "./types";

export const CASE_TABLES = [
  "Programmes",
  "Uplifts",
  "Segments",
  "Overlaps",
  "Assumptions",
  "Scenarios",
  "HorizonTargets",
  "EvidenceGrades",
];
export const CASE_CELLS = [
  "Currency",
  "ActiveScenario",
  "NoPayback",
  "NoFigure",
  "StoppedStage",
  "AnnualRate",
  "CaseRate",
  "PeriodsPerYear",
  "PeriodMonths",
  "FiscalStart",
  "Periods",
  "TaxRate",
  "Inflation",
  "MoneyBasis",
  "CostLevel",
  "BenefitLevel",
  "InvestmentProfile",
  "HorizonOneMonths",
  "HorizonTwoMonths",
  "EvidenceHigh",
  "EvidenceLow",
  "PeriodRate",
];
const CASE_BLOCKS = ["CalcCase", "CalcGoing"];

export const loadCases = (context: Excel.RequestContext, blocks: readonly string[] = CASE_BLOCKS) =>
  loadSnapshot(context, { tables: CASE_TABLES, cells: CASE_CELLS, blocks });

export function programmesTable(snapshot: WorkbookSnapshot): TableSnapshot {
  const table = snapshot.tables.get("Programmes");
  if (!table) throw new WorkbookError("The table Programmes is missing. Nothing was changed.");
  return table;
}

export async function listCases(): Promise<CaseList> {
  return inWorkbook(async (context) => {
    const snapshot = await loadCases(context);
    const found = await findBlocks(context);
    const inCase = namesIn(snapshot, "CalcCase");
    const entries = programmesOf(snapshot, programmesTable(snapshot)).map(
      ({ key, row, stage, stopped, npv }): CaseEntry => {
        const has = inCase.has(key.toLowerCase());
        return {
          programme: key,
          row,
          stage,
          stopped,
          inCase: has,
          problem: has || npv.value !== null ? null : (problemOf(npv) ?? "A figure is missing"),
          block: found.blocks.get(key.toLowerCase())?.place ?? null,
          sheet: found.sheets.get(key.toLowerCase())?.place ?? null,
        };
      }
    );
    return {
      currency: plainText(snapshot.cells.get("Currency")),
      activeScenario: plainText(snapshot.cells.get("ActiveScenario")),
      entries,
      ...segmentsOf(snapshot),
      evidenceGrades: gradesOf(snapshot),
      consolidated: found.consolidated?.place ?? null,
    };
  });
}

export async function readCase(programme: string): Promise<BudgetCase> {
  return inWorkbook(async (context) => {
    const snapshot = await loadCases(context);
    const known = programmesOf(snapshot, programmesTable(snapshot)).find(
      ({ key }) => key === programme
    );
    if (!known) throw new WorkbookError(`"${programme}" is no longer in the table Programmes.`);
    const found = await findBlocks(context);
    const [block, sheet] = [found.blocks, found.sheets].map(
      (blocks) => blocks.get(programme.toLowerCase()) ?? null
    ) as [FoundBlock | null, FoundBlock | null];
    const at = sheet ?? block;
    const cells = at ? await loadBlock(context, at) : [];
    const why = problemOf(known.npv) ?? "It has no block on the sheet Cases: build its case";
    const read = caseOf(snapshot, cells, at, why);
    return {
      ...read,
      programme,
      programmes: [programme],
      inputs: inputsOf(snapshot, programme),
      uplifts: upliftsOf(snapshot, programme),
      overlaps: overlapsOf(snapshot, programme),
      ...(sheet ? { pilot: await pilotOf(context, sheet.sheet) } : {}),
      block: block?.place ?? null,
      sheet: sheet?.place ?? null,
    };
  });
}

export async function readConsolidated(): Promise<BudgetCase> {
  return inWorkbook(async (context) => {
    const snapshot = await loadCases(context);
    programmesTable(snapshot);
    const { consolidated } = await findBlocks(context);
    const cells = consolidated ? await loadBlock(context, consolidated) : [];
    const names = snapshot.blocks.get("CalcCase") ?? [];
    const going = snapshot.blocks.get("CalcGoing") ?? [];
    return {
      ...caseOf(
        snapshot,
        cells,
        consolidated,
        "The sheet Cases with the consolidated case is missing"
      ),
      programme: null,
      programmes: names.flatMap(([name], i) => (going[i]?.[0] === 1 ? [plainText(name)] : [])),
      inputs: inputsOf(snapshot, null),
      uplifts: [],
      overlaps: [],
      block: consolidated?.place ?? null,
      sheet: null,
    };
  });
}

type Common = Pick<
  BudgetCase,
  "currency" | "activeScenario" | "columns" | "figures" | "scenarios" | "terms" | "checks"
>;

function caseOf(
  snapshot: WorkbookSnapshot,
  cells: CellContent[][],
  at: FoundBlock | null,
  why: string
): Common {
  const active = plainText(snapshot.cells.get("ActiveScenario"));
  const words: Words = {
    noPayback: plainText(snapshot.cells.get("NoPayback")),
    noFigure: plainText(snapshot.cells.get("NoFigure")),
  };
  return {
    currency: plainText(snapshot.cells.get("Currency")),
    activeScenario: active,
    columns: at ? columnsOf(cells) : none(why),
    figures: figuresOf(cells, words),
    scenarios: scenariosOf(cells, active, words),
    terms: termsOf(snapshot, cells),
    checks: at ? checksOf(cells, at) : [],
  };
}

function termsOf(snapshot: WorkbookSnapshot, cells: CellContent[][]): CaseTerms {
  const cell = (name: string) => readNumber(snapshot.cells.get(name), `${name} is blank`);
  const clears = plainText(termOf(cells, "clears"));
  const rate = cell("CaseRate");
  const periods = cell("PeriodsPerYear");
  const annual: Reading<number> =
    rate.value === null || periods.value === null
      ? none(problemOf(rate) ?? problemOf(periods))
      : { value: (1 + rate.value) ** periods.value - 1 };
  return {
    horizon: readNumber(termOf(cells, "horizon"), "Needs Months to value and Evidence grade"),
    hurdle: readNumber(termOf(cells, "hurdle"), "Its horizon has no hurdle rate"),
    npvAtHurdle: readNumber(termOf(cells, "npvAtHurdle"), "Its horizon has no hurdle rate"),
    clearsHurdle: clears === "Yes" ? true : clears === "No" ? false : null,
    annualRate: annual,
    periodRate: rate,
    periodsPerYear: periods,
    taxRate: cell("TaxRate"),
    inflation: cell("Inflation"),
    basis: readText(snapshot.cells.get("MoneyBasis")),
    chance: readNumber(termOf(cells, "chance"), null),
  };
}

const problemOf = (reading: Reading<unknown>): string | null =>
  reading.value === null ? (reading as { problem: string | null }).problem : null;

export function namesIn(snapshot: WorkbookSnapshot, block: string): Set<string> {
  const names = (snapshot.blocks.get(block) ?? []).map(([name]) => plainText(name).toLowerCase());
  return new Set(names.filter((name) => name !== ""));
}

export function gradesOf(snapshot: WorkbookSnapshot): string[] {
  const table = snapshot.tables.get("EvidenceGrades");
  const at = table?.headers.indexOf("Grade") ?? -1;
  const given = table?.values.map((row) => plainText(row[at])).filter((grade) => grade !== "");
  return given && given.length > 0 ? given : [...GRADE_NAMES];
}

function segmentsOf(snapshot: WorkbookSnapshot): Pick<CaseList, "segments" | "segmentProblems"> {
  const table = snapshot.tables.get("Segments");
  const segments: string[] = [];
  const segmentProblems: Record<string, string> = {};
  if (!table) return { segments, segmentProblems };
  const at = (name: string) => table.headers.indexOf(name);
  for (const row of table.values) {
    const name = plainText(row[at("Segment")]);
    if (name === "" || segments.some((other) => same(other, name))) continue;
    segments.push(name);
    const missing = ["Customers", "Margin", "Retention"].filter(
      (column) => typeof row[at(column)] !== "number"
    );
    if (missing.length > 0) segmentProblems[name] = `Needs ${missing.join(", ")}`;
  }
  return { segments, segmentProblems };
}
