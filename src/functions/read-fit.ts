/**
 * A fit read back from a range: labels in the first column, values in the second, in any order and
 * case. It needs the model's name and its parameters, so that published parameters can be typed in.
 */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isBlank, isOmitted, sizeOf } from "./values-in";

/** The models that a function takes, with the names of their parameters in order. */
export type KnownModels<M extends string> = Readonly<Record<M, readonly string[]>>;

export interface ReadFit<M extends string> {
  readonly model: M;
  /** In the order of the model; NaN for a parameter that holds words. */
  readonly parameters: number[];
  readonly unit: string;
  /** "" when the range holds none. */
  readonly status: string;
  /** Any other row by its label in lower case, such as one of the notes. */
  readonly cell: (label: string) => unknown;
}

/** Reads a fit whose parameters are all numbers above 0. */
export function readFit<M extends string>(
  argument: unknown,
  name: string,
  known: KnownModels<M>
): ReadFit<M> {
  const fit = readFitWithWords(argument, name, known);
  const unknown = fit.parameters.findIndex(Number.isNaN);
  if (unknown < 0) return fit;
  const label = known[fit.model][unknown]!;
  const status = fit.status === "" ? "" : ` (status: ${fit.status})`;
  throw new PlanningError(
    "value",
    `${name}: ${label} holds ${describe(fit.cell(label))}${status}; a number above 0 is needed`
  );
}

/** Reads a fit whose parameters may hold words where the data did not determine them. */
export function readFitWithWords<M extends string>(
  argument: unknown,
  name: string,
  known: KnownModels<M>
): ReadFit<M> {
  const rows = rowsByLabel(argument, name, known);
  const model = modelOf(rows, name, known);
  const parameters = known[model].map((label) => parameter(rows, label, name, model));
  return {
    model,
    parameters,
    unit: text(rows.get("unit")),
    status: text(rows.get("status")),
    cell: (label) => rows.get(label.toLowerCase()),
  };
}

function rowsByLabel(
  argument: unknown,
  name: string,
  known: KnownModels<string>
): Map<string, unknown> {
  if (isOmitted(argument)) {
    throw new PlanningError("value", `${name}: is left out; ${needed(known)} is needed`);
  }
  const cells = grid(argument, name);
  if (cells[0]!.length < 2) {
    throw new PlanningError("value", `${name}: ${sizeOf(cells)}; ${needed(known)} is needed`);
  }
  const rows = new Map<string, unknown>();
  for (const [first, second] of cells) {
    const label = basic(first);
    if (typeof label !== "string") continue;
    const key = label.trim().toLowerCase();
    if (key !== "" && !rows.has(key)) rows.set(key, basic(second));
  }
  return rows;
}

function modelOf<M extends string>(
  rows: Map<string, unknown>,
  name: string,
  known: KnownModels<M>
): M {
  const models = Object.keys(known) as M[];
  const held = rows.get("model");
  if (isBlank(held)) {
    throw new PlanningError("value", `${name}: no row "Model"; ${needed(known)} is needed`);
  }
  const found = models.find((model) => typeof held === "string" && bare(held) === bare(model));
  if (found !== undefined) return found;
  throw new PlanningError(
    "value",
    `${name}: Model holds ${describe(held)}; ${listOf(models)} is needed`
  );
}

function parameter(rows: Map<string, unknown>, label: string, name: string, model: string): number {
  const held = rows.get(label.toLowerCase());
  if (isBlank(held)) {
    throw new PlanningError(
      "value",
      `${name}: no value of "${label}", a parameter of ${model}; a number above 0 is needed`
    );
  }
  if (typeof held === "string") return NaN;
  if (typeof held === "number" && Number.isFinite(held) && held > 0) return held;
  throw new PlanningError(
    "value",
    `${name}: ${label} holds ${describe(held)}; a number above 0 is needed`
  );
}

/** Letters and digits alone: BG/NBD is as good as bgnbd. */
function bare(word: string): string {
  return word.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

function text(cell: unknown): string {
  return typeof cell === "string" ? cell.trim() : "";
}

function needed(known: KnownModels<string>): string {
  return `a fit (labels and values, with Model ${listOf(Object.keys(known))} and its parameters)`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
