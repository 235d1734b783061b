/** The plugins at work in a small build of their own: what they refuse makes the build fail. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import { FunctionsJsonPlugin } from "../../scripts/build/functions-json-plugin.mjs";
import { GuardPlugin } from "../../scripts/build/guard-plugin.mjs";

const HOST = "https://apps.example.org";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "guarded-"));
  mkdirSync(path.join(root, "src"));
  mkdirSync(path.join(root, "workbench"));
  writeFileSync(path.join(root, "workbench/host.js"), "export const host = 1;");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("fails on a module of the workbench", async () => {
  const errors = await build('import { host } from "../workbench/host.js"; console.log(host);', {});
  expect(errors).toEqual([
    expect.stringContaining("/workbench/host.js must not be in a production"),
  ]);
});

it("fails on an address of the development server in a file that Excel reads", async () => {
  const errors = await build("", {
    "manifest.xml": '<Url DefaultValue="https://localhost:3000/a"/>',
  });
  expect(errors).toEqual([`manifest.xml still holds "localhost" in a build for ${HOST}`]);
});

it("fails on an id that two functions declare", async () => {
  const errors = await build("", { "functions.json": functionsJson("NPV", "CLV", "NPV") });
  expect(errors).toEqual(["Declared by more than one function: NPV"]);
});

it("adds the help address to each function, and sorts them", async () => {
  expect(await build("", { "functions.json": functionsJson("NPV", "HORIZON.MIX") })).toEqual([]);
  const built = JSON.parse(readFileSync(path.join(root, "dist/functions.json"), "utf8")) as unknown;
  expect(built).toEqual({
    functions: [
      { id: "HORIZON.MIX", helpUrl: `${HOST}/help/horizon-mix.html` },
      { id: "NPV", helpUrl: `${HOST}/help/npv.html` },
    ],
  });
});

function functionsJson(...ids: string[]): string {
  return JSON.stringify({ functions: ids.map((id) => ({ id })) });
}

/** The errors of a build of `code` that also emits `assets`. */
async function build(code: string, assets: Record<string, string>): Promise<string[]> {
  writeFileSync(path.join(root, "src/index.js"), code);
  const compiler = webpack({
    mode: "production",
    context: root,
    entry: path.join(root, "src/index.js"),
    output: { path: path.join(root, "dist") },
    optimization: { minimize: false },
    plugins: [
      (each) => emit(each, assets),
      new FunctionsJsonPlugin({ file: "functions.json", origin: HOST }),
      new GuardPlugin({ origin: HOST, root }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      });
    });
  });
}

function emit(compiler: webpack.Compiler, assets: Record<string, string>): void {
  compiler.hooks.thisCompilation.tap("test", (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({ name: "test", stage }, () => {
      for (const [name, text] of Object.entries(assets)) {
        compilation.emitAsset(name, new webpack.sources.RawSource(text));
      }
    });
  });
}
