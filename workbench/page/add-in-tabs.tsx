/** The ribbon tabs that the manifest describes, with what a click on their buttons does. */
import type { Manifest, RibbonButton as ManifestButton } from "../host/manifest";
import { localAddress } from "./local-address";
import type { RibbonTab } from "./Ribbon";

interface Actions {
  /** Opens the pane. */
  show(): void;
  /** Runs the function that the add-in associated with this name. */
  run(name: string): void;
}

export function addInTabs(manifest: Manifest, actions: Actions): RibbonTab[] {
  return manifest.tabs.map((tab) => ({
    ...tab,
    groups: tab.groups.map((group) => ({
      ...group,
      buttons: group.buttons.map((button) => ({
        id: button.id,
        label: button.label,
        title: button.tip.title,
        description: button.tip.description,
        icon: <img src={localAddress(button.icons[32]!)} alt="" />,
        run: () => act(button, actions),
      })),
    })),
  }));
}

function act({ action }: ManifestButton, { show, run }: Actions): void {
  if (action.kind === "ShowTaskpane") show();
  else run(action.name);
}
