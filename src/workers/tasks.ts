/**
 * The named computations that can run off the page's thread: pure calls into the core on plain data.
 * A name is what an injected runner receives, so names stay as they are.
 */
import { cannibalRows } from "../core/finance/cannibal";
import { caseFigures } from "../core/finance/case";
import { caseTornado } from "../core/finance/case-tornado";
import { irrAll, irrRows } from "../core/finance/irr";
import { npvRows } from "../core/finance/npv";
import { overlapped } from "../core/finance/overlap";
import { paybackRows } from "../core/finance/payback";
import { rnpvRows } from "../core/finance/rnpv";
import { horizonRows } from "../core/horizons/horizon";
import { horizonMap } from "../core/horizons/map";
import { phaseRows } from "../core/horizons/phase";
import { rampRows } from "../core/horizons/ramp";
import { allocate } from "../core/lifetime/allocate";
import { clvOfCurve } from "../core/lifetime/clv-curve";
import { clvRows } from "../core/lifetime/clv";
import { cohorts } from "../core/lifetime/cohorts";
import { customerEquity } from "../core/lifetime/equity";
import { clvOfCustomers } from "../core/lifetime/clv-customers";
import { expectedSpendOfEach } from "../core/lifetime/gamma-gamma";
import { fitRetention } from "../core/lifetime/retention-fit";
import { retentionCurve } from "../core/lifetime/retention-model";
import { retentionValue } from "../core/lifetime/retention-value";
import { rfm } from "../core/lifetime/rfm";
import { fitSpend } from "../core/lifetime/spend-fit";
import { estimate } from "../core/lifetime/estimate";
import {
  aliveChances,
  expectedPurchases,
  purchaseChances,
  residualPurchases,
} from "../core/lifetime/predict";
import { compareModels } from "../core/lifetime/compare";
import { describeFit } from "../core/lifetime/describe";
import { upliftRows } from "../core/lifetime/uplift";
import { ahpWeights, consistencyRatioOf } from "../core/scoring/ahp";
import { dataWeights } from "../core/scoring/data-weights";
import { agreement } from "../core/scoring/agreement";
import { rank, score } from "../core/scoring/methods";
import { methodsSideBySide } from "../core/scoring/methods-side-by-side";
import { panel } from "../core/scoring/panel";
import { riceRows } from "../core/scoring/rice";
import { rankAcceptability } from "../core/scoring/smaa";
import { weightBreakEven } from "../core/scoring/weight-break-even";
import { weightedParts } from "../core/scoring/weighted-sum";
import { wsjfRows } from "../core/scoring/wsjf";

export const TASKS = {
  "scoring.score": score,
  "scoring.rank": rank,
  "scoring.parts": weightedParts,
  "scoring.stability": rankAcceptability,
  "scoring.ahp": ahpWeights,
  "scoring.consistency": consistencyRatioOf,
  "scoring.dataWeights": dataWeights,
  "scoring.panel": panel,
  "scoring.agreement": agreement,
  "scoring.breakEven": weightBreakEven,
  "scoring.methods": methodsSideBySide,
  "scoring.rice": riceRows,
  "scoring.wsjf": wsjfRows,
  "horizons.horizon": horizonRows,
  "horizons.map": horizonMap,
  "horizons.phase": phaseRows,
  "horizons.ramp": rampRows,
  "finance.npv": npvRows,
  "finance.payback": paybackRows,
  "finance.irr": irrRows,
  "finance.irrAll": irrAll,
  "finance.rnpv": rnpvRows,
  "finance.case": caseFigures,
  "finance.caseTornado": caseTornado,
  "finance.cannibal": cannibalRows,
  "finance.overlap": overlapped,
  "lifetime.clv": clvRows,
  "lifetime.uplift": upliftRows,
  "lifetime.compare": compareModels,
  "lifetime.describe": describeFit,
  "lifetime.btyd.fit": estimate,
  "lifetime.btyd.alive": aliveChances,
  "lifetime.btyd.expected": expectedPurchases,
  "lifetime.btyd.residual": residualPurchases,
  "lifetime.btyd.chance": purchaseChances,
  "lifetime.rfm": rfm,
  "lifetime.cohorts": cohorts,
  "lifetime.equity": customerEquity,
  "lifetime.allocate": allocate,
  "lifetime.clvCurve": clvOfCurve,
  "lifetime.retentionFit": fitRetention,
  "lifetime.retentionCurve": retentionCurve,
  "lifetime.retentionValue": retentionValue,
  "lifetime.spendFit": fitSpend,
  "lifetime.expectedSpend": expectedSpendOfEach,
  "lifetime.clvCustomers": clvOfCustomers,
};

export type TaskName = keyof typeof TASKS;
export type TaskInput<K extends TaskName> = Parameters<(typeof TASKS)[K]>[0];
export type TaskResult<K extends TaskName> = ReturnType<(typeof TASKS)[K]>;

/** Reports the share of the work that is done, from 0 to 1. */
export type Progress = (share: number) => void;

/** Runs a task by name in this thread. Tasks that report progress take it as a second argument. */
export function perform(name: string, input: unknown, progress?: Progress): unknown {
  if (!Object.prototype.hasOwnProperty.call(TASKS, name))
    throw new Error(`no task named "${name}"`);
  const task = TASKS[name as TaskName] as (input: unknown, progress?: Progress) => unknown;
  return task(input, progress);
}
