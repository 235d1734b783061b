/** What the summary needs to know, from a case of the sheet or from one that the core has worked out. */
import { CASE_FIGURES, type CaseFigure as FigureName } from "../../../core/finance/case";
import type { CaseInputs, CaseOutcome } from "../../../core/finance/case-model";
import type { Figure } from "../../../core/finance/figure";
import type { BudgetCase, CaseColumn } from "../../../workbook/cases/types";
import type { Reading } from "../../../workbook/types";
import type { CaseFacts } from "./sentences";

export function factsOfCase(found: BudgetCase): CaseFacts {
  const { columns, terms, scenarios } = found;
  const together = found.programme === null;
  const figure = (name: FigureName): number | null => figureOf(found, name)?.value ?? null;
  const npv = figureOf(found, "npv");
  const perYear = terms.periodsPerYear.value;
  const rows = columns.value ?? [];
  const pilot = found.pilot;
  return {
    together,
    currency: found.currency,
    npv: columns.value === null ? null : (npv?.value ?? null),
    npvProblem: columns.value === null ? columns.problem : problemOf(npv),
    annualRate: terms.annualRate.value,
    irr: figure("irr"),
    payback: figure("payback"),
    paybackLabel: labelAt(rows, figure("payback"), perYear),
    planYears: perYear === null || rows.length === 0 ? null : (rows.length - 1) / perYear,
    breakEvenShare: figure("breakEvenShare"),
    chance: together ? null : terms.chance.value,
    peakFunding: figure("peakFunding"),
    peakLabel: rows[(figure("peakColumn") ?? 0) - 1]?.label ?? null,
    totals: columns.value && totalsOf(columns.value),
    hurdle:
      terms.horizon.value === null || terms.hurdle.value === null || terms.clearsHurdle === null
        ? null
        : {
            horizon: terms.horizon.value,
            rate: terms.hurdle.value,
            clears: terms.clearsHurdle,
            npv: terms.npvAtHurdle.value,
          },
    pilot:
      pilot?.decision.value != null &&
      pilot.pilotFirst.value !== null &&
      pilot.scaleNow.value !== null
        ? {
            decision: pilot.decision.value,
            pilotFirst: pilot.pilotFirst.value,
            scaleNow: pilot.scaleNow.value,
            mostForPilot: pilot.mostForPilot.value,
            cost: pilot.plan.cost,
          }
        : null,
    scenarios: scenarios.map(({ scenario, npv: each }) => ({ scenario, npv: each.value })),
    taxRate: terms.taxRate.value,
    inflation: terms.inflation.value,
    basis: terms.basis.value,
  };
}

/** The same from a draft that the core has worked out; `labels` names the columns. */
export function factsOfOutcome(
  inputs: CaseInputs,
  outcome: CaseOutcome,
  extra: Pick<CaseFacts, "currency" | "basis"> & {
    labels: readonly string[];
    horizon: number | null;
  }
): CaseFacts {
  const { figures, rows, npvAtHurdle, pilot } = outcome;
  const number = (figure: Figure): number | null => ("value" in figure ? figure.value : null);
  const payback = number(figures.payback);
  const sum = (row: readonly number[]): number => row.reduce((all, each) => all + each, 0);
  const columns = extra.labels.map((label) => ({ label }));
  const hurdleNpv = number(npvAtHurdle);
  const first = pilot && number(pilot.pilotFirst);
  const now = pilot && number(pilot.scaleNow);
  return {
    together: false,
    currency: extra.currency,
    npv: number(figures.npv),
    npvProblem: "message" in figures.npv ? figures.npv.message : null,
    annualRate: inputs.annualRate,
    irr: number(figures.irr),
    payback,
    paybackLabel: labelAt(columns, payback, inputs.periodsPerYear),
    planYears: inputs.periods / inputs.periodsPerYear,
    breakEvenShare: number(figures.breakEvenShare),
    chance: inputs.chance,
    peakFunding: number(figures.peakFunding),
    peakLabel: columns[(number(figures.peakColumn) ?? 0) - 1]?.label ?? null,
    totals: {
      investment: sum(rows.investment),
      runCost: sum(rows.runCost),
      benefitBefore: sum(rows.benefit),
      cannibalisation: -sum(rows.cannibalisation),
      overlap: -sum(rows.overlap),
      benefit: sum(rows.expected),
    },
    hurdle:
      extra.horizon === null || hurdleNpv === null
        ? null
        : {
            horizon: extra.horizon,
            rate: inputs.hurdleRate,
            clears: hurdleNpv >= 0,
            npv: hurdleNpv,
          },
    pilot:
      pilot && first !== null && now !== null
        ? {
            decision: pilot.decision,
            pilotFirst: first,
            scaleNow: now,
            mostForPilot: number(pilot.mostForPilot),
            cost: inputs.pilot?.cost ?? null,
          }
        : null,
    scenarios: [],
    taxRate: inputs.tax,
    inflation: inputs.inflation,
    basis: extra.basis,
  };
}

/** A row of the case table by its name. */
export function figureOf(found: BudgetCase, name: FigureName): Reading<number> | null {
  return found.figures.find(({ label }) => label === CASE_FIGURES[name])?.reading ?? null;
}

/** The column in which the money is back: the one whose end the years fall in. */
function labelAt(
  columns: readonly { label: string }[],
  years: number | null,
  perYear: number | null
): string | null {
  if (years === null || perYear === null) return null;
  return columns[Math.ceil(years * perYear - 1e-9)]?.label ?? null;
}

export function totalsOf(columns: readonly CaseColumn[]): NonNullable<CaseFacts["totals"]> {
  const sum = (of: (column: CaseColumn) => number): number =>
    columns.reduce((all, column) => all + of(column), 0);
  return {
    investment: sum((column) => column.investment),
    runCost: sum((column) => column.runCost),
    benefitBefore: sum((column) => column.benefitBefore),
    cannibalisation: sum((column) => column.cannibalisation),
    overlap: sum((column) => column.overlap),
    benefit: sum((column) => column.benefit),
  };
}

function problemOf(reading: Reading<number> | null): string | null {
  return reading !== null && reading.value === null ? reading.problem : null;
}
