/** A fitted Gamma-Gamma model as an argument. */
import type { GammaGamma } from "../core/lifetime/gamma-gamma";
import { SPEND_PARAMETERS } from "../core/lifetime/spend-fit";
import { readFit } from "./read-fit";

export function readSpendFit(argument: unknown, name: string): GammaGamma {
  const { parameters } = readFit(argument, name, { GG: SPEND_PARAMETERS });
  const [p, q, gamma] = parameters as [number, number, number];
  return { p, q, gamma };
}
