/** Every pair of criteria with its judgement, whichever way round it was typed. */
import { none, readNumber } from "../read/reading";
import type { Reading } from "../types";
import { textAt, valueAt, type TableRecord } from "./records";
import type { JudgementReading } from "./types";

export function judgementsOf(
  criteria: readonly string[],
  records: readonly TableRecord[]
): JudgementReading[] {
  return pairsOf(criteria).map(({ criterion, other }) => ({
    criterion,
    other,
    value: judgementOf(criterion, other, records),
  }));
}

/** Each pair once, in the order of the criteria. */
export function pairsOf(criteria: readonly string[]): { criterion: string; other: string }[] {
  return criteria.flatMap((criterion, i) =>
    criteria.slice(i + 1).map((other) => ({ criterion, other }))
  );
}

function judgementOf(
  criterion: string,
  other: string,
  records: readonly TableRecord[]
): Reading<number> {
  const there = records.filter((record) => isPair(record, criterion, other));
  const back = records.filter((record) => isPair(record, other, criterion));
  const given = [...there, ...back].filter((record) => valueAt(record, "Judgement") !== "");
  const [first] = given;
  if (!first) return none("Not judged yet");
  if (given.length > 1) return none(`Judged in ${given.length} rows of Pairwise; keep one`);
  const reading = readNumber(valueAt(first, "Judgement"));
  if (reading.value === null) return reading;
  if (!(reading.value > 0)) return none(`${reading.value} is no judgement: it must be above 0`);
  return { value: there.includes(first) ? reading.value : 1 / reading.value };
}

export function isPair(record: TableRecord, criterion: string, other: string): boolean {
  return (
    textAt(record, "Criterion").toLowerCase() === criterion.toLowerCase() &&
    textAt(record, "Other").toLowerCase() === other.toLowerCase()
  );
}
