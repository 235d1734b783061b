/** Every worked example on the pages about models is calculated and must give the value that it states. */
import "../support/custom-functions";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { evaluate } from "../support/formula";
import { expectPrintedValue } from "../support/printed";

const DOCS = path.join(__dirname, "../../docs");

/** The folders whose pages hold examples: a line that begins with =CCO. or =SUM( and so on, then → and the value. */
const FOLDERS = ["models", "scoring", "finance"];

const pages = FOLDERS.filter((folder) => existsSync(path.join(DOCS, folder))).flatMap((folder) =>
  readdirSync(path.join(DOCS, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`)
);

const examples = pages.flatMap((page) =>
  examplesOf(readFileSync(path.join(DOCS, page), "utf8")).map((example) => ({ page, ...example }))
);

test.each(examples)("$page: $formula → $result", ({ formula, result }) => {
  expectPrintedValue(evaluate(formula), result);
});

test.each(pages.filter((page) => !page.endsWith("README.md")))("%s has an example", (page) => {
  expect(examples.some((example) => example.page === page)).toBe(true);
});

test("the index of the models names every page", () => {
  const index = readFileSync(path.join(DOCS, "models/README.md"), "utf8");
  const models = pages.filter((page) => page.startsWith("models/") && !page.endsWith("README.md"));
  expect(models.length).toBeGreaterThanOrEqual(8);
  for (const page of models) expect(index).toContain(`(${path.basename(page)})`);
});

/** The value stands behind the arrow, on the same line or on the next. */
function examplesOf(text: string): { formula: string; result: string }[] {
  return [...text.matchAll(/^ {0,4}(=[A-Z][^\n→]*?)\s*\n?→ ?([^\n]+)$/gm)].map(
    ([, formula = "", result = ""]) => ({ formula: formula.trim(), result: result.trim() })
  );
}
