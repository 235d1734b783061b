/**
 * Invented budget cases for tests of the pane, over the rows of the fake workbook: enough arithmetic that a
 * written draft changes the figures; faults and waits by method as the fake workbook has them.
 */
import { WorkbookError, type Progress, type Reading } from "../../src/workbook/types";
import type {
  BudgetCase,
  BuiltCase,
  CaseColumn,
  CaseDraft,
  CaseList,
  CasesBook,
  DraftProblem,
  DraftStart,
  PlanMap,
  PlanTerms,
  RecoveredWhatIf,
  UnfinishedWhatIf,
  WhatIfInput,
  WhatIfResult,
  Place,
} from "../../src/workbook/cases/types";
import { periodRate, periods, type Row } from "./fakeProgrammes";
import { Answering } from "./answering";

const value = <T>(it: T): Reading<T> => ({ value: it });

export class FakeCases extends Answering<CasesBook> implements CasesBook {
  sheets = new Map<string, Place>();
  starts = new Map<string, number>();
  drafts = new Map<string, CaseDraft>();
  plan: PlanTerms = {
    taxRate: 0.25,
    inflation: 0.02,
    basis: "nominal",
    investmentProfile: "EVEN",
    hurdles: [0.12, 0.15, 0.25],
  };
  selection: Awaited<ReturnType<CasesBook["selectedCells"]>> = [];
  unfinished: UnfinishedWhatIf | null = null;

  constructor(
    private readonly rows: () => Row[],
    private readonly changed: () => void
  ) {
    super();
  }

  list(): Promise<CaseList> {
    return this.answer("list", [], () => ({
      currency: "EUR",
      activeScenario: "base",
      entries: this.rows().map((row, i) => ({
        programme: row.name,
        row: i,
        stage: row.stage,
        stopped: row.stage === "Stopped",
        inCase: true,
        problem: null,
        block: { sheet: "Cases", address: `A${6 + i * 36}` },
        sheet: this.sheets.get(row.name) ?? null,
      })),
      segments: ["Loyal families", "Young urban", "Premium"],
      evidenceGrades: ["Claim", "Analogy", "Pilot", "Replicated", "Measured at scale"],
      segmentProblems: {},
      consolidated: { sheet: "Cases", address: "A6" },
    }));
  }

  read(programme: string): Promise<BudgetCase> {
    return this.answer("read", [programme], () => {
      const row = this.rows().find((each) => each.name === programme);
      if (!row) throw new WorkbookError(`"${programme}" is no longer in the table Programmes.`);
      return this.caseOf(programme, [row]);
    });
  }

  consolidated(): Promise<BudgetCase> {
    return this.answer("consolidated", [], () =>
      this.caseOf(
        null,
        this.rows().filter((row) => row.stage !== "Stopped")
      )
    );
  }

  draft(programme: string | null): Promise<DraftStart> {
    return this.answer("draft", [programme], () => {
      const row = this.rows().find((each) => each.name === programme);
      return {
        draft: this.drafts.get(programme ?? "") ?? draftOf(programme ?? "", row),
        plan: this.plan,
        context: {
          activeScenario: "base",
          fiscalStart: 46_388,
          periods: 12,
          periodsPerYear: 4,
          annualRate: 0.1,
          costLevel: 1,
          benefitLevel: 1,
          segments: [
            { segment: "Loyal families", customers: 40_000, margin: 90, retention: 0.8 },
            { segment: "Young urban", customers: 60_000, margin: 40, retention: 0.6 },
            { segment: "Premium", customers: 8_000, margin: 300, retention: 0.9 },
          ],
          horizonRule: { oneMonths: 12, twoMonths: 36, high: 0.7, low: 0.3 },
          grades: [
            { grade: "Claim", value: 0.1 },
            { grade: "Analogy", value: 0.3 },
            { grade: "Pilot", value: 0.5 },
            { grade: "Replicated", value: 0.7 },
            { grade: "Measured at scale", value: 0.9 },
          ],
        },
        known: row !== undefined,
        choices: {
          fn: ["Marketing", "Sales", "Service", "Operations", "Product", "Digital"],
          type: ["digital sales", "cost to serve", "loyalty"],
          stage: ["Idea", "Pilot", "Scale", "Run", "Stopped"],
          evidenceGrade: ["Claim", "Analogy", "Pilot", "Replicated", "Measured at scale"],
          investmentProfile: ["EVEN", "FRONT", "BACK", "SCURVE"],
        },
      };
    });
  }

