/** @jest-environment jsdom */
import axe from "axe-core";
import { readFunctionComments } from "../../scripts/lib/function-comments.mjs";
import { helpFile, helpUrl } from "../../scripts/lib/help-address.mjs";
import { helpPages } from "../../scripts/lib/help-pages.mjs";

const COMMENT = {
  id: "HORIZON.MIX",
  file: "src/functions/horizons/horizon-mix.ts",
  name: "horizonMix",
  description: "Compares a mix\n  with its <target>.",
  parameters: [
    { name: "amounts", description: "Money & more.", optional: false, matrix: true },
    { name: "method", description: "A or B.", optional: true, matrix: false },
  ],
  returns: "Four rows.",
  tags: {
    definition: ["One paragraph\nin two lines.\n\nAnother."],
    formula: ["a = 1; b = 2"],
    units: [],
    timing: [],
    errors: ["#VALUE! always."],
    source: ["A paper."],
    example: ['=CCO.HORIZON.MIX({1,2},"A") → 3'],
  },
  examples: [{ formula: '=CCO.HORIZON.MIX({1,2},"A")', result: "3" }],
};

function show(name: string, comments: unknown[] = [COMMENT]): void {
  const html = helpPages(comments).find((page) => page.name === name)?.text ?? "";
  const page = new DOMParser().parseFromString(html, "text/html");
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
}

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");

describe("a help page", () => {
  beforeEach(() => show("horizon-mix.html"));

  it("shows how the function is written, optional arguments in brackets", () => {
    expect(texts("h1")).toEqual(["CCO.HORIZON.MIX"]);
    expect(texts(".syntax")).toEqual(["=CCO.HORIZON.MIX(amounts, [method])"]);
  });

  it("describes every argument, and text with < and & as it was written", () => {
    expect(texts("tbody th")).toEqual([
      "amountsvalue, range or array",
      "methodoptional, one value",
    ]);
    expect(texts("tbody td")).toEqual(["Money & more.", "A or B."]);
    expect(texts(".lead")).toEqual(["Compares a mix with its <target>."]);
  });

  it("has a section for each tag that the comment fills, and none for one that it leaves empty", () => {
    expect(texts("main h2")).toEqual([
      "Syntax",
      "Arguments",
      "Result",
      "Example",
      "Definition",
      "Formula",
      "Errors",
      "Source",
    ]);
  });

  it("keeps paragraphs apart and joins lines", () => {
    expect(texts("main p")).toContain("One paragraph in two lines.");
    expect(texts("main p")).toContain("Another.");
    expect(texts("pre")).toContain("a = 1;\nb = 2");
  });

  it("gives the example with its result", () => {
    expect(texts("figure pre")).toEqual(['=CCO.HORIZON.MIX({1,2},"A")']);
    expect(texts("figure output")).toEqual(["3"]);
  });
});

it.each(["index.html", "horizon-mix.html"])("axe finds nothing on %s", async (name) => {
  show(name);
  // jsdom draws nothing, so contrast cannot be judged here.
  const options = { rules: { "color-contrast": { enabled: false } } };
  expect((await axe.run(document.documentElement, options)).violations).toEqual([]);
});

it("puts the page of HORIZON.MIX where functions.json says it is", () => {
  expect(helpFile("HORIZON.MIX")).toBe("horizon-mix.html");
  expect(helpUrl("HORIZON.MIX", "https://apps.example.org/cco")).toBe(
    "https://apps.example.org/cco/help/horizon-mix.html"
  );
});

it("lists every function on the index page, linked to a page that is there", () => {
  const pages = helpPages(readFunctionComments());
  const names = pages.map(({ name }) => name);
  show("index.html", readFunctionComments());
  const links = [...document.querySelectorAll("dt a")].map((link) => link.getAttribute("href"));
  expect(links.length).toBeGreaterThan(0);
  expect(links.length).toBe(readFunctionComments().length);
  expect(links.filter((link) => !names.includes(link ?? ""))).toEqual([]);
});
