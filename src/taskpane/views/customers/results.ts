/** The analysis as what is written to a sheet. */
import { writeFit } from "../../../functions/write-fit";
import type { CustomerResults, FitRow } from "../../../workbook/customers/types";
import type { Analysis } from "./useAnalysis";

/** null while there is nothing to write. */
export function resultsOf(analysis: Analysis, currency: string): CustomerResults | null {
  const { settings, log, comparison, description, model, asOf } = analysis;
  const chosen = comparison.models.find((each) => each.model === model);
  if (!chosen || !description) return null;
  const { ids, frequency, recency, age, spend, alive, expected, value } = description.customers;
  const { source, unit, horizon, margin, annualRate } = settings;
  return {
    source,
    unit,
    model: chosen.model,
    asOf,
    horizon,
    margin,
    annualRate,
    currency,
    fit: writeFit(chosen.fit) as FitRow[],
    spendFit: comparison.spend && value !== null ? (writeFit(comparison.spend) as FitRow[]) : null,
    customers: ids.map((id, i) => [
      log.names[Number(id)] ?? "",
      frequency[i]!,
      recency[i]!,
      age[i]!,
      spend?.[i] ?? "",
      alive[i]!,
      expected[i]!,
      value?.[i] ?? "",
    ]),
    cohorts: {
      period: comparison.cohorts.period,
      rows: comparison.cohorts.cells.map((line, i) => [
        comparison.cohorts.names[i]!,
        ...line.map((cell) => cell ?? ""),
      ]),
    },
  };
}
