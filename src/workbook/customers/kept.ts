/** The table of kept fits: what the sheet calculates with while its switch `Refit` is off. */
import type { CustomerResults, FitRow } from "./types";

export const KEPT_FITS = "KeptFits";
export const KEPT_COLUMNS = [
  "Fit",
  "Label",
  "Value",
  "Standard error",
  "Kept on",
  "Source",
] as const;

export type KeptRow = [
  fit: "Purchases" | "Spend",
  label: string,
  value: number | string,
  error: number | "",
  keptOn: number,
  source: string,
];

/** Rows of the table for a fit; `today` is an Excel date serial. */
export function keptRows(results: CustomerResults, today = todaySerial()): KeptRow[] {
  const { source, fit, spendFit } = results;
  const rows = (name: KeptRow[0], from: readonly FitRow[]) =>
    from.map(([label, value, error]): KeptRow => [
      name,
      label,
      value,
      error,
      today,
      `Fitted in the pane to ${source.table}`,
    ]);
  return [...rows("Purchases", fit), ...rows("Spend", spendFit ?? [])];
}

function todaySerial(): number {
  const now = new Date();
  return Math.round(
    Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569
  );
}
