/** Behind Office.addin: showing and hiding the pane, and how the add-in starts. */
import type { HostClass } from "../objects";

const VISIBLE = "Visible";

export const AppRuntimeService: HostClass<"AppRuntimeService"> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: () => VISIBLE,
    SetAppRuntimeState: (context, _, [state]) => context.showPane(state === VISIBLE),
    GetAppRuntimeStartState: (context) => context.model.properties["startState"] ?? "Inactive",
    SetAppRuntimeStartState: (context, _, [state]) => {
      context.model.properties["startState"] = state;
    },
  },
};
