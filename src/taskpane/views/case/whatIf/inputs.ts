/** The input cells of a what-if: which cells, and from where to where each is moved. */
import type { CaseInput, Place, WhatIfInput } from "../../../../workbook/cases/types";
import type { Format } from "../../../numbers/format";
import { parseNumber } from "../../../numbers/parse";

/** Each takes two recalculations of the workbook. */
export const MOST_INPUTS = 20;

export interface ChosenCell {
  place: Place;
  /** What the cell is, or its address. */
  label: string;
  value: number;
  formula: boolean;
  low: string;
  high: string;
}

export function chosenCell(
  place: Place,
  value: number,
  format: Format,
  extra: { label?: string; formula?: boolean; low?: number | null; high?: number | null } = {}
): ChosenCell {
  // A tenth either way, in the order of the numbers; nothing can be moved by a share of itself at 0.
  const around = value === 0 ? [0, 1] : [value * 0.9, value * 1.1].sort((a, b) => a - b);
  const [low, high] = [extra.low ?? around[0]!, extra.high ?? around[1]!];
  return {
    place,
    label: extra.label ?? addressOf(place),
    value,
    formula: extra.formula ?? false,
    low: format.number(low, 6),
    high: format.number(high, 6),
  };
}

export function cellsOfCase(inputs: readonly CaseInput[], format: Format): ChosenCell[] {
  return inputs.flatMap(({ place, reading, label, low, high, kind }) =>
    place && typeof reading.value === "number" && kind !== "date"
      ? [chosenCell(place, reading.value, format, { label, low, high })]
      : []
  );
}

/** Adds what is not there yet. */
export function addCells(cells: readonly ChosenCell[], more: readonly ChosenCell[]): ChosenCell[] {
  const known = new Set(cells.map(({ place }) => addressOf(place)));
  const fresh = more.filter(({ place }) => {
    const address = addressOf(place);
    if (known.has(address)) return false;
    known.add(address);
    return true;
  });
  return [...cells, ...fresh];
}

/** null where a low or a high is no number. */
export function inputOf(cell: ChosenCell, format: Format): WhatIfInput | null {
  const low = parseNumber(cell.low, format.locale);
  const high = parseNumber(cell.high, format.locale);
  if (low === null || high === null) return null;
  return { place: cell.place, label: cell.label, low, high };
}

export function addressOf({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}
