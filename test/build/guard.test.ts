import { addressProblem, moduleProblem } from "../../scripts/build/guard-plugin.mjs";
import { duplicateIds } from "../../scripts/build/functions-json-plugin.mjs";

describe("the guard of a production build", () => {
  it.each([
    ["/repo/node_modules/@univerjs/core/lib/es/index.js", "Univer"],
    ["/repo/node_modules/@microsoft/office-js/dist/office.js", "CDN"],
    ["/repo/workbench/engine/types.ts", "not part of the add-in"],
    ["/repo/test/core/clv.test.ts", "not part of the add-in"],
    ["/repo/bench/run.mjs", "not part of the add-in"],
    ["/repo/src/core/clv.test.ts", "a test"],
  ])("refuses %s", (file, why) => {
    expect(moduleProblem(file, "/repo")).toContain(why);
  });

  it.each([
    "/repo/src/core/errors.ts",
    "/repo/node_modules/react/index.js",
    "/repo/node_modules/some-package/test/helper.js",
    undefined,
  ])("lets %s in", (file) => expect(moduleProblem(file, "/repo")).toBeNull());

  it("judges files by their place in the project, not by where the project lies", () => {
    expect(moduleProblem("/home/me/test/repo/src/core/errors.ts", "/home/me/test/repo")).toBeNull();
  });

  it("finds what is left of the development server in files that Excel reads", () => {
    const text = () => '<a href="https://localhost:3000/help">';
    const origin = "https://apps.example.org";
    expect(addressProblem("manifest.xml", text, origin)).toContain('still holds "localhost"');
    expect(addressProblem("help/index.html", text, origin)).toContain("help/index.html");
    expect(addressProblem("manifest.xml", () => "https://www.Contoso.com", origin)).not.toBeNull();
    expect(addressProblem("manifest.xml", text, "https://localhost:3000")).toBeNull();
    expect(addressProblem("manifest.xml", () => origin, origin)).toBeNull();
  });
});

it("finds ids that a saved workbook could not tell apart", () => {
  const functions = ["NPV", "HORIZON.MIX", "npv", "HORIZON_MIX", "CLV"].map((id) => ({ id }));
  expect(duplicateIds(functions)).toEqual(["npv", "HORIZON_MIX"]);
});
