/** The profile argument of CCO.PHASE and CCO.HORIZON.MAP: a name, or a row of weights. */
import { PROFILES, type Profile } from "../core/horizons/profiles";
import { basic, grid, option, vector } from "./cells";

export function readProfile(argument: unknown): Profile {
  const cells = grid(argument, "profile");
  const single = cells.length === 1 && cells[0]!.length === 1;
  const numeric = single && typeof basic(cells[0]![0]) === "number" && basic(cells[0]![0]) !== 0;
  return single && !numeric
    ? option(argument, "profile", PROFILES, "EVEN")
    : vector(argument, "profile");
}
