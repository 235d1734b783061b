/** How typed texts are stored: as forced text, which the grid marks with an apostrophe, only where they need it. */
import { buildSync } from "esbuild";
import path from "node:path";
import vm from "node:vm";
import type * as TypedText from "../../../workbench/engine/typed-text";

const FORCED = 4;
const { typedCell } = loaded();

test.each(["Checkout without detours", "Q1", "a,b", "'Checkout without detours"])(
  "%j is plain text",
  (typed) => {
    const plain = typed.replace(/^'/, "");
    expect(typedCell(typed, false)).toMatchObject({ v: plain, t: 1 });
    expect(typedCell(plain, true)).toMatchObject({ v: plain, t: 1 });
  }
);

test.each(["007", "12%", "TRUE", "2026-01-31", "=A1", "-x", "#N/A", "'quoted"])(
  "%j after an apostrophe stays text by force",
  (text) => {
    expect(typedCell(`'${text}`, false)).toMatchObject({ v: text, t: FORCED, f: null });
  }
);

/** Bundled first: jest cannot load Univer as it is published. */
function loaded(): typeof TypedText {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(__dirname, "../../../workbench/engine/typed-text.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    inject: [path.resolve(__dirname, "../../../workbench/engine/polyfill.ts")],
    logLevel: "error",
  });
  const target = { exports: {} };
  const wrapped = `(function (module, exports, require) {${outputFiles[0]!.text}\n})`;
  const run = new vm.Script(wrapped).runInThisContext() as (...given: unknown[]) => void;
  run(target, target.exports, require);
  return target.exports as typeof TypedText;
}
