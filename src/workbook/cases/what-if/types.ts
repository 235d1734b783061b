/** What the pane sees of a what-if by recalculation. */
import type { Reading } from "../../types";
import type { Place } from "../types";

export interface WhatIfInput {
  place: Place;
  /** For the answer; the address where absent. */
  label?: string;
  low: number;
  high: number;
}

export interface WhatIfBar {
  label: string;
  place: Place;
  /** What the cell gives as it stands. */
  base: number;
  low: number;
  high: number;
  /** The output with the low and with the high value; null with its reason where it gave no number. */
  outputLow: Reading<number>;
  outputHigh: Reading<number>;
}

export interface WhatIfResult {
  output: Place;
  base: number;
  /** Widest first. */
  bars: WhatIfBar[];
}

/** A what-if that a reload, a crash or a failed restore left in the cells. */
export interface UnfinishedWhatIf {
  /** When it began, as time in ms. */
  began: number;
  cells: Place[];
  /** Another session's, still running: nothing is put back. */
  running: boolean;
}

export interface RecoveredWhatIf {
  restored: Place[];
  /** Cells that hold neither the original nor a value tried: left alone, with the original as text. */
  left: { place: Place; original: string }[];
}
