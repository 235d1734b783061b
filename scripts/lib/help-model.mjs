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
    name: `CCO.${comment.id}`,
    page: helpFile(comment.id),
    family,
    familyTitle: FAMILY_TITLES[family] ?? family,
    description: oneLine(comment.description),
    syntax: syntax(comment),
    parameters: comment.parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional,
      kind: parameter.matrix ? "value, range or array" : "one value",
      description: oneLine(parameter.description),
    })),
    returns: oneLine(comment.returns),
    sections: SECTIONS.flatMap(([tag, heading]) => {
      const texts = comment.tags[tag].map((text) => (tag === "formula" ? oneLineEach(text) : text));
      return texts.length > 0 ? [{ tag, heading, texts }] : [];
    }),
    examples: comment.examples,
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

function syntax({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `CCO.${id}(${names.join(", ")})`;
}

/** Formulas of several cases are parted by semicolons: each stands on its own line. */
function oneLineEach(text) {
  return oneLine(text).replaceAll("; ", ";\n");
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
