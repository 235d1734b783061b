/** npm run docs: writes docs/functions from the functions' own comments. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readFunctionComments } from "./lib/function-comments.mjs";
import { helpMarkdown } from "./lib/help-markdown.mjs";
import { root } from "./lib/root.mjs";

const folder = path.join(root, "docs/functions");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = helpMarkdown(readFunctionComments());
for (const { name, text } of pages) writeFileSync(path.join(folder, name), text);
console.log(`docs/functions: ${pages.length} pages`);