  problems(draft: CaseDraft): Promise<DraftProblem[]> {
    return this.answer("problems", [draft], () => {
      const needed = ["investmentLikely", "start", "durationMonths", "chance"] as const;
      return needed
        .filter((field) => draft[field] === null)
        .map((field) => ({ field, message: "A figure is needed here." }));
    });
  }

  async build(draft: CaseDraft, progress?: Progress, signal?: AbortSignal): Promise<BuiltCase> {
    for (const [i, step] of ["Tables", "Sheet", "Chart"].entries()) {
      progress?.(i, 3, step);
      await this.answer("build", [draft], () => undefined);
      if (signal?.aborted) throw new WorkbookError("Cancelled. Nothing was changed.");
    }
    const created = !this.sheets.has(draft.programme);
    const sheet = { sheet: `Case ${draft.programme}`.slice(0, 31), address: "A1" };
    this.sheets.set(draft.programme, sheet);
    this.drafts.set(draft.programme, draft);
    if (draft.plan) this.plan = draft.plan;
    const row = this.rows().find((each) => each.name === draft.programme);
    if (row) {
      row.investment = draft.investmentLikely ?? row.investment;
      row.benefit = draft.benefitLikely ?? row.benefit;
    }
    this.changed();
    return { sheet, created, checks: [] };
  }

  async removeSheet(programme: string): Promise<void> {
    await this.answer("removeSheet", [programme], () => undefined);
    this.sheets.delete(programme);
    this.changed();
  }

  addChart(programme: string): Promise<Place> {
    return this.answer("addChart", [programme], () => ({ sheet: "Cases", address: "H20" }));
  }

  planMap(): Promise<PlanMap> {
    return this.answer("planMap", [], () => {
      const lines = this.rows().map((row, i) => {
        const columns = columnsOf([row], 0);
        return {
          programme: row.name,
          row: i,
          stage: row.stage,
          stopped: row.stage === "Stopped",
          horizon: row.horizon === null ? { value: null, problem: null } : value(row.horizon),
          start: value(this.starts.get(row.name) ?? 46_388),
          startPeriod: value(1),
          durationMonths: value(9),
          monthsToValue: value(6),
          rampMonths: value(6),
          investment: columns.slice(0, -1).map((column) => column.investment),
          benefit: columns.slice(1).map((column) => column.benefit),
        };
      });
      const byHorizon = (part: "investment" | "benefit") =>
        [1, 2, 3].map((horizon) => ({
          horizon: `H${horizon}`,
          amounts: periods.map((_, k) =>
            lines
              .filter((line) => !line.stopped && line.horizon.value === horizon)
              .reduce((sum, line) => sum + line[part][k]!, 0)
          ),
        }));
      return {
        currency: "EUR",
        activeScenario: "base",
        periods: periods.map((label, k) => ({ start: 46_388 + 91 * k, label })),
        periodMonths: value(3),
        fiscalStart: value(46_388),
        programmes: lines,
        startColumn: "Start",
        investment: value(byHorizon("investment")),
        benefit: value(byHorizon("benefit")),
        budget: periods.map((_, k) => (k === 11 ? null : 3_000_000)),
        planned: value(
          periods.map((_, k) =>
            lines
              .filter((line) => !line.stopped)
              .reduce((sum, line) => sum + line.investment[k]!, 0)
          )
        ),
      };
    });
  }

  async shiftStart(programme: string, months: number): Promise<number> {
    const date = await this.answer("shiftStart", [programme, months], () => {
      const start = (this.starts.get(programme) ?? 46_388) + months * 30;
      this.starts.set(programme, start);
      return start;
    });
    this.changed();
    return date;
  }

  async whatIf(
    output: Place,
    inputs: readonly WhatIfInput[],
    progress?: Progress,
    signal?: AbortSignal
  ): Promise<WhatIfResult> {
    for (const [i, input] of inputs.entries()) {
      progress?.(i, inputs.length, input.label ?? input.place.address);
      await this.answer("whatIf", [output, input], () => undefined);
      if (signal?.aborted) throw new WorkbookError("Cancelled. Every cell is as it was.");
    }
    return {
      output,
      base: 100,
      bars: inputs.map((input, i) => ({
        label: input.label ?? input.place.address,
        place: input.place,
        base: (input.low + input.high) / 2,
        low: input.low,
        high: input.high,
        outputLow: value(100 - 20 / (i + 1)),
        outputHigh: value(100 + 30 / (i + 1)),
      })),
    };
  }

  selectedCells(): Promise<Awaited<ReturnType<CasesBook["selectedCells"]>>> {
    return this.answer("selectedCells", [], () => this.selection);
  }

  unfinishedWhatIf(): Promise<UnfinishedWhatIf | null> {
    return this.answer("unfinishedWhatIf", [], () => this.unfinished);
  }

