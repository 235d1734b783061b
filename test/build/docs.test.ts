/** The parts of docs/ that are made from the sources: run `npm run docs` when these fail. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFunctionComments } from "../../scripts/lib/function-comments.mjs";
import { helpMarkdown } from "../../scripts/lib/help-markdown.mjs";
import { workbookMarkdown } from "../../scripts/lib/workbook-markdown.mjs";
import * as schema from "../../src/workbook/schema";

const DOCS = path.join(__dirname, "../../docs");
const read = (name: string): string => readFileSync(path.join(DOCS, name), "utf8");

it("docs/functions says what the functions' comments say", () => {
  const expected = helpMarkdown(readFunctionComments());
  const found = readdirSync(path.join(DOCS, "functions")).sort();
  expect(found).toEqual(expected.map(({ name }) => name).sort());
  for (const { name, text } of expected) expect(read(`functions/${name}`)).toBe(text);
});

it("docs/planning-workbook-tables.md says what the schema says", () => {
  expect(read("planning-workbook-tables.md")).toBe(workbookMarkdown(schema));
});

it("links only to pages that are there", () => {
  const pages = readdirSync(DOCS, { recursive: true, encoding: "utf8" });
  const texts = [
    "../README.md",
    "../CONTRIBUTING.md",
    ...pages.filter((name) => /\.md$/.test(name)),
  ];
  for (const name of texts) {
    const links = [...read(name).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    const local = links.filter((link) => !/^https?:/.test(link));
    const missing = local.filter((link) => !existsSync(path.join(DOCS, path.dirname(name), link)));
    expect({ name, missing }).toEqual({ name, missing: [] });
  }
});
