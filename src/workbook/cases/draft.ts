/** What the guide begins with: the cells of a programme, the terms of the plan, and what may be chosen. */
import { programmes as schema, NAMED_CELLS } from "../schema";
import { inWorkbook } from "../excel/run";
import { plainText } from "../read/reading";
import type { TableSnapshot, WorkbookSnapshot } from "../read/snapshot";
import { findBlocks } from "./blocks";
import { numberAt, overlapsOf, rowsOf, textAt, upliftsOf } from "./inputs";
import { pilotOf } from "./pilot";
import { gradesOf, loadCases, programmesTable } from "./read";
import type { CaseDraft, DraftContext, DraftStart, PlanTerms } from "./types";

/** Fields of a draft and the column of Programmes that each stands in. */
export const DRAFT_COLUMNS = {
  fn: "Function",
  type: "Type",
  sponsor: "Sponsor",
  stage: "Stage",
  evidenceGrade: "Evidence grade",
  benefitLow: "Benefit a year low",
  benefitLikely: "Benefit a year likely",
  benefitHigh: "Benefit a year high",
  cannibalRate: "Cannibal rate",
  newMargin: "New margin",
  oldMargin: "Old margin",
  investmentLow: "Investment low",
  investmentLikely: "Investment likely",
  investmentHigh: "Investment high",
  start: "Start",
  durationMonths: "Duration",
  monthsToValue: "Months to value",
  rampMonths: "Ramp months",
  runCostAYear: "Run cost a year",
  chance: "Chance",
  chanceBasis: "Chance basis",
} as const satisfies Partial<Record<keyof CaseDraft, string>>;

export async function readDraft(programme: string | null): Promise<DraftStart> {
  return inWorkbook(async (context) => {
    const snapshot = await loadCases(context, []);
    const start = draftOf(snapshot, programme);
    const own =
      programme === null
        ? undefined
        : (await findBlocks(context)).sheets.get(programme.toLowerCase());
    if (own) start.draft.pilot = (await pilotOf(context, own.sheet))?.plan ?? null;
    return start;
  });
}

export function draftOf(snapshot: WorkbookSnapshot, programme: string | null): DraftStart {
  const table = programmesTable(snapshot);
  const row = programme === null ? undefined : rowsOf(table, "Programme", programme)[0];
  const text = (column: string) => (row === undefined ? "" : textAt(table, row, column));
  const number = (column: string) => (row === undefined ? null : numberAt(table, row, column));
  const columns = DRAFT_COLUMNS;
  const draft: CaseDraft = {
    programme: row === undefined ? (programme ?? "") : text("Programme"),
    fn: text(columns.fn),
    type: text(columns.type),
    sponsor: text(columns.sponsor),
    stage: row === undefined ? "Idea" : text(columns.stage),
    evidenceGrade: text(columns.evidenceGrade),
    uplifts: row === undefined ? [] : upliftsOf(snapshot, text("Programme")),
    benefitLow: number(columns.benefitLow),
    benefitLikely: number(columns.benefitLikely),
    benefitHigh: number(columns.benefitHigh),
    cannibalRate: number(columns.cannibalRate),
    newMargin: number(columns.newMargin),
    oldMargin: number(columns.oldMargin),
    overlaps: row === undefined ? [] : overlapsOf(snapshot, text("Programme")),
    investmentLow: number(columns.investmentLow),
    investmentLikely: number(columns.investmentLikely),
    investmentHigh: number(columns.investmentHigh),
    start: number(columns.start),
    durationMonths: number(columns.durationMonths),
    monthsToValue: number(columns.monthsToValue),
    rampMonths: number(columns.rampMonths),
    runCostAYear: number(columns.runCostAYear),
    chance: number(columns.chance),
    chanceBasis: text(columns.chanceBasis),
  };
  return {
    draft,
    plan: planOf(snapshot),
    context: contextOf(snapshot),
    known: row !== undefined,
    choices: {
      fn: choicesOf("Function"),
      type: choicesOf("Type"),
      stage: choicesOf("Stage"),
      evidenceGrade: gradesOf(snapshot),
      investmentProfile: [
        ...(NAMED_CELLS.find(({ name }) => name === "InvestmentProfile")?.choices ?? []),
      ],
    },
  };
}

