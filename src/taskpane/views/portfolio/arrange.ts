/** The order and the choice of programmes in the list. */
import type { Programme, Reading } from "../../../workbook/types";

export type SortBy = "rank" | "name" | "score" | "horizon" | "investment" | "npv" | "stage";

export interface Arrangement {
  search: string;
  /** A function's name, or "" for all. */
  fn: string;
  /** 1, 2, 3, "none" for programmes without one, or "" for all. */
  horizon: string;
  sort: SortBy;
  descending: boolean;
}

export const unfiltered: Arrangement = {
  search: "",
  fn: "",
  horizon: "",
  sort: "rank",
  descending: false,
};

/** Figures are first looked at from the top, words and ranks from the beginning. */
export function startsDescending(sort: SortBy): boolean {
  return sort === "score" || sort === "investment" || sort === "npv";
}

export function arrange(programmes: readonly Programme[], by: Arrangement): Programme[] {
  const words = plain(by.search).split(/\s+/).filter(Boolean);
  return programmes
    .filter((programme) => by.fn === "" || programme.fn === by.fn)
    .filter((programme) => by.horizon === "" || horizonOf(programme) === by.horizon)
    .filter((programme) => words.every((word) => haystack(programme).includes(word)))
    .sort((a, b) => compare(keyOf(a, by.sort), keyOf(b, by.sort), by.descending) || a.row - b.row);
}

export function functionsOf(programmes: readonly Programme[]): string[] {
  return [...new Set(programmes.map((programme) => programme.fn).filter(Boolean))].sort((a, b) =>
    a.localeCompare(b)
  );
}

/** The sum over programmes that have a value, and how many have none. */
/** The sum of what has a value; null where programmes are there and none has one. */
export function total(readings: Reading<number>[]): { sum: number | null; missing: number } {
  let sum = 0;
  let missing = 0;
  for (const { value } of readings) {
    if (value === null) missing += 1;
    else sum += value;
  }
  return { sum: missing > 0 && missing === readings.length ? null : sum, missing };
}

const stages = ["Idea", "Pilot", "Scale", "Run", "Stopped"];

function horizonOf(programme: Programme): string {
  return programme.horizon.value === null ? "none" : String(programme.horizon.value);
}

function keyOf(programme: Programme, sort: SortBy): number | string | null {
  if (sort === "name") return programme.key;
  if (sort === "stage") {
    const at = stages.indexOf(programme.stage);
    return programme.stage === "" ? null : at < 0 ? stages.length : at;
  }
  return programme[sort].value;
}

/** What has no value stands last in either direction. */
function compare(a: number | string | null, b: number | string | null, descending: boolean) {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
  return descending ? -order : order;
}

function haystack(programme: Programme): string {
  const { key, fn, type, sponsor, stage } = programme;
  return plain([key, fn, type, sponsor, stage].join(" "));
}

/** Lower case without accents, so that "e" finds "é". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
