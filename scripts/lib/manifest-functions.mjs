/** Custom functions: the namespace, the names and what functions.json says of them. */
import { child, elements, resource } from "./manifest-reader.mjs";
import { nameProblem } from "./function-names.mjs";

export function functionProblems(manifest, metadata) {
  const namespace =
    resource(manifest, elements(manifest, "Namespace")[0].attributes.resid)?.value ?? "";
  const own = /^[A-Za-z][A-Za-z0-9]{0,31}$/.test(namespace)
    ? []
    : [`the namespace "${namespace}" must be letters and digits, beginning with a letter`];
  if (!metadata) return own;
  const page = child(child(manifest, "DefaultSettings"), "SourceLocation").attributes.DefaultValue;
  const base = page.slice(0, page.lastIndexOf("/") + 1);
  if (!Array.isArray(metadata.functions) || metadata.functions.length === 0) {
    return [...own, "functions.json holds no function"];
  }
  return [
    ...own,
    ...repeatedIds(metadata.functions),
    ...metadata.functions.flatMap((entry) => entryProblems(entry, namespace, base)),
  ];
}

/** A saved workbook stores the id with "_" for ".", so two ids must not differ in that alone. */
function repeatedIds(functions) {
  const stored = functions.map(({ id }) => id.toUpperCase().replaceAll(".", "_"));
  return functions
    .filter((_, index) => stored.indexOf(stored[index]) !== index)
    .map(
      ({ id }) => `functions.json: ${id} is there twice, or differs from another only by . and _`
    );
}

function entryProblems(entry, namespace, base) {
  const problems = [];
  const say = (text) => problems.push(`functions.json: ${entry.id}: ${text}`);
  const problem = nameProblem(entry.id, namespace);
  if (problem) say(problem);
  if (entry.name !== entry.id) say(`its name is "${entry.name}"; id and name must be the same`);
  if (!entry.description) say("it has no description");
  if (!entry.helpUrl?.startsWith(`${base}help/`)) {
    say(`its help page "${entry.helpUrl ?? ""}" does not lie under ${base}help/`);
  }
  const parameters = entry.parameters ?? [];
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  parameters.forEach(({ name, description, optional }, index) => {
    if (!description) say(`the argument ${name} has no description`);
    if (!optional && firstOptional >= 0 && index > firstOptional) {
      say(`the argument ${name} is required but stands after an optional one`);
    }
  });
  return problems;
}
