/** The custom function runtime's side door: results come in here. */
import { object } from "../objects";
import type { HostClass } from "../objects";

/** Batches every 200 instead of 500 ms, and results above the size limit sent in slices. */
const ENABLED_FEATURES = [1, 2, 4];

export const CustomFunctionsContainer: HostClass<"CustomFunctionsContainer"> = {
  name: "CustomFunctionsContainer",
  links: { CustomFunctions: () => object("CustomFunctions", null) },
};

export const CustomFunctions: HostClass<"CustomFunctions"> = {
  name: "CustomFunctions",
  methods: {
    SetInvocationArrayResults: ({ functions }, _, [rows]) => functions.results(rows),
    SetInvocationResults: ({ functions }, _, [rows]) => functions.results(rows),
    _SetOsfControlContainerReadyForCustomFunctions: ({ functions }) => functions.start(),
    _GetEnabledFeatures: () => ENABLED_FEATURES,
  },
};
