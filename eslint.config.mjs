/** What the sources may do: types, hooks, Office.js habits, and which folder may import which. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const root = path.dirname(fileURLToPath(import.meta.url));

/** Folders of src and the other folders of src that each may import. */
const LAYERS = {
  core: [],
  workers: ["core"],
  functions: ["core", "workers"],
  workbook: ["core"],
  commands: ["core", "functions", "workers", "workbook", "taskpane"],
  taskpane: ["core", "functions", "workers", "workbook", "commands"],
};
/** Layers that stand on no package: what they do can be run and tested anywhere. */
const WITHOUT_PACKAGES = ["core", "workers", "functions", "workbook", "commands"];

/** The pane asks Office for its own start, theme and visibility: nothing of the workbook. */
const PANE_OF_OFFICE = [
  "src/taskpane/index.tsx",
  "src/taskpane/theme.ts",
  "src/taskpane/whenShown.ts",
];
const EXCEL_GLOBALS = ["Excel", "OfficeExtension", "OfficeRuntime"];
const OFFICE_GLOBALS = ["Office", ...EXCEL_GLOBALS];
const ONLY_WORKBOOK = "Only src/workbook and src/commands speak Office.js.";
const PAGE_GLOBALS = [
  ...["window", "document", "navigator", "location", "localStorage", "sessionStorage"],
  ...["fetch", "XMLHttpRequest", "Worker", "self", "globalThis", "console"],
];
const NODE_GLOBALS = ["process", "Buffer", "require", "__dirname", "global"];

const NO_HTML = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    message: "Text from a workbook is never rendered as HTML: use textContent or React.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from a workbook is never rendered as HTML.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "Text from a workbook is never rendered as HTML.",
  },
];

const source = (folder) => `src/${folder}/**/*.{ts,tsx}`;
const forbid = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "node_modules/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    extends: [tseslint.configs.base],
    rules: {
      "max-lines": ["error", { max: 400 }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": ["error", ...NO_HTML],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Interfaces here write methods in the short form; none of them uses this.
      "@typescript-eslint/unbound-method": "off",
      // An interface may ask for a promise that one of its methods has no need of.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    // A cell holds anything, the generator of functions.json takes any[][] only, and Excel wants
    // CustomFunctions.Error, which is no Error, to be thrown.
    files: ["src/functions/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["test/**", "bench/**", "workbench/**", "scripts/**", "**/*.mjs", "**/*.js"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    files: ["**/*.tsx", "src/taskpane/**/*.ts", "workbench/page/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: [source("workbook"), source("commands")],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx,mjs}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({ extensions: [".ts", ".tsx", ".mjs", ".js"] }),
      ],
    },
    rules: { "import-x/no-restricted-paths": ["error", { basePath: root, zones: zones() }] },
  },
  ...WITHOUT_PACKAGES.map((layer) => ({
    files: [source(layer)],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: `src/${layer} imports no package.` }] },
      ],
    },
  })),
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [source("workbook"), source("commands"), ...PANE_OF_OFFICE],
    rules: {
      "no-restricted-globals": ["error", ...forbid(OFFICE_GLOBALS, ONLY_WORKBOOK)],
    },
  },
  {
    files: PANE_OF_OFFICE,
    rules: {
      "no-restricted-globals": ["error", ...forbid(EXCEL_GLOBALS, ONLY_WORKBOOK)],
    },
  },
  {
    files: [source("core")],
    rules: {
      "no-restricted-globals": [
        "error",
        ...forbid(OFFICE_GLOBALS, ONLY_WORKBOOK),
        ...forbid(PAGE_GLOBALS, "src/core runs without a page."),
        ...forbid(NODE_GLOBALS, "src/core runs without Node."),
        ...forbid(["CustomFunctions"], "src/core knows nothing of Excel."),
      ],
    },
  }
);

function zones() {
  const outside = ["workbench", "test", "bench", "scripts"].map((folder) => ({
    target: "./src",
    from: `./${folder}`,
    message: `The add-in takes nothing from ${folder}/.`,
  }));
  const layers = Object.entries(LAYERS).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: "./src",
    except: [layer, ...allowed].map((folder) => `./${folder}`),
    message: `src/${layer} may import ${["itself", ...allowed.map((name) => `src/${name}`)].join(", ")} only.`,
  }));
  const workbench = {
    target: "./workbench",
    from: "./src",
    message: "The workbench knows the add-in by its manifest and its built files only.",
  };
  return [...outside, ...layers, workbench];
}
