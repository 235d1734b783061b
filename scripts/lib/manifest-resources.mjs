/** Resources and the places that use them: each defined once, used, of the right kind and length. */
import { resources } from "./manifest-reader.mjs";

const MAX_ID = 32;
const MAX_LENGTH = { Image: 250, Url: 250, ShortString: 125, LongString: 250 };

export function resourceProblems(manifest) {
  const defined = resources(manifest);
  const used = uses(manifest);
  return [
    ...defined.flatMap((entry, index) => definitionProblems(entry, defined.slice(0, index))),
    ...defined
      .filter(({ id }) => !used.some((use) => use.id === id))
      .map(({ id }) => `the resource "${id}" is defined but nothing uses it`),
    ...used.flatMap((use) => useProblems(use, defined)),
  ];
}

function definitionProblems({ id, kind, value }, earlier) {
  const problems = [];
  if (earlier.some((other) => other.id === id))
    problems.push(`the resource "${id}" is defined twice`);
  if (id.length > MAX_ID) {
    problems.push(`the resource id "${id}" has ${id.length} characters; ${MAX_ID} are allowed`);
  }
  if (value === "") problems.push(`the resource "${id}" is empty`);
  if (value.length > MAX_LENGTH[kind]) {
    problems.push(
      `the resource "${id}" has ${value.length} characters; a ${kind} may have ${MAX_LENGTH[kind]}`
    );
  }
  return problems;
}

function useProblems({ id, place, kind }, defined) {
  const found = defined.find((entry) => entry.id === id);
  if (!found) return [`${place} names the resource "${id}", which is not defined`];
  if (found.kind !== kind) return [`${place} needs a ${kind}; "${id}" is a ${found.kind}`];
  return [];
}

/** Every resid with the place and the kind of resource that the place takes. */
function uses(node, parent = "") {
  const place = parent ? `${parent} > ${node.name}` : node.name;
  const own = node.attributes.resid !== undefined ? [use(node, parent, place)] : [];
  const self = node.attributes.id ? `${node.name} ${node.attributes.id}` : node.name;
  return [...own, ...node.children.flatMap((each) => uses(each, self))];
}

function use(node, parent, place) {
  return { id: node.attributes.resid, place, kind: kindFor(node.name) };
}

function kindFor(name) {
  if (name === "bt:Image") return "Image";
  if (name === "Description") return "LongString";
  if (["Label", "Title", "Namespace"].includes(name)) return "ShortString";
  return "Url";
}
