/**
 * One shared runtime: page, custom functions and commands must name the same resource, else Excel
 * loads none of them; and the sets it needs must be required.
 */
import { child, elements } from "./manifest-reader.mjs";

const REQUIRED_SETS = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.9" };

export function runtimeProblems(manifest) {
  const [runtime] = elements(manifest, "Runtime");
  return [
    ...residProblems(manifest, runtime.attributes.resid),
    ...(runtime.attributes.lifetime === "long"
      ? []
      : ['Runtime: lifetime must be "long", which functions of a shared runtime need']),
    ...elements(manifest, "TaskpaneId").map(
      () => "ShowTaskpane: a shared runtime has one pane, so TaskpaneId must be left out"
    ),
    ...setProblems(manifest),
  ];
}

function residProblems(manifest, resid) {
  const places = [
    ["Page", child(elements(manifest, "Page")[0], "SourceLocation").attributes.resid],
    ["FunctionFile", elements(manifest, "FunctionFile")[0].attributes.resid],
    ...elements(manifest, "Action")
      .filter(({ type }) => type === "ShowTaskpane")
      .map((action) => ["ShowTaskpane", child(action, "SourceLocation").attributes.resid]),
  ];
  return places
    .filter(([, found]) => found !== resid)
    .map(
      ([place, found]) => `${place} names "${found}"; the shared runtime needs "${resid}" there`
    );
}

function setProblems(manifest) {
  const sets = new Map(
    elements(child(manifest, "Requirements"), "Set").map(({ attributes }) => [
      attributes.Name,
      attributes.MinVersion ?? "1.1",
    ])
  );
  return Object.entries(REQUIRED_SETS).flatMap(([name, least]) => {
    const found = sets.get(name);
    if (!found) return [`Requirements: the set ${name} is missing`];
    if (compareVersions(found, least) < 0) {
      return [`Requirements: ${name} ${found} is too old; ${least} is needed`];
    }
    return [];
  });
}

/** Below 0 when a is the older: 1.9 comes before 1.12. */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  return left[0] - right[0] || (left[1] ?? 0) - (right[1] ?? 0);
}

/** The least version of a requirement set that the manifest asks for. */
export function requiredSet(manifest, name) {
  const found = elements(child(manifest, "Requirements"), "Set").find(
    ({ attributes }) => attributes.Name === name
  );
  return found?.attributes.MinVersion;
}
