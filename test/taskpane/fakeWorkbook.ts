/**
 * A planning workbook in memory for tests of the pane: invented programmes, answers on request, faults on
 * demand. It calculates just enough that a written assumption changes the programme's figures.
 */
import {
  WorkbookError,
  type Finding,
  type HorizonPlan,
  type Inserted,
  type Mapping,
  type PlanningWorkbook,
  type Programme,
  type ProgrammeDetail,
  type Progress,
  type UserTable,
  type WorkbookState,
} from "../../src/workbook/types";
import { FakeCustomers } from "./fakeCustomers";
import { FakeScoring } from "./fakeScoring";
import {
  assumptionsOf,
  criteria,
  flowsOf,
  inventedRows,
  periodRate,
  periods,
  type Row,
} from "./fakeProgrammes";
import { FakeCases } from "./fakeCases";
import { Answering } from "./answering";

type Listener = Parameters<PlanningWorkbook["subscribe"]>[0];

export interface FakeOptions {
  state?: "empty" | "incomplete" | "ready";
  findings?: Finding[];
  mapped?: boolean;
}

export class FakeWorkbook extends Answering<PlanningWorkbook> implements PlanningWorkbook {
  rows: Row[];
  readonly customers = new FakeCustomers();
  readonly scoring = new FakeScoring(() => this.changed());
  kind: "empty" | "incomplete" | "ready";
  findings: Finding[];
  insertion: Inserted | null = null;
  map: Mapping | null = null;
  annualRate = 0.1;
  texts = new Map<string, string>();
  readonly cases = new FakeCases(
    () => this.rows,
    () => this.changed()
  );
  private readonly listeners = new Set<Listener>();

  constructor(options: FakeOptions = {}) {
    super();
    this.kind = options.state ?? "ready";
    this.findings = options.findings ?? [];
    if (options.mapped) this.map = { table: "Initiatives", columns: { programme: "Name" } };
    this.rows = inventedRows();
  }

  get subscribers(): number {
    return this.listeners.size;
  }

  /** What the sheet reports after somebody changed a cell. */
  changed(): void {
    for (const listener of [...this.listeners]) listener({});
  }

  selectInSheet(key: string, changed = false): void {
    for (const listener of [...this.listeners]) listener({ selected: key, changed });
  }

  state(): Promise<WorkbookState> {
    return this.answer("state", [], (): WorkbookState => {
      if (this.kind === "empty") return { kind: "empty" };
      if (this.kind === "incomplete") return { kind: "incomplete", findings: this.findings };
      return {
        kind: "ready",
        portfolio: {
          table: this.map?.table ?? "Programmes",
          mapped: this.map !== null,
          currency: "EUR",
          ...(this.map ? {} : { scenario: "base" }),
          rates: {
            annual: { value: this.annualRate },
            period: { value: (1 + this.annualRate) ** 0.25 - 1 },
            periodsPerYear: { value: 4 },
          },
          programmes: this.programmes(),
        },
      };
    });
  }

  detail(key: string): Promise<ProgrammeDetail> {
    return this.answer("detail", [key], () => {
      const programme = this.programmes().find((each) => each.key === key);
      const row = this.rows.find((each) => each.name === key);
      if (!programme || !row) throw new WorkbookError(`${key} is not in the table Programmes.`);
      const total = row.score;
      const weights = [0.32, 0.26, 0.2, 0.14, 0.08];
      return {
        programme,
        parts:
          total === null
            ? { value: null, problem: "ratings: Community and reviews has no rating for Risk" }
            : { value: criteria.map((criterion, i) => ({ criterion, part: total * weights[i]! })) },
        flows: { value: flowsOf(row) },
        assumptions: assumptionsOf(row, this.texts),
      };
    });
  }

  horizons(): Promise<HorizonPlan> {
    return this.answer("horizons", [], (): HorizonPlan => {
      const amounts = [1, 2, 3].map((h) =>
        this.rows.filter((r) => r.horizon === h).reduce((sum, r) => sum + r.investment, 0)
      );
      const total = amounts.reduce((a, b) => a + b, 0);
      const targets = [0.7, 0.2, 0.1];
      const shape = [5, 8, 11, 13, 13, 12, 10, 9, 7, 5, 4, 3];
      return {
        periods,
        investment: {
          value: amounts.map((amount, h) => ({
            horizon: `H${h + 1}`,
            amounts: shape.map((s, i) => (amount * (shape[(i + 11 - h) % 12] ?? s)) / 100),
          })),
        },
        budget: { value: periods.map((_, i) => Math.round((total / 12) * (1.25 - 0.02 * i))) },
        mix: {
          value: amounts.map((amount, h) => ({
            horizon: `H${h + 1}`,
            amount,
            share: amount / total,
            target: targets[h]!,
            gap: amount / total - targets[h]!,
            move: -(amount / total - targets[h]!) * total,
          })),
        },
      };
    });
  }

