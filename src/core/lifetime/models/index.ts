/** The models of repeat buying, by name. A new model is a file beside this one and a line here. */
import { PlanningError } from "../../errors";
import { betaBinomial } from "./beta-binomial";
import { bgBb } from "./bg-bb";
import { bgNbd } from "./bg-nbd";
import { mbgNbd } from "./mbg-nbd";
import { nbd } from "./nbd";
import { paretoNbd } from "./pareto-nbd";
import type { TransactionModel } from "./model";

export const MODELS = {
  "BG/NBD": bgNbd,
  "MBG/NBD": mbgNbd,
  "PARETO/NBD": paretoNbd,
  "BG/BB": bgBb,
  NBD: nbd,
} as const satisfies Record<string, TransactionModel>;

export type ModelName = keyof typeof MODELS;

export const MODEL_NAMES = Object.keys(MODELS) as ModelName[];

/** The models of time that passes, which one log of orders can compare; BG/BB sees other data. */
export const CONTINUOUS_MODELS = MODEL_NAMES.filter((name) => !MODELS[name].discrete);

/** The names of the parameters of each model, as a fit holds them. */
export const MODEL_PARAMETERS = Object.fromEntries(
  MODEL_NAMES.map((name) => [name, MODELS[name].parameters])
) as Record<ModelName, readonly string[]>;

/** A model by its name, also what a model becomes without dropout. */
export function modelNamed(name: string): TransactionModel {
  if (name === betaBinomial.name) return betaBinomial;
  const found: TransactionModel | undefined = MODELS[name as ModelName];
  if (found) return found;
  throw new PlanningError("value", `model: holds "${name}"; ${MODEL_NAMES.join(", ")} are known`);
}
