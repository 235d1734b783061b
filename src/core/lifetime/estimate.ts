/**
 * Estimation of a model of repeat buying by maximum likelihood: identical customers merged, time
 * divided by its mean, Newton's method on the logarithms of the parameters from several starts. What
 * the data do not determine is said in words (`identified.ts`); nothing is penalised.
 */
import { maximise, type Maximum } from "../numerics/maximise";
import { alike } from "./alike";
import { checkCustomers } from "./check-customers";
import { mergeCustomers, purchasesOf, type Customers, type MergedCustomers } from "./customers";
import { fitOf, type Fit } from "./fit";
import { withoutDropout, withWords } from "./identified";
import { modelNamed } from "./models";
import type { TransactionModel } from "./models/model";

export interface EstimateInput extends Customers {
  readonly model: string;
  readonly unit?: string;
}

/** With more different rows than this the starts are tried on customers who are nearly alike as one. */
const MANY_ROWS = 4_000;
const USUAL_STEPS = 12;

export function estimate(input: EstimateInput, progress?: (share: number) => void): Fit {
  const model = modelNamed(input.model);
  checkCustomers(input, model.discrete);
  const merged = mergeCustomers(input);
  progress?.(0.1);
  const reason = tooFew(merged, model);
  if (reason !== null) return noFit(model, merged, input.unit ?? "", reason);
  const scale = model.discrete ? 1 : meanAge(merged);
  const scaled = scaledBy(merged, scale);
  const maximum = climb(model, scaled, progress);
  const options = {
    customers: merged.total,
    unit: input.unit ?? "",
    scales: model.parameters.map((_, i) => (model.times.includes(i) ? scale : 1)),
    addedLogLikelihood: model.discrete ? 0 : -Math.log(scale) * purchasesOf(merged),
  };
  if (model.withoutDropout) {
    const nobodyLeaves = climb(model.withoutDropout, scaled);
    if (!(maximum.value - nobodyLeaves.value > DROPOUT_GAIN)) {
      return withoutDropout(model, maximum, nobodyLeaves, options);
    }
  }
  return withWords(fitOf(model.name, model.parameters, maximum, options), model, maximum);
}

/**
 * Dropout must raise the log-likelihood by this much to be told from none: the likelihood ratio test at
 * 5 % where the tested value lies on the edge, ½·χ²₀.₉₀(1) (Self and Liang 1987).
 */
const DROPOUT_GAIN = 1.3528;

function climb(
  model: TransactionModel,
  customers: MergedCustomers,
  progress?: (share: number) => void
): Maximum {
  let steps = 0;
  const onStep = () => progress?.(0.1 + 0.85 * (1 - Math.exp(-++steps / USUAL_STEPS)));
  const options = { limit: 25, onStep };
  const starts = model.starts(customers);
  const objective = model.objective(customers);
  if (customers.rows > MANY_ROWS) {
    const few = model.objective(alike(customers, model.discrete));
    const near = maximise(few, { ...options, starts });
    const maximum = maximise(objective, { ...options, starts: [near.point] });
    if (maximum.converged) return maximum;
  }
  return maximise(objective, { ...options, starts, everyStart: true });
}

function tooFew(customers: MergedCustomers, model: TransactionModel): string | null {
  const { total, rows, frequency, age } = customers;
  const needed = model.parameters.length;
  if (total <= needed) {
    const counted = `${total} customer${total === 1 ? "" : "s"}`;
    return `data too few: ${counted} for ${needed} parameters`;
  }
  if (frequency.every((x) => x === 0)) return "data too few: no customer bought again";
  if (age.some((time, i) => time === 0 && frequency[i]! > 0) && meanAge(customers) === 0) {
    return "data too few: no time has passed";
  }
  if (model.discrete && frequency.every((x, i) => x === age[i])) {
    return "data too few: every customer bought in every period";
  }
  return rows === 0 ? "data too few: no customer" : null;
}

function noFit(
  model: TransactionModel,
  customers: MergedCustomers,
  unit: string,
  status: string
): Fit {
  return {
    model: model.name,
    parameters: model.parameters.map((name) => ({
      name,
      value: NaN,
      standardError: null,
      words: "not identified",
    })),
    logCovariance: null,
    unit,
    logLikelihood: NaN,
    aic: NaN,
    customers: customers.total,
    iterations: 0,
    status,
  };
}

function scaledBy(customers: MergedCustomers, scale: number): MergedCustomers {
  if (scale === 1) return customers;
  return {
    ...customers,
    recency: customers.recency.map((time) => time / scale),
    age: customers.age.map((time) => time / scale),
  };
}

function meanAge({ age, counts, total }: MergedCustomers): number {
  return age.reduce((sum, time, i) => sum + time * counts[i]!, 0) / total;
}