export const choicesOf = (column: string): string[] => [
  ...(schema.columns.find(({ name }) => name === column)?.choices ?? []),
];

/** As typed in Assumptions, not as the active scenario has it: that is what the guide writes. */
function planOf(snapshot: WorkbookSnapshot): PlanTerms {
  const assumption = (name: string) => {
    const label = NAMED_CELLS.find((cell) => cell.name === name)?.label ?? "";
    const table = snapshot.tables.get("Assumptions");
    const row = rowsOf(table, "Name", label)[0];
    return table && row !== undefined ? table.values[row]?.[table.headers.indexOf("Value")] : "";
  };
  const number = (name: string) => {
    const value = assumption(name);
    return typeof value === "number" ? value : 0;
  };
  const targets = snapshot.tables.get("HorizonTargets");
  const hurdle = (horizon: number) => {
    const row = rowsOf(targets, "Horizon", String(horizon))[0];
    return row === undefined ? 0 : (numberAt(targets as TableSnapshot, row, "Hurdle rate") ?? 0);
  };
  return {
    taxRate: number("TaxRate"),
    inflation: number("Inflation"),
    basis: plainText(assumption("MoneyBasis")).toLowerCase() === "real" ? "real" : "nominal",
    investmentProfile: plainText(assumption("InvestmentProfile")) || "EVEN",
    hurdles: [hurdle(1), hurdle(2), hurdle(3)],
  };
}

function contextOf(snapshot: WorkbookSnapshot): DraftContext | null {
  const names = [
    "FiscalStart",
    "Periods",
    "PeriodsPerYear",
    "AnnualRate",
    "CostLevel",
    "BenefitLevel",
    "HorizonOneMonths",
    "HorizonTwoMonths",
    "EvidenceHigh",
    "EvidenceLow",
  ] as const;
  const given = {} as Record<(typeof names)[number], number>;
  for (const name of names) {
    const value = snapshot.cells.get(name);
    if (typeof value !== "number") return null;
    given[name] = value;
  }
  return {
    activeScenario: plainText(snapshot.cells.get("ActiveScenario")),
    fiscalStart: given.FiscalStart,
    periods: given.Periods,
    periodsPerYear: given.PeriodsPerYear,
    annualRate: given.AnnualRate,
    costLevel: given.CostLevel,
    benefitLevel: given.BenefitLevel,
    segments: segmentsOf(snapshot),
    horizonRule: {
      oneMonths: given.HorizonOneMonths,
      twoMonths: given.HorizonTwoMonths,
      high: given.EvidenceHigh,
      low: given.EvidenceLow,
    },
    grades: gradeValues(snapshot),
  };
}

function segmentsOf(snapshot: WorkbookSnapshot): DraftContext["segments"] {
  const table = snapshot.tables.get("Segments");
  if (!table) return [];
  return table.values.flatMap((_, row) => {
    const segment = textAt(table, row, "Segment");
    const at = (column: string) => numberAt(table, row, column);
    const [customers, margin, retention] = [at("Customers"), at("Margin"), at("Retention")];
    if (segment === "" || customers === null || margin === null || retention === null) return [];
    return [{ segment, customers, margin: margin - (at("Cost to serve") ?? 0), retention }];
  });
}

function gradeValues(snapshot: WorkbookSnapshot): DraftContext["grades"] {
  const table = snapshot.tables.get("EvidenceGrades");
  return (table?.values ?? []).flatMap((_, row) => {
    const value = numberAt(table!, row, "Value");
    return value === null ? [] : [{ grade: textAt(table!, row, "Grade"), value }];
  });
}
