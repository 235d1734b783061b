/**
 * Lifetime value from a survival curve: Σ margin·survival·discount. END: margins come at times 1 … p
 * from those who survive to them; START: at times 0 … p − 1.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";
import { Sum } from "../numerics/sum";
import { at, rowCount, type Column } from "../rows";
import type { ClvTiming } from "./clv";

/** A survival curve that a formula made may rise by its last digit. */
const ROUNDING = 1e-12;

export interface ClvCurveInput {
  readonly margins: Column;
  readonly survival: Column;
  readonly rate: number;
  readonly timing: ClvTiming;
}

export function clvOfCurve({ margins, survival, rate, timing }: ClvCurveInput): number {
  need(rate > -1, "rate", rate, "a rate above -1");
  const total = new Sum();
  const periods = rowCount(margins, survival);
  let before = 1;
  for (let k = 0; k < periods; k++) {
    const share = at(survival, k);
    checkSurvival(share, before, k);
    before = share;
    total.add(at(margins, k) * share * (1 + rate) ** (timing === "END" ? -(k + 1) : -k));
  }
  return total.value;
}

function checkSurvival(share: number, before: number, k: number): void {
  if (share >= 0 && share <= before + ROUNDING) return;
  const needed =
    share >= 0 && share <= 1
      ? `not above ${shown(before)}, the one before it (survival never rises; retention rates do)`
      : "a share from 0 to 1";
  throw new PlanningError(
    "value",
    `survival: period ${k + 1} holds ${shown(share)}; ${needed} is needed`
  );
}