  health(): Promise<Finding[]> {
    return this.answer("health", [], () => this.findings);
  }

  select(key: string): Promise<void> {
    return this.answer("select", [key], () => undefined);
  }

  goTo(place: { sheet: string; address: string }): Promise<void> {
    return this.answer("goTo", [place], () => undefined);
  }

  async write(key: string, column: string, value: number | string): Promise<void> {
    await this.answer("write", [key, column, value], () => undefined);
    const row = this.rows.find((each) => each.name === key);
    if (!row) throw new WorkbookError(`${key} is not in the table Programmes.`);
    if (column === "Investment likely") row.investment = Number(value);
    else if (column === "Benefit a year likely") row.benefit = Number(value);
    else if (column === "Stage") row.stage = String(value);
    else this.texts.set(`${key}|${column}`, String(value));
    this.changed();
  }

  async insertSample(progress?: Progress, signal?: AbortSignal): Promise<Inserted> {
    return this.insert("insertSample", progress, signal);
  }

  async setUpEmpty(progress?: Progress, signal?: AbortSignal): Promise<Inserted> {
    const inserted = await this.insert("setUpEmpty", progress, signal);
    this.rows = [];
    return inserted;
  }

  inserted(): Promise<Inserted | null> {
    return this.answer("inserted", [], () => this.insertion);
  }

  async removeInserted(): Promise<void> {
    await this.answer("removeInserted", [], () => undefined);
    this.insertion = null;
    this.kind = "empty";
    this.changed();
  }

  tables(): Promise<UserTable[]> {
    return this.answer("tables", [], () => [
      {
        name: "Initiatives",
        sheet: "Plan",
        columns: [
          "Name",
          "Capex",
          "Yearly benefit",
          "Start date",
          "Months",
          "Department",
          "Status",
        ],
      },
      { name: "Suppliers", sheet: "Lists", columns: ["Supplier", "Country"] },
    ]);
  }

  mapping(): Promise<Mapping | null> {
    return this.answer("mapping", [], () => this.map);
  }

  async saveMapping(mapping: Mapping): Promise<void> {
    await this.answer("saveMapping", [mapping], () => undefined);
    this.map = mapping;
    this.kind = "ready";
    this.changed();
  }

  async clearMapping(): Promise<void> {
    await this.answer("clearMapping", [], () => undefined);
    this.map = null;
    this.changed();
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async insert(
    method: "insertSample" | "setUpEmpty",
    progress?: Progress,
    signal?: AbortSignal
  ): Promise<Inserted> {
    const steps = ["Assumptions", "Programmes", "Scoring", "Horizons", "Cases"];
    for (const [i, step] of steps.entries()) {
      progress?.(i, steps.length, step);
      await this.answer(method, [], () => undefined);
      if (signal?.aborted) throw new WorkbookError("Cancelled. Nothing was added.");
    }
    this.insertion = { sheets: steps };
    this.kind = "ready";
    this.changed();
    return this.insertion;
  }

  programmes(): Programme[] {
    const scores = this.rows.map((row) => row.score ?? -1);
    return this.rows.map((row, i) => {
      const flows = flowsOf(row);
      const npv = flows.reduce((sum, flow, k) => sum + flow.net / (1 + periodRate) ** k, 0);
      const paid = flows.findIndex((flow) => flow.cumulative >= 0);
      return {
        key: row.name,
        row: i,
        fn: row.fn,
        type: row.type,
        sponsor: ["M. Okafor", "A. Lind", "S. Ferrari"][i % 3]!,
        stage: row.stage,
        stopped: row.stage === "Stopped",
        investment: { value: row.investment },
        horizon:
          row.horizon === null
            ? { value: null, problem: "#N/A: evidence grade is missing" }
            : { value: row.horizon },
        score:
          row.score === null
            ? { value: null, problem: "#VALUE!: ratings: row 18 has a blank" }
            : { value: row.score },
        rank:
          row.score === null
            ? { value: null, problem: null }
            : { value: 1 + scores.filter((score) => score > (row.score ?? 0)).length },
        npv: { value: npv },
        payback:
          paid < 0
            ? { value: null, problem: "#N/A: not paid back within 12 periods" }
            : { value: paid / 4 },
      };
    });
  }
}
