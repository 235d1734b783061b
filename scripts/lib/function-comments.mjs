/**
 * Reads the comments of the custom functions in src/functions: what help pages, the function reference
 * and the tests of examples are made from. A comment that lacks a part is an error that names it.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { functionFiles } from "./function-files.mjs";
import { root } from "./root.mjs";

/** Tags that every function needs besides @customfunction, @param and @returns. */
export const TAGS = ["definition", "formula", "units", "timing", "errors", "source", "example"];

/**
 * One entry a function, in order of id:
 * { id, file, name, description, parameters: [{ name, description, optional, matrix }], returns, tags,
 * examples: [{ formula, result }] }. `tags` holds a list of texts for each tag, examples included.
 */
export function readFunctionComments() {
  return functionFiles()
    .flatMap((file) => readComments(readFileSync(file, "utf8"), path.relative(root, file)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The documented functions of one source text. */
export function readComments(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((node) => ts.isFunctionDeclaration(node) && tagTexts(node, "customfunction").length > 0)
    .map((node) => readFunction(node, file));
}

function readFunction(node, file) {
  const [id] = tagTexts(node, "customfunction")[0].split(/\s+/);
  const described = { id, file, name: node.name.text, description: mainText(node) };
  const parameters = node.parameters.map(readParameter);
  const returns = text(ts.getJSDocReturnTag(node));
  const tags = Object.fromEntries(TAGS.map((tag) => [tag, tagTexts(node, tag)]));
  const examples = tags.example.map((line) => readExample(line, id));
  const result = { ...described, parameters, returns, tags, examples };
  refuseGaps(result);
  return result;
}

function readParameter(parameter) {
  const [tag] = ts.getJSDocParameterTags(parameter);
  return {
    name: parameter.name.getText(),
    description: text(tag),
    optional: Boolean(parameter.questionToken ?? parameter.initializer),
    matrix: parameter.type !== undefined && ts.isArrayTypeNode(parameter.type),
  };
}

/** "=CCO.CLV(100,0.8,0.1) → 266.67" */
function readExample(line, id) {
  const [formula, result, ...more] = line.split("→").map((part) => part.trim());
  if (!formula.startsWith("=") || !result || more.length > 0) {
    throw new Error(`${id}: an example reads "=FORMULA → value", not "${line}"`);
  }
  return { formula, result };
}

function refuseGaps({ id, description, parameters, returns, tags }) {
  const missing = [
    ...(description ? [] : ["a description"]),
    ...(returns ? [] : ["@returns"]),
    ...parameters.filter((p) => !p.description).map((p) => `@param ${p.name}`),
    ...TAGS.filter((tag) => tags[tag].length === 0).map((tag) => `@${tag}`),
  ];
  if (missing.length > 0) throw new Error(`${id}: its comment lacks ${missing.join(", ")}`);
}

function mainText(node) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return oneLine(ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? "");
}

function tagTexts(node, name) {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map(text);
}

function text(tag) {
  return tag ? oneLine(ts.getTextOfJSDocComment(tag.comment) ?? "") : "";
}

function oneLine(value) {
  return value.replace(/\s+/g, " ").replace(/^-\s+/, "").trim();
}
