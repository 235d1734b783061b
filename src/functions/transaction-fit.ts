/**
 * The `fit` argument of the functions about repeat buying: the table of CCO.BTYD.FIT or typed-in
 * parameters, turned into a model and numbers. A fit without measurable dropout is read as NBD, and one
 * that knows only the mean of a distribution as that mean with hardly any spread.
 */
import { PlanningError } from "../core/errors";
import { ANY_LARGE, ANY_SMALL, limitOf, meanLabel, NO_DROPOUT } from "../core/lifetime/identified";
import { MODEL_PARAMETERS, MODELS } from "../core/lifetime/models";
import type { Mixing, TransactionModel } from "../core/lifetime/models/model";
import { readFit, readFitWithWords, type ReadFit } from "./read-fit";

export interface TransactionFit {
  readonly model: string;
  readonly parameters: number[];
  readonly unit: string;
}

export function transactionFit(argument: unknown, name: string): TransactionFit {
  const fit = readFitWithWords(argument, name, MODEL_PARAMETERS);
  const { unit } = fit;
  const model: TransactionModel = MODELS[fit.model];
  const without = model.withoutDropout;
  const buying = fit.parameters.slice(0, 2);
  if (without && fit.status.toLowerCase() === NO_DROPOUT && !buying.some(Number.isNaN)) {
    return { model: without.name, parameters: buying, unit };
  }
  const parameters = [...fit.parameters];
  for (const mixing of model.mixing) fillIn(parameters, mixing, model, fit);
  // Words that remain are refused with a message that names them.
  if (parameters.some(Number.isNaN)) readFit(argument, name, MODEL_PARAMETERS);
  return { model: fit.model, parameters, unit };
}

function fillIn(
  parameters: number[],
  mixing: Mixing,
  model: TransactionModel,
  fit: ReadFit<string>
): void {
  const { first, second, of } = mixing;
  if (!Number.isNaN(parameters[first])) return;
  const words = fit.cell(model.parameters[first]!);
  if (words !== ANY_LARGE && words !== ANY_SMALL) return;
  const label = meanLabel(mixing, model);
  const mean = fit.cell(label);
  if (typeof mean !== "number" || !(mean > 0) || (of === "chance" && !(mean < 1))) {
    throw new PlanningError("value", `fit: no value of "${label}", which stands for ${words}`);
  }
  [parameters[first], parameters[second]] = limitOf(of, mean, words === ANY_LARGE);
}
