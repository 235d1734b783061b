/** Excel.Runtime: whether events are raised. */
import type { HostClass } from "../objects";
import { flagArgument } from "./record";

export const Runtime: HostClass<"Runtime"> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, _, value) => {
        events.enabled = flagArgument(value);
      },
    },
  },
};
