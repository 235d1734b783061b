/** The lifetime cases beside the repository that concern CCO.CLV. */
import "../support/custom-functions";
import { expectWithin, sharedCases } from "../support/shared-folder";
import { clv } from "../../src/functions/lifetime/clv";

type Inputs = Record<string, any>;

const calls: Record<string, (inputs: Inputs) => unknown> = {
  "contractual.marginMultiple": ({ r, i }) => clv([[1]], [[r]], [i]),
  "contractual.clvGrowth": ({ m, r, i, g }) => clv([[m]], [[r]], [[i]], undefined, [[g]]),
  "contractual.clvImmediate": ({ m, r, i }) =>
    clv([[m]], [[r]], [[i]], undefined, undefined, "START"),
  "contractual.clvFinite": ({ m, r, i, N }) => clv([[m]], [[r]], [[i]], [[N]]),
};

test.each(sharedCases("lifetime.json", Object.keys(calls)))("$id ($source)", (entry) => {
  expectWithin(calls[entry.function]!(entry.inputs), entry);
});
