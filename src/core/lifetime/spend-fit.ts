/**
 * Maximum likelihood of the Gamma-Gamma model from the mean spend of repeat customers, by Newton's
 * method with analytic derivatives on the logarithms of the parameters. Spend is divided by its mean
 * first (gamma scales with it). All but the sums over log(γ + x·m) are made once, and a step
 * costs one division a customer: the logarithms of one frequency are taken of products.
 */
import { PlanningError } from "../errors";
import { digamma, logGamma, logGammaStep, trigamma } from "../numerics/gamma";
import { maximise, type Evaluation } from "../numerics/maximise";
import { fitOf, type Fit, type FitNote } from "./fit";
import {
  repeatSpend,
  sumOfLogs,
  type FrequencyGroup,
  type RepeatSpend,
  type SpendInput,
} from "./repeat-spend";

export const SPEND_MODEL = "GG";
export const SPEND_PARAMETERS = ["p", "q", "gamma"] as const;

export function fitSpend(input: SpendInput): Fit {
  const data = repeatSpend(input);
  if (data.customers === 0) {
    throw new PlanningError(
      "missing",
      "frequency: no customer has repeat purchases with spend above 0; at least 3 are needed"
    );
  }
  const reason = whyNot(data);
  if (reason !== null) return unidentified(data, reason);
  const maximum = maximise((point) => likelihood(data, point), { starts: STARTS });
  const fit = fitOf(SPEND_MODEL, SPEND_PARAMETERS, maximum, {
    customers: data.customers,
    scales: [1, 1, data.mean],
    // The density of m is that of m/mean, divided by the mean.
    addedLogLikelihood: -data.customers * Math.log(data.mean),
  });
  if (fit.logCovariance === null || maximum.point.some((u) => Math.abs(u) > FAR)) {
    return unidentified(data, "spend does not tell the three parameters apart");
  }
  const words = [fit.status, ...warnings(fit, data)].join("; ");
  return { ...fit, status: words, notes: notes(fit, data) };
}

/** Logarithms of p, q and gamma, for spend of mean 1. */
const STARTS = [
  [1.4, 1.1, -0.7],
  [0, 0.7, 0],
  [3, 3, 0],
];
/** A parameter e^15 times another is one that the data do not determine. */
const FAR = 15;

/** Sums over customers, in p, q and gamma, and from there in their logarithms. */
function likelihood(data: RepeatSpend, point: readonly number[]): Evaluation {
  const [p, q, g] = point.map(Math.exp) as [number, number, number];
  const n = data.customers;
  let value = p * (data.sumXLogM + data.sumXLogX) - data.sumLogM;
  value += n * (q * point[2]! - logGamma(q));
  let dp = data.sumXLogM + data.sumXLogX;
  let dq = n * (point[2]! - digamma(q));
  let dg = (n * q) / g;
  let [dpp, dpq, dpg] = [0, 0, 0];
  let [dqq, dqg, dgg] = [-n * trigamma(q), n / g, (-n * q) / (g * g)];
  for (const group of data.groups) {
    const { times, start, end } = group;
    const count = end - start;
    const shape = p * times;
    const slope = digamma(shape + q);
    const curve = trigamma(shape + q);
    const { logs, inverses, squares } = sumsOfTotals(data.m, group, g);
    value += count * logGammaStep(shape, q) - (shape + q) * logs;
    dp += times * (count * (slope - digamma(shape)) - logs);
    dq += count * slope - logs;
    dg -= (shape + q) * inverses;
    dpp += count * times * times * (curve - trigamma(shape));
    dpq += count * times * curve;
    dqq += count * curve;
    dpg -= times * inverses;
    dqg -= inverses;
    dgg += (shape + q) * squares;
  }
  const [up, uq, ug] = [p * dp, q * dq, g * dg];
  const [pq, pg, qg] = [p * q * dpq, p * g * dpg, q * g * dqg];
  return {
    value,
    gradient: [up, uq, ug],
    hessian: [
      [p * p * dpp + up, pq, pg],
      [pq, q * q * dqq + uq, qg],
      [pg, qg, g * g * dgg + ug],
    ],
  };
}

/** Over customers of one frequency x: Σ log(g + x·m), Σ 1/(g + x·m), Σ 1/(g + x·m)². */
function sumsOfTotals(
  m: Float64Array,
  { times, start, end }: FrequencyGroup,
  g: number
): { logs: number; inverses: number; squares: number } {
  let inverses = 0;
  let squares = 0;
  for (let i = start; i < end; i++) {
    const inverse = 1 / (g + times * m[i]!);
    inverses += inverse;
    squares += inverse * inverse;
  }
  return { logs: sumOfLogs(m, start, end, g, times), inverses, squares };
}

function whyNot(data: RepeatSpend): string | null {
  if (data.customers < 3) return `${data.customers} with repeat spend; at least 3 are needed`;
  if (data.differ) return null;
  return "spend does not differ between customers";
}

function unidentified(data: RepeatSpend, reason: string): Fit {
  const words = "not identified";
  return {
    model: SPEND_MODEL,
    parameters: SPEND_PARAMETERS.map((name) => ({
      name,
      value: NaN,
      standardError: null,
      words,
    })),
    logCovariance: null,
    unit: "",
    logLikelihood: NaN,
    aic: NaN,
    customers: data.customers,
    iterations: 0,
    status: `not identified: ${reason}`,
    notes: [correlationNote(data), leftOutNote(data)],
  };
}

/** Standard errors over the value, above which a parameter says little. */
const VAGUE = 3;

function warnings(fit: Fit, { correlation, customers }: RepeatSpend): string[] {
  const q = fit.parameters[1]!.value;
  const found: string[] = [];
  const vague = fit.parameters.filter(({ value, standardError }) => standardError! > VAGUE * value);
  if (vague.length > 0) {
    const names = vague.map(({ name }) => name).join(" and ");
    found.push(`${names} hardly determined (standard error above ${VAGUE} times the value)`);
  }
  if (q <= 1) {
    found.push(
      "q is 1 or less: spend has no mean, and none is given for customers without repeats"
    );
  }
  // Above 0.2 in size and beyond chance: less than that changes values by little (Fader and Hardie).
  if (Math.abs(correlation) > 0.2 && Math.abs(correlation) * Math.sqrt(customers) > 1.96) {
    const who = correlation > 0 ? "frequent buyers spend more" : "frequent buyers spend less";
    found.push(
      `${who} a purchase (correlation ${correlation.toFixed(2)}), the model says they do not`
    );
  }
  return found;
}

function notes(fit: Fit, data: RepeatSpend): FitNote[] {
  const [p, q, gamma] = fit.parameters.map(({ value }) => value) as [number, number, number];
  const mean = q > 1 ? (p * gamma) / (q - 1) : "none: q is 1 or less";
  return [correlationNote(data), { label: "Mean spend", value: mean }, leftOutNote(data)];
}

function correlationNote({ correlation }: RepeatSpend): FitNote {
  const value = Number.isFinite(correlation) ? correlation : "";
  return { label: "Correlation of frequency and spend", value };
}

function leftOutNote({ leftOut }: RepeatSpend): FitNote {
  return { label: "Left out: repeat customers with spend of 0 or less", value: leftOut };
}
