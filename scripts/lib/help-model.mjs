/** What the help of one function holds, made from its comment, in the order it is read. */
import path from "node:path";
import { helpFile } from "./help-address.mjs";

const FAMILY_TITLES = {
  scoring: "Scoring",
  horizons: "Horizons and spending over time",
  finance: "Finance",
  lifetime: "Lifetime value",
  portfolio: "Portfolio",
  risk: "Risk",
  evidence: "Evidence",
};

/** Sections after the arguments: tag, heading. */
const SECTIONS = [
  ["definition", "Definition"],
  ["formula", "Formula"],
  ["units", "Units"],
  ["timing", "Timing"],
  ["errors", "Errors"],
  ["source", "Source"],
];

export function helpModel(comment) {
  const family = path.basename(path.dirname(comment.file));
  return {
    id: comment.id,
    name: `CCO.${comment.id.replace(/^CCO\./, "")}`,
    page: helpFile(comment.id),
    family,
    familyTitle: FAMILY_TITLES[family] ?? family,
    description: oneLine(comment.description),
    syntax: syntax(comment),
    parameters: comment.parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional,
      kind: parameter.matrix ? "range or array" : "one value",
      description: oneLine(parameter.description),
    })),
    returns: oneLine(comment.returns ?? ""),
    sections: SECTIONS.flatMap(([tag, heading]) => {
      const texts = tagTexts(comment.tags, tag);
      return texts.length > 0 ? [{ tag, heading, texts }] : [];
    }),
    examples: tagTexts(comment.tags, "example").map(readExample),
  };
}

/** Families in the order a budget case is built, each with its functions by name. */
export function helpFamilies(comments) {
  const models = comments.map(helpModel).sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = Object.keys(FAMILY_TITLES);
  const families = [...new Set([...known, ...models.map(({ family }) => family)])];
  return families
    .map((family) => ({
      title: FAMILY_TITLES[family] ?? family,
      functions: models.filter((model) => model.family === family),
    }))
    .filter(({ functions }) => functions.length > 0);
}

/** What a comment must hold so that its page helps: the missing parts, by name. */
export function missingParts(comment) {
  const model = helpModel(comment);
  const has = (tag) => model.sections.some((section) => section.tag === tag);
  return [
    !model.description && "description",
    model.parameters.some(({ description }) => !description) && "a @param without text",
    !model.returns && "@returns",
    !has("definition") && !has("formula") && "@definition or @formula",
    !has("errors") && "@errors",
    !has("source") && "@source",
    model.examples.length === 0 && "@example",
  ].filter(Boolean);
}

function syntax({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `CCO.${id.replace(/^CCO\./, "")}(${names.join(", ")})`;
}

/** `=CCO.CLV(100,0.8,0.1) → 266.67` is a formula and what it gives; both parts may be several lines. */
function readExample(text) {
  const [formula, ...rest] = text.split("→");
  return { formula: oneLine(formula), result: rest.join("→").trim() };
}

function tagTexts(tags, name) {
  const value = Array.isArray(tags)
    ? tags.filter((tag) => tag.name === name).map(({ text }) => text)
    : tags?.[name];
  return [value ?? []]
    .flat()
    .map((text) => text.trim())
    .filter(Boolean);
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
