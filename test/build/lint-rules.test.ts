/**
 * The import rules of DESIGN, each proved by a snippet that breaks it: ESLint is run on text as if it
 * stood in the file named.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

interface Snippet {
  file: string;
  code: string;
  /** The rule that must refuse it, or null where it must pass. */
  rule: string | null;
}

const PATHS = "import-x/no-restricted-paths";
const PACKAGES = "no-restricted-imports";
const GLOBALS = "no-restricted-globals";
const HTML = "no-restricted-syntax";

const imports = (from: string) => `import "${from}";\n`;

const SNIPPETS: Snippet[] = [
  { file: "src/core/errors.ts", code: imports("../workers/index"), rule: PATHS },
  { file: "src/core/errors.ts", code: imports("../workbook/types"), rule: PATHS },
  { file: "src/core/errors.ts", code: imports("./check"), rule: null },
  { file: "src/core/errors.ts", code: imports("react"), rule: PACKAGES },
  { file: "src/core/errors.ts", code: imports("node:fs"), rule: PACKAGES },
  { file: "src/core/errors.ts", code: "export const page = document.title;\n", rule: GLOBALS },
  { file: "src/core/errors.ts", code: "export const mode = process.argv;\n", rule: GLOBALS },
  { file: "src/core/errors.ts", code: "export const page = globalThis;\n", rule: GLOBALS },
  { file: "src/core/errors.ts", code: "export const run = Excel.run;\n", rule: GLOBALS },
  { file: "src/workers/index.ts", code: imports("../functions/cells"), rule: PATHS },
  { file: "src/workers/index.ts", code: imports("../core/errors"), rule: null },
  { file: "src/functions/cells.ts", code: imports("../workbook/types"), rule: PATHS },
  { file: "src/functions/cells.ts", code: imports("../taskpane/strings"), rule: PATHS },
  { file: "src/functions/cells.ts", code: imports("../workers/index"), rule: null },
  { file: "src/functions/cells.ts", code: "export const run = Excel.run;\n", rule: GLOBALS },
  { file: "src/workbook/types.ts", code: imports("../functions/cells"), rule: PATHS },
  { file: "src/workbook/types.ts", code: imports("../taskpane/strings"), rule: PATHS },
  { file: "src/workbook/types.ts", code: imports("../core/errors"), rule: null },
  { file: "src/workbook/types.ts", code: "export const run = Excel.run;\n", rule: null },
  { file: "src/taskpane/strings.ts", code: imports("../core/errors"), rule: null },
  { file: "src/taskpane/strings.ts", code: imports("../workbook/types"), rule: null },
  { file: "src/taskpane/strings.ts", code: imports("../../workbench/engine/types"), rule: PATHS },
  { file: "src/taskpane/strings.ts", code: imports("../../scripts/lib/root.mjs"), rule: PATHS },
  { file: "src/taskpane/strings.ts", code: "export const run = Excel.run;\n", rule: GLOBALS },
  {
    file: "src/taskpane/strings.ts",
    code: "export const office = Office.context;\n",
    rule: GLOBALS,
  },
  {
    file: "src/taskpane/strings.ts",
    code: "export const show = (element: Element) => (element.innerHTML = 'a');\n",
    rule: HTML,
  },
  { file: "workbench/engine/types.ts", code: imports("../../src/core/errors"), rule: PATHS },
  { file: "workbench/engine/types.ts", code: imports("rxjs"), rule: null },
];

const READ_BEFORE_SYNC = `export async function read(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("values");
    return range.values;
  });
}
`;
SNIPPETS.push({
  file: "src/workbook/types.ts",
  code: READ_BEFORE_SYNC,
  rule: "office-addins/call-sync-before-read",
});

const found = lint(SNIPPETS);

it.each(SNIPPETS.map((snippet, index) => ({ ...snippet, index })))(
  "$file: $code is judged by $rule",
  ({ rule, index }) => {
    const rules = found[index] ?? [];
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  }
);

/**
 * One process for all: ESLint loads modules that jest cannot, and loading it is most of the time.
 * Rules that need types are left out; none of them is about imports.
 */
function lint(snippets: Snippet[]): string[][] {
  const script = `import { ESLint } from "eslint";
    import tseslint from "typescript-eslint";
    const snippets = JSON.parse(process.argv[1]);
    const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
    const rules = [];
    for (const { file, code } of snippets) {
      const [result] = await eslint.lintText(code, { filePath: file });
      rules.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
    }
    console.log(JSON.stringify(rules));`;
  const output = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", script, JSON.stringify(snippets)],
    { cwd: ROOT, encoding: "utf8" }
  );
  return JSON.parse(output) as string[][];
}
