/** Where the parts of a programme stand on the time line, counted in periods from the start of the plan. */
import type { PlanMap, TimelineProgramme } from "../../../../workbook/cases/types";
import { addMonths, monthsBetween } from "./months";

/** The plan as the time line needs it: what is missing there leaves no time line to draw. */
export interface TimeLine {
  /** The first day of the plan, an Excel date. */
  from: number;
  periodMonths: number;
  periods: number;
  labels: string[];
  /** Whether a start can be written. */
  movable: boolean;
  programmes: TimelineProgramme[];
}

/** The time line, or why there is none. */
export function timeLineOf(plan: PlanMap): TimeLine | { problem: string | null } {
  const { fiscalStart, periodMonths, periods, programmes } = plan;
  if (fiscalStart.value === null) return { problem: fiscalStart.problem };
  if (periodMonths.value === null) return { problem: periodMonths.problem };
  return {
    from: fiscalStart.value,
    periodMonths: periodMonths.value,
    periods: periods.length,
    labels: periods.map(({ label }) => label),
    movable: plan.startColumn !== null,
    programmes,
  };
}

export interface Span {
  from: number;
  to: number;
}

export interface Place {
  investment: Span;
  /** Where the benefit begins; null where it is not known or comes after the plan. */
  value: number | null;
}

/** Null where the sheet lacks a date or a duration. */
export function placeOf(row: TimelineProgramme, line: TimeLine, shift = 0): Place | null {
  const { start, durationMonths, monthsToValue } = row;
  if (start.value === null || durationMonths.value === null) return null;
  const from = monthsBetween(line.from, start.value) / line.periodMonths + shift;
  const to = from + Math.max(0, durationMonths.value) / line.periodMonths;
  const value =
    monthsToValue.value === null ? null : from + monthsToValue.value / line.periodMonths;
  return {
    investment: { from, to },
    value: value !== null && value < line.periods ? value : null,
  };
}

/**
 * The height of the benefit, 0 to 1, at places of the time line: as the sheet has it by period, moved
 * with the programme. What moves out of the plan is cut; what moves in keeps the last height known.
 */
export function benefitCurve(
  row: TimelineProgramme,
  place: Place,
  line: TimeLine,
  shift: number
): { at: number; height: number }[] {
  const { value } = place;
  if (value === null) return [];
  const amounts = row.benefit ?? [];
  const most = Math.max(0, ...amounts);
  const level: { at: number; height: number }[] = [];
  if (most > 0) {
    for (const [k, amount] of amounts.entries()) {
      const at = k + 1 + shift;
      if (at > Math.max(0, value) && at <= line.periods) {
        level.push({ at, height: Math.max(0, amount) / most });
      }
    }
  }
  const begins = Math.max(0, value);
  const first = value < 0 ? (level[0]?.height ?? 1) : most > 0 ? 0 : 1;
  const last = level[level.length - 1]?.height ?? (most > 0 ? 0 : 1);
  return [{ at: begins, height: first }, ...level, { at: line.periods, height: last }];
}

/** The first day of the investment after a shift by whole periods. */
export function shiftedStart(start: number, line: TimeLine, shift: number): number {
  return addMonths(start, shift * line.periodMonths);
}

/** How far a programme may move, in periods: it starts within the plan, or stays outside where it is. */
export function roomToShift(
  row: TimelineProgramme,
  line: TimeLine
): { earlier: number; later: number } {
  if (row.start.value === null) return { earlier: 0, later: 0 };
  const from = monthsBetween(line.from, row.start.value) / line.periodMonths;
  return {
    // Adding 0 makes a plain 0 of −0.
    earlier: -Math.max(0, Math.floor(from)) + 0,
    later: Math.max(0, Math.ceil(line.periods - from) - 1),
  };
}

/** What of the investment falls within the plan; null without a case. */
export function investmentOf(row: TimelineProgramme): number | null {
  return row.investment?.reduce((sum, amount) => sum + amount, 0) ?? null;
}

export interface Group {
  /** 1, 2 or 3; null for programmes whose horizon is not known. */
  horizon: number | null;
  rows: TimelineProgramme[];
  investment: number;
}

export const orders = ["start", "investment", "name"] as const;
export type Order = (typeof orders)[number];

/** By horizon, and within each in the order asked for; stopped programmes are not on the map. */
export function groupRows(rows: readonly TimelineProgramme[], order: Order): Group[] {
  const going = rows.filter((row) => !row.stopped);
  return [1, 2, 3, null].flatMap((horizon) => {
    const members = going.filter((row) => known(row) === horizon).sort(compare[order]);
    if (members.length === 0) return [];
    const investment = members.reduce((sum, row) => sum + (investmentOf(row) ?? 0), 0);
    return [{ horizon, rows: members, investment }];
  });
}

const known = ({ horizon: { value } }: TimelineProgramme): number | null =>
  value === 1 || value === 2 || value === 3 ? value : null;

type Compare = (a: TimelineProgramme, b: TimelineProgramme) => number;
const byName: Compare = (a, b) => a.programme.localeCompare(b.programme);

/** What lacks a value stands last; Infinity less itself is no number and leaves it to the name. */
const compare: Record<Order, Compare> = {
  start: (a, b) => (a.start.value ?? Infinity) - (b.start.value ?? Infinity) || byName(a, b),
  investment: (a, b) =>
    (investmentOf(b) ?? -Infinity) - (investmentOf(a) ?? -Infinity) || byName(a, b),
  name: byName,
};
