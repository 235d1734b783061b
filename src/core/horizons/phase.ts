/**
 * A total spread over periods 1 … p. Period k lasts from k to k + 1, so a start of 2.5 is the middle
 * of period 2; fractions count pro rata, and what lies before period 1 or after period p drops out.
 */
import { need } from "../check";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";
import { DEFAULT_STEEPNESS, spreadOf, type Profile, type Spread } from "./profiles";

export interface PhaseInput {
  readonly total: Column;
  readonly start: Column;
  /** In periods; not read for ONEOFF. */
  readonly duration: Column;
  readonly periods: number;
  readonly profile: Profile;
  readonly steepness: number;
}

/** A row a total, a column a period. */
export function phaseRows(input: PhaseInput): RowResults {
  const { total, start, duration, periods, profile, steepness } = input;
  const count = rowCount(total, start, profile === "ONEOFF" ? [0] : duration);
  return eachRow(count, (row) =>
    phase(at(total, row), at(start, row), at(duration, row), periods, profile, steepness)
  );
}

export function phase(
  total: number,
  start: number,
  duration: number,
  periods: number,
  profile: Profile = "EVEN",
  steepness = DEFAULT_STEEPNESS
): number[] {
  const row = new Array<number>(periods).fill(0);
  if (profile === "ONEOFF") {
    const period = Math.floor(start);
    if (period >= 1 && period <= periods) row[period - 1] = total;
    return row;
  }
  need(duration > 0, "duration", duration, "a number of periods above 0");
  return fill(row, total, start, duration, spreadOf(profile, duration, steepness));
}

function fill(
  row: number[],
  total: number,
  start: number,
  duration: number,
  { area, whole }: Spread
): number[] {
  const areaAt = (time: number) => area(Math.min(duration, Math.max(0, time - start)));
  const first = Math.max(1, Math.floor(start));
  let done = areaAt(first);
  for (let period = first; period <= row.length && period < start + duration; period++) {
    const next = areaAt(period + 1);
    row[period - 1] = (total * (next - done)) / whole;
    done = next;
  }
  return row;
}
