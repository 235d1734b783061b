/**
 * Words for parameters that the data do not determine. Two things happen in practice: nobody
 * measurably leaves, and customers do not measurably differ, in which case the mean of a gamma or beta
 * distribution is known and its two parameters, of which only the ratio counts, are not.
 */
import { symmetricEigen } from "../numerics/eigen";
import type { Maximum } from "../numerics/maximise";
import { fitOf, type Fit, type FitNote, type FitOptions } from "./fit";
import type { Mixing, TransactionModel } from "./models/model";

export const NO_DROPOUT = "no measurable dropout";
export const ANY_LARGE = "not identified: any large value";
export const ANY_SMALL = "not identified: any small value";
export const NOT_IDENTIFIED = "not identified";

/** The standard error of a logarithm from which on a parameter says nothing: a factor of e³. */
const VAGUE = 3;

/** The fit where leaving does not raise the likelihood: its parameters are words. */
export function withoutDropout(
  model: TransactionModel,
  maximum: Maximum,
  nobodyLeaves: Maximum,
  options: FitOptions
): Fit {
  const better = maximum.value >= nobodyLeaves.value ? maximum : nobodyLeaves;
  const point = [...better.point.slice(0, 2), ...model.parameters.slice(2).map(() => 0)];
  const names = model.parameters;
  const buying = fitOf(model.name, names.slice(0, 2), nobodyLeaves, options);
  const fit = fitOf(
    model.name,
    names,
    { ...better, point },
    { ...options, withoutErrors: true, status: NO_DROPOUT }
  );
  return {
    ...fit,
    parameters: fit.parameters.map((parameter, i) =>
      i < 2
        ? { ...parameter, standardError: buying.parameters[i]!.standardError }
        : { ...parameter, value: NaN, words: NOT_IDENTIFIED }
    ),
    logCovariance: buying.logCovariance,
  };
}

/** The fit with words for every pair of parameters of which only the mean is known. */
export function withWords(fit: Fit, model: TransactionModel, maximum: Maximum): Fit {
  const vague = vagueMixings(model, maximum);
  if (vague.length === 0) return fit;
  const words = new Map<number, string>();
  const notes: FitNote[] = [];
  const reasons: string[] = [];
  for (const mixing of vague) {
    const { first, second, what, of } = mixing;
    const [u, v] = [maximum.point[first]!, maximum.point[second]!];
    const large = u + v > 0;
    const known = large || of === "chance";
    for (const place of [first, second]) {
      words.set(place, known ? (large ? ANY_LARGE : ANY_SMALL) : NOT_IDENTIFIED);
    }
    const [a, b] = [fit.parameters[first]!, fit.parameters[second]!];
    if (known) notes.push({ label: meanLabel(mixing, model), value: meanOf(of, a.value, b.value) });
    reasons.push(`${a.name} and ${b.name} are not identified (${what} ${saying(known, large)})`);
  }
  return {
    ...fit,
    parameters: fit.parameters.map((parameter, i) => {
      const said = words.get(i);
      if (said === undefined) return parameter;
      return { ...parameter, value: NaN, standardError: null, words: said };
    }),
    logCovariance: null,
    status: `${fit.status}; ${reasons.join("; ")}`,
    notes: [...(fit.notes ?? []), ...notes],
  };
}

function saying(known: boolean, large: boolean): string {
  if (!known) return "cannot be told from these data";
  return large ? "do not differ measurably" : "are all or nothing";
}

/** "r / alpha" or "a / (a + b)": the label of the mean in the table. */
export function meanLabel({ of, first, second }: Mixing, { parameters }: TransactionModel): string {
  const [a, b] = [parameters[first]!, parameters[second]!];
  return of === "rate" ? `${a} / ${b}` : `${a} / (${a} + ${b})`;
}

/** Parameters that stand for the limit: the mean with hardly any, or with all, of the spread. */
export function limitOf(of: Mixing["of"], mean: number, large: boolean): readonly [number, number] {
  const size = large ? 1e8 : 1e-8;
  if (of === "rate") return [size, size / mean];
  return [mean * size, (1 - mean) * size];
}

function meanOf(of: Mixing["of"], a: number, b: number): number {
  return of === "rate" ? a / b : a / (a + b);
}

/** The pairs along which the likelihood is flat: an eigenvector of small curvature lies in them. */
function vagueMixings(model: TransactionModel, maximum: Maximum): Mixing[] {
  const { values, vectors } = symmetricEigen(maximum.hessian.map((row) => row.map((h) => -h)));
  return model.mixing.filter(({ first, second }) =>
    values.some((value, i) => {
      const energy = vectors[i]![first]! ** 2 + vectors[i]![second]! ** 2;
      return value < VAGUE ** -2 && energy > 0.25;
    })
  );
}