  recoverWhatIf(): Promise<RecoveredWhatIf | null> {
    return this.answer("recoverWhatIf", [], () => {
      const found = this.unfinished;
      this.unfinished = null;
      return found === null ? null : { restored: found.cells, left: [] };
    });
  }

  private caseOf(programme: string | null, rows: Row[]): BudgetCase {
    const columns = columnsOf(rows, this.plan.taxRate);
    const npv = columns.reduce((sum, column, k) => sum + column.net / (1 + periodRate) ** k, 0);
    const place = { sheet: "Programmes", address: "J7" };
    return {
      programme,
      programmes: rows.map((row) => row.name),
      currency: "EUR",
      activeScenario: "base",
      columns: value(columns),
      figures: [
        { label: "NPV", reading: value(npv), kind: "money" },
        { label: "IRR a year", reading: value(0.31), kind: "share" },
        { label: "Payback in years", reading: value(1.6), kind: "years" },
      ],
      scenarios: (["low", "base", "high"] as const).map((scenario, i) => ({
        scenario,
        active: scenario === "base",
        costLevel: value([1.15, 1, 0.95][i]!),
        benefitLevel: value([0.8, 1, 1.15][i]!),
        annualRate: value([0.12, 0.1, 0.09][i]!),
        npv: value(npv * [0.4, 1, 1.3][i]!),
        irr: value([0.12, 0.31, 0.42][i]!),
        payback:
          i === 0 ? { value: null, problem: "Not paid back within the plan" } : value(2 - i / 2),
      })),
      terms: {
        horizon: rows[0]?.horizon == null ? { value: null, problem: null } : value(rows[0].horizon),
        hurdle: value(0.12),
        npvAtHurdle: value(npv * 0.9),
        clearsHurdle: true,
        annualRate: value(0.1),
        periodRate: value(periodRate),
        periodsPerYear: value(4),
        taxRate: value(this.plan.taxRate),
        inflation: value(this.plan.inflation),
        basis: value(this.plan.basis),
        chance: value(0.7),
      },
      inputs: [
        {
          id: "Programmes/Investment likely",
          label: "Investment likely",
          kind: "money",
          unit: "EUR",
          reading: value(rows.reduce((sum, row) => sum + row.investment, 0)),
          place,
          low: null,
          high: null,
        },
      ],
      uplifts: [],
      overlaps: [],
      checks: [{ label: "NPV as Excel's own", ok: true, says: "OK", place }],
      block: { sheet: "Cases", address: "A6" },
      sheet: programme === null ? null : (this.sheets.get(programme) ?? null),
    };
  }
}

function columnsOf(rows: Row[], tax: number): CaseColumn[] {
  let cumulative = 0;
  return [...periods, "End"].map((label, k) => {
    const sum = (part: (row: Row) => number) => rows.reduce((all, row) => all + part(row), 0);
    const investment = sum((row) => (k < 3 ? row.investment / 3 : 0));
    const runCost = sum((row) => (k >= 3 && k < 12 ? row.benefit * 0.04 : 0));
    const benefitBefore = sum((row) => (k < 3 ? 0 : (row.benefit / 2) * Math.min(1, (k - 2) / 3)));
    const chance = benefitBefore * 0.3;
    const benefit = benefitBefore - chance;
    const cost = investment + runCost;
    const taxed = (benefit - cost) * tax;
    const net = benefit - cost - taxed;
    cumulative += net;
    return {
      label,
      date: 46_388 + k * 91,
      investment,
      runCost,
      cost,
      benefitBefore,
      cannibalisation: 0,
      overlap: 0,
      chance,
      benefit,
      tax: taxed,
      net,
      cumulative,
    };
  });
}

function draftOf(programme: string, row: Row | undefined): CaseDraft {
  return {
    programme,
    fn: row?.fn ?? "",
    type: row?.type ?? "",
    sponsor: "",
    stage: row?.stage ?? "Idea",
    evidenceGrade: row ? "Pilot" : "",
    uplifts: [],
    benefitLow: null,
    benefitLikely: row?.benefit ?? null,
    benefitHigh: null,
    cannibalRate: null,
    newMargin: null,
    oldMargin: null,
    overlaps: [],
    investmentLow: null,
    investmentLikely: row?.investment ?? null,
    investmentHigh: null,
    start: row ? 46_388 : null,
    durationMonths: row ? 9 : null,
    monthsToValue: row ? 6 : null,
    rampMonths: null,
    runCostAYear: null,
    chance: row ? 0.65 : null,
    chanceBasis: "",
  };
}
