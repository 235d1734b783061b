/** What npm run build leaves in dist/: complete, in agreement with itself, and nothing that is not the add-in. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { isLocal } from "../../scripts/lib/origin.mjs";

const DIST = path.join(__dirname, "../../dist");
const read = (name: string): string => readFileSync(path.join(DIST, name), "utf8");

interface Metadata {
  functions: { id: string; helpUrl: string; parameters: unknown[] }[];
}

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)));
const scripts = files.filter((name) => name.endsWith(".js"));
const metadata = JSON.parse(read("functions.json")) as Metadata;

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

type CustomFunction = (...parameters: unknown[]) => unknown;

/** functions.js in a world that has nothing but CustomFunctions: no page, no Node, no Office. */
function loadAlone(): Map<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const CustomFunctions = {
    associate: (id: string, run: CustomFunction) => associated.set(id, run),
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidNumber: "#NUM!" },
  };
  vm.runInNewContext(read("functions.js"), { CustomFunctions });
  return associated;
}

it("holds what the manifest names", () => {
  const expected = [
    "manifest.xml",
    "taskpane.html",
    "taskpane.js",
    "functions.js",
    "functions.json",
  ];
  expect(files).toEqual(expect.arrayContaining(expected));
});

describe("functions.js alone", () => {
  it("registers every function of functions.json under its id, and no other", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect([...loadAlone().keys()].sort()).toEqual([...ids].sort());
  });

  it("calculates", () => {
    // 100·0.8/(1 + 0.1 − 0.8), the margin multiple of Gupta and Lehmann.
    const [[value]] = loadAlone().get("CLV")?.([[100]], [[0.8]], [[0.1]]) as [[number]];
    expect(value).toBeCloseTo(266.6667, 3);
  });

  it("says what is wrong by the error that Excel shows", () => {
    const run = loadAlone().get("NPV");
    expect(() => run?.([["text"]], [[1, 2]], "END")).toThrow(CellError);
  });
});

it("has a help page for every function, where functions.json says", () => {
  for (const { id, helpUrl } of metadata.functions) {
    const page = `help/${path.posix.basename(helpUrl)}`;
    expect(files).toContain(page);
    expect(read(page)).toContain(`<h1>CCO.${id}</h1>`);
  }
});

it("links its help pages only to files that are there", () => {
  for (const name of files.filter((file) => /^help\/.*\.html$/.test(file))) {
    const links = [...read(name).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => link ?? "");
    const missing = links.filter((link) => !existsSync(path.join(DIST, "help", link)));
    expect({ name, missing }).toEqual({ name, missing: [] });
  }
});

describe("the page", () => {
  const page = read("taskpane.html");
  const order = [...page.matchAll(/<script[^>]*src="([^"]+)"[^>]*>/g)];

  it("loads Microsoft's office.js, then the functions, then the pane, none of them deferred", () => {
    expect(order.map(([, source]) => source)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    expect(order.filter(([tag]) => /defer|async|module/.test(tag))).toEqual([]);
  });

  it("says something before any script has run", () => {
    expect(page).toContain("This page is the task pane of an Excel add-in.");
    expect(page).toContain("<noscript>");
  });

  it("lets no script run but its own and Microsoft's", () => {
    const policy = /script-src ([^;]+);/.exec(page)?.[1]?.split(" ");
    expect(policy).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
    expect(page).not.toMatch(/<script>|\son[a-z]+="/);
  });
});

describe("what must not be shipped", () => {
  // Names that survive minifying, each in the code it belongs to.
  it.each([
    ["Univer", /univer/i],
    ["the npm office.js", /OSF\.InitializationHelper|_richApiNativeBridge/],
    ["tests", /toBeCloseTo|toHaveBeenCalled|@jest-environment/],
    ["source maps", /sourceMappingURL/],
  ])("has no trace of %s in its scripts", (_, trace) => {
    expect(scripts.filter((name) => trace.test(read(name)))).toEqual([]);
  });

  it("is only pages, scripts, pictures and what describes them", () => {
    const kinds = new Set(files.map((name) => path.extname(name)));
    const known = [".html", ".js", ".json", ".xml", ".css", ".png", ".txt", ".wasm"];
    expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it("names the development server nowhere, unless it is built for it", () => {
    const [origin = ""] = /https:\/\/[^"]*(?=\/taskpane\.html)/.exec(read("manifest.xml")) ?? [];
    const named = files
      .filter((name) => /\.(xml|json|html)$/.test(name))
      .filter((name) => read(name).includes("localhost"));
    expect(isLocal(origin) ? [] : named).toEqual([]);
  });
});
