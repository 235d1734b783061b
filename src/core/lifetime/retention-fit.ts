/**
 * SBG and BDW by maximum likelihood from the survivors of one or several cohorts. Where the data do
 * not determine the parameters, words stand in their place: no one leaves, too few renewals, or
 * customers who do not measurably differ, for whom one retention serves all.
 */
import { maximise, type Maximum } from "../numerics/maximise";
import { fitOf, type Fit, type FitNote } from "./fit";
import { retentionLikelihood } from "./retention-likelihood";
import { RETENTION_PARAMETERS, type RetentionModelName } from "./retention-model";
import { addUp, type Survivors } from "./survivors";

export interface RetentionFitInput {
  /** A cohort each: survivors of renewal 0, 1, 2 … */
  readonly cohorts: readonly (readonly number[])[];
  readonly model: RetentionModelName;
  /** Customers at the start, one a cohort or one for each; null: the survivors are counts or shares. */
  readonly customers: readonly number[] | null;
}

/** The label of the note that holds the retention of customers who do not differ. */
export const ONE_RETENTION = "Retention of all";

export function fitRetention({ cohorts, model, customers }: RetentionFitInput): Fit {
  const data = addUp(cohorts, customers);
  const reason = whyNot(data, RETENTION_PARAMETERS[model].length);
  if (reason !== null) return unidentified(model, data, reason, []);
  // Shares weigh little; the search ends by differences of the likelihood, so they weigh more in it.
  const scale =
    1e4 /
    data.kept.reduce(
      (sum, x) => sum + x,
      data.lost.reduce((s, x) => s + x, 0)
    );
  const weigh = (values: readonly number[]) => values.map((x) => x * scale);
  const weighted = { lost: weigh(data.lost), kept: weigh(data.kept) };
  const objective = (point: readonly number[]) => retentionLikelihood(weighted, point);
  const maximum = maximise(objective, {
    starts: STARTS.map((start) => start.slice(0, RETENTION_PARAMETERS[model].length)),
    everyStart: true,
  });
  const limit = isFar(maximum.point[2] ?? 0)
    ? null
    : limitOf(maximum, objective, data.customers === null ? SAME : scale * UNMEASURED);
  if (limit === "alike") return alike(model, data, maximum);
  if (limit === "two kinds") {
    return unidentified(
      model,
      data,
      "each customer leaves at the first renewal or stays for ever",
      []
    );
  }
  if (!maximum.converged || maximum.point.some(isFar))
    return unidentified(model, data, UNCLEAR, []);
  return identified(model, data, { ...maximum, ...unweighted(maximum, scale) });
}

const UNCLEAR = "the renewals do not tell the parameters apart";

/** The logarithm of a parameter that the data push out of sight. */
function isFar(logarithm: number): boolean {
  return Math.abs(logarithm) > 15;
}

/** Logarithms of alpha, beta and c. */
const STARTS = [
  [0, 0, 0],
  [-0.5, 1, 0.3],
  [2, 3, -0.3],
  [-1.5, 0, 0.7],
];

function unweighted(
  { value, hessian }: Maximum,
  scale: number
): Pick<Maximum, "value" | "hessian"> {
  return { value: value / scale, hessian: hessian.map((row) => row.map((h) => h / scale)) };
}

function identified(model: RetentionModelName, data: Survivors, maximum: Maximum): Fit {
  const counted = data.customers !== null;
  const fit = fitOf(model, RETENTION_PARAMETERS[model], maximum, {
    customers: data.customers ?? NaN,
    withoutErrors: !counted,
  });
  if (counted && fit.logCovariance === null) {
    return unidentified(model, data, UNCLEAR, []);
  }
  const status = withWarning(fit.status, data);
  return counted ? { ...fit, status } : { ...fit, status, aic: NaN };
}

/** Likelihoods of shares closer than this, as weighed in the search, are the same. */
const SAME = 1e-6;
/** Log-likelihoods of counted customers closer than this do not tell a difference. */
const UNMEASURED = 0.05;

/**
 * Beyond the limits alpha and beta grow (customers alike) or vanish (two kinds of customers) together
 * and the likelihood no longer falls.
 */
function limitOf(
  { point, value }: Maximum,
  objective: (point: readonly number[]) => { value: number },
  same: number
): "alike" | "two kinds" | null {
  const [alpha, beta] = point.map(Math.exp) as [number, number];
  const beyond = (factor: number) =>
    objective(point.map((u, i) => (i < 2 ? u + Math.log(factor) : u))).value >= value - same;
  if (alpha + beta > 100 && beyond(1000)) return "alike";
  if (alpha + beta < 0.01 && beyond(0.001)) return "two kinds";
  return null;
}

/** One retention for all, and for BDW the c that it changes with. */
function alike(model: RetentionModelName, data: Survivors, { point, iterations }: Maximum): Fit {
  const [alpha, beta, c = 1] = point.map(Math.exp) as [number, number, number?];
  const q = model === "SBG" ? data.retention : beta / (alpha + beta);
  const reason = "customers do not measurably differ in their chance to leave";
  const fit = unidentified(model, data, reason, [{ label: ONE_RETENTION, value: q }]);
  const parameters = fit.parameters.map((parameter) =>
    parameter.name === "c" ? { name: "c", value: c, standardError: null } : parameter
  );
  return { ...fit, parameters, iterations };
}

function whyNot({ lost, kept, renewals }: Survivors, parameters: number): string | null {
  const losses = lost.reduce((sum, x) => sum + x, 0);
  if (losses === 0) return "no customer has left";
  if (losses === lost[0] && kept.slice(1).every((x) => x === 0)) return "no customer has stayed";
  return renewals >= parameters
    ? null
    : `${renewals} ${renewals === 1 ? "renewal" : "renewals"}, ${parameters} parameters need at least as many`;
}

function unidentified(
  model: RetentionModelName,
  data: Survivors,
  reason: string,
  notes: FitNote[]
): Fit {
  return {
    model,
    parameters: RETENTION_PARAMETERS[model].map((name) => ({
      name,
      value: NaN,
      standardError: null,
      words: "not identified",
    })),
    logCovariance: null,
    unit: "",
    logLikelihood: NaN,
    aic: NaN,
    customers: data.customers ?? NaN,
    iterations: 0,
    status: withWarning(`not identified: ${reason}`, data),
    notes,
  };
}

function withWarning(status: string, { endsWithZero }: Survivors): string {
  return endsWithZero
    ? `${status}; a cohort ends with 0 survivors: where a blank was meant, pass IF(R="","",R)`
    : status;
}
