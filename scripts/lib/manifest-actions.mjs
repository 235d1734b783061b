/** Ribbon buttons: what they run is what the commands associate, no more and no less. */
import { elements } from "./manifest-reader.mjs";

export function actionProblems(manifest, actions) {
  if (!actions) return [];
  const named = elements(manifest, "FunctionName").map(({ text }) => text);
  // A button that opens the pane runs no function; a command may do the same under its id.
  const buttons = elements(manifest, "Control").map(({ attributes }) => attributes.id);
  return [
    ...named
      .filter((name) => !actions.includes(name))
      .map((name) => `a ribbon button runs "${name}", which src/commands does not associate`),
    ...actions
      .filter((name) => ![...named, ...buttons].includes(name))
      .map((name) => `src/commands associates "${name}", which no ribbon button runs`),
  ];
}
