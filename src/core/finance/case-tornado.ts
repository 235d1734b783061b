/** Which input of one case moves its NPV most, by the case model. */
import { tornado, type Tornado, type TornadoInput } from "./tornado";
import type { CaseInputs } from "./case-model";
import { npvOf } from "./what-must-be-true";

export interface CaseTornadoInput {
  readonly base: CaseInputs;
  readonly inputs: readonly TornadoInput<CaseInputs>[];
}

export function caseTornado({ base, inputs }: CaseTornadoInput): Tornado {
  return tornado(base, inputs, npvOf);
}
