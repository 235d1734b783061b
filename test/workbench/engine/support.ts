/**
 * What the engine's tests share: the engine bundled for Node (Univer cannot be loaded by jest as it
 * is published), and short ways to write and read cells.
 */
import { buildSync } from "esbuild";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type {
  Area,
  Argument,
  Cell,
  Engine,
  FunctionDefinition,
  FunctionResult,
  Scalar,
} from "../../../workbench/engine/types";

const root = path.resolve(__dirname, "../../..");
const sources = path.join(root, "workbench/engine");
const bundle = path.join(root, ".cache/engine-tests/engine.cjs");

// The first test of a file may have to bundle the engine.
jest.setTimeout(60_000);

/** A new engine with its first calculation behind it. */
export async function newEngine(): Promise<Engine> {
  const engine = loaded().createEngine();
  await within(engine.settle());
  return engine;
}

/** Fails the test instead of waiting for ever. */
export async function within<T>(promise: Promise<T>, milliseconds = 20_000): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not settled in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export const settle = (engine: Engine) => within(engine.settle());

/** "B2:C3" on a sheet, the first one when none is named. */
export function at(engine: Engine, address: string, sheetId = engine.sheets()[0]!.id): Area {
  const [from, to = from] = address.split(":").map(corner);
  return {
    sheetId,
    row: from!.row,
    column: from!.column,
    rows: to!.row - from!.row + 1,
    columns: to!.column - from!.column + 1,
  };
}

/** Writes values from a cell on, as many as given. */
export function put(
  engine: Engine,
  address: string,
  values: (Scalar | null)[][] | Scalar,
  sheetId?: string
): void {
  const rows = Array.isArray(values) ? values : [[values]];
  const start = at(engine, address, sheetId);
  engine.write({ ...start, rows: rows.length, columns: rows[0]!.length }, rows);
}

export function values(engine: Engine, address: string, sheetId?: string): Scalar[][] {
  return engine.read(at(engine, address, sheetId)).map((row) => row.map((cell) => cell.value));
}

export function value(engine: Engine, address: string, sheetId?: string): Scalar {
  return values(engine, address, sheetId)[0]![0]!;
}

export function cell(engine: Engine, address: string, sheetId?: string): Cell {
  return engine.read(at(engine, address, sheetId))[0]![0]!;
}

/** A definition by the shapes of its parameters: "m" matrix, "s" scalar, with "?" optional, with "*" repeating. */
export function definition(name: string, ...shapes: string[]): FunctionDefinition {
  return {
    name: `CCO.${name}`,
    id: name,
    description: name,
    parameters: shapes.map((shape, index) => ({
      name: `p${index + 1}`,
      description: "",
      matrix: shape.startsWith("m"),
      optional: shape.endsWith("?"),
      repeating: shape.endsWith("*"),
    })),
  };
}

/** Registers a function and counts its calls. */
export function register(
  engine: Engine,
  name: string,
  shapes: string[],
  run: (...args: Argument[]) => FunctionResult | Promise<FunctionResult>
): { calls: Argument[][] } {
  const seen: { calls: Argument[][] } = { calls: [] };
  engine.register(definition(name, ...shapes), (_, args) => {
    seen.calls.push(args);
    return run(...args);
  });
  return seen;
}

export const after = <T>(milliseconds: number, result: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(result), milliseconds));

function corner(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

let engineModule: { createEngine(): Engine } | null = null;

function loaded(): { createEngine(): Engine } {
  if (engineModule) return engineModule;
  if (!isFresh()) build();
  // Read by Node itself: jest would transform the whole of Univer first.
  const wrapped = `(function (module, exports, require) {${readFileSync(bundle, "utf8")}\n})`;
  const run = new vm.Script(wrapped, { filename: bundle }).runInThisContext() as (
    module: { exports: object },
    exports: object,
    require: NodeJS.Require
  ) => void;
  const target = { exports: {} };
  run(target, target.exports, createRequire(bundle));
  engineModule = target.exports as { createEngine(): Engine };
  return engineModule;
}

function isFresh(): boolean {
  if (!existsSync(bundle)) return false;
  const made = statSync(bundle).mtimeMs;
  return readdirSync(sources).every((file) => statSync(path.join(sources, file)).mtimeMs < made);
}

function build(): void {
  mkdirSync(path.dirname(bundle), { recursive: true });
  const own = `${bundle}.${process.pid}`;
  buildSync({
    entryPoints: [path.join(sources, "headless.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: own,
    logLevel: "error",
  });
  // Renamed when complete: several test files may build at once.
  renameSync(own, bundle);
}
