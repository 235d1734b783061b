/**
 * The tornado of a case from the core's own model; of all programmes together from the sums by column.
 * Light work is done at once, long work in the worker.
 */
import { useCallback } from "react";
import { caseTornado } from "../../../../core/finance/case-tornado";
import { tornado, type Tornado } from "../../../../core/finance/tornado";
import type { BudgetCase } from "../../../../workbook/cases/types";
import type { PlanningWorkbook } from "../../../../workbook/types";
import { LIGHT_STEPS } from "../../../../workers/light";
import { run } from "../../../../workers/runner";
import { useAnswer } from "../../../hooks/useAnswer";
import { useFormat } from "../../../numbers/FormatContext";
import { WHOLE, leversOf, leversOfSums, npvOfSums } from "../levers";
import { inputsOf } from "../model";

export interface CaseTornado {
  /** null where a figure is missing. */
  tornado: Tornado | null;
  /** The range of each input, by its name. */
  ranges: Record<string, string>;
}

/** Steps of about 0.1 µs that one evaluation of the model takes a period. */
const STEPS = 60;

export function useTornado(found: BudgetCase) {
  const format = useFormat();
  return useAnswer(
    useCallback(
      async ({ cases }: PlanningWorkbook): Promise<CaseTornado> => {
        const columns = found.columns.value;
        if (!columns) return { tornado: null, ranges: {} };
        const { programme, scenarios, terms } = found;
        if (programme === null) {
          const rate = terms.annualRate.value;
          const perYear = terms.periodsPerYear.value;
          if (rate === null || perYear === null) return { tornado: null, ranges: {} };
          const base = { ...WHOLE, annualRate: rate };
          const levers = leversOfSums(base, scenarios, format);
          return {
            tornado: tornado(base, levers, npvOfSums(columns, perYear)),
            ranges: Object.fromEntries(levers.map(({ name, range }) => [name, range])),
          };
        }
        const { draft, plan, context } = await cases.draft(programme);
        const beyond = { overlapShare: overlapShare(found) };
        const base = context ? inputsOf(draft, plan, context, beyond) : null;
        if (!base || !context) return { tornado: null, ranges: {} };
        const { costLevel, benefitLevel } = context;
        const levers = leversOf(base, { draft, scenarios, costLevel, benefitLevel }, format);
        const inputs = levers.map(({ name, low, high }) => ({ name, low, high }));
        const groups = 1 + base.uplifts.length;
        const steps = (2 * levers.length + 1) * base.periods * groups * STEPS;
        const input = { base, inputs };
        return {
          tornado:
            steps > LIGHT_STEPS
              ? ((await run("finance.caseTornado", input)) as Tornado)
              : caseTornado(input),
          ranges: Object.fromEntries(levers.map(({ name, range }) => [name, range])),
        };
      },
      [found, format]
    )
  );
}

/** What the sheet takes off for overlap, as a share of what is left after cannibalisation. */
export function overlapShare({ columns }: BudgetCase): number {
  let [before, taken] = [0, 0];
  for (const { benefitBefore, cannibalisation, overlap } of columns.value ?? []) {
    before += benefitBefore - cannibalisation;
    taken += overlap;
  }
  return before > 0 ? Math.max(0, Math.min(1, taken / before)) : 0;
}
