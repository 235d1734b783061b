/** npm run docs: writes the parts of docs/ that are made from the sources. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { readFunctionComments } from "./lib/function-comments.mjs";
import { helpMarkdown } from "./lib/help-markdown.mjs";
import { root } from "./lib/root.mjs";
import { workbookMarkdown } from "./lib/workbook-markdown.mjs";

const functions = path.join(root, "docs/functions");
rmSync(functions, { recursive: true, force: true });
mkdirSync(functions, { recursive: true });
const pages = helpMarkdown(readFunctionComments());
for (const { name, text } of pages) writeFileSync(path.join(functions, name), text);
console.log(`docs/functions: ${pages.length} pages`);

const tables = "docs/planning-workbook-tables.md";
writeFileSync(path.join(root, tables), workbookMarkdown(await workbookSchema()));
console.log(tables);

async function workbookSchema() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "src/workbook/schema/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
