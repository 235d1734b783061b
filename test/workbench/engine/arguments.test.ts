import { cell, newEngine, put, register, settle, value, values } from "./support";
import type { Engine } from "../../../workbench/engine/types";

let engine: Engine;
beforeEach(async () => {
  engine = await newEngine();
});
afterEach(() => engine.dispose());

async function argumentsOf(formula: string, shapes: string[]) {
  const seen = register(engine, "SEE", shapes, () => "called");
  put(engine, "H1", formula);
  await settle(engine);
  return seen.calls.at(-1);
}

test("types are kept: number, text, truth value", async () => {
  put(engine, "A1", [[1.5, "x", true, "'007"]]);
  expect(await argumentsOf('=CCO.SEE(A1:D1,TRUE,"y")', ["m", "s", "s"])).toEqual([
    [[1.5, "x", true, "007"]],
    true,
    "y",
  ]);
});

test.each([
  ["zero", 0],
  ["null", null],
] as const)("blank cells come as %s", async (mode, blank) => {
  engine.blanks = mode;
  put(engine, "A1", [[1, null, 2]]);
  expect(await argumentsOf("=CCO.SEE(A1:C1,B1,B1)", ["m", "s", "m"])).toEqual([
    [[1, blank, 2]],
    blank,
    [[blank]],
  ]);
});

test("omitted arguments come as null up to the declared number", async () => {
  expect(await argumentsOf("=CCO.SEE(1,,3)", ["s", "s?", "s?", "m?", "s?"])).toEqual([
    1,
    null,
    3,
    null,
    null,
  ]);
});

test("a repeating parameter takes what comes", async () => {
  expect(await argumentsOf("=CCO.SEE(1,2,3)", ["s", "s*"])).toEqual([1, 2, 3]);
});

test("a scalar for a matrix is a 1 by 1 matrix; a range for a scalar its top left cell", async () => {
  put(engine, "A1", [
    [4, 5],
    [6, 7],
  ]);
  expect(await argumentsOf("=CCO.SEE(9,A1:B2)", ["m", "s"])).toEqual([[[9]], 4]);
});

test("arrays that formulas make arrive whole", async () => {
  put(engine, "A1", [[1], [""], [3]]);
  expect(await argumentsOf('=CCO.SEE(IF(A1:A3="","",A1:A3))', ["m"])).toEqual([[[1], [""], [3]]]);
});

test("an error value in an input answers at once; the function is not called", async () => {
  const seen = register(engine, "SEE", ["m"], () => 1);
  put(engine, "A1", [["=1/0", 2]]);
  put(engine, "H1", "=CCO.SEE(A1:B1)");
  await settle(engine);
  expect(value(engine, "H1")).toBe("#DIV/0!");
  expect(seen.calls).toHaveLength(0);
});

test("too few and too many arguments give an error with a reason", async () => {
  register(engine, "SEE", ["s", "s", "s?"], () => 1);
  put(engine, "H1", [["=CCO.SEE(1)", "=CCO.SEE(1,2,3,4)"]]);
  await settle(engine);
  expect(cell(engine, "H1")).toMatchObject({
    kind: "error",
    message: "CCO.SEE needs at least 2 arguments.",
  });
  expect(cell(engine, "I1")).toMatchObject({
    kind: "error",
    message: "CCO.SEE takes at most 3 arguments.",
  });
});

test("results: null is 0, an error element is an error, not finite is #NUM!", async () => {
  register(engine, "GIVE", [], () => [[1, null, "a", true, { error: "#N/A" }, Infinity]]);
  put(engine, "A1", "=CCO.GIVE()");
  await settle(engine);
  expect(values(engine, "A1:F1")).toEqual([[1, 0, "a", true, "#N/A", "#NUM!"]]);
});

test("names are found whatever their case; an unknown one is #NAME?", async () => {
  register(engine, "GIVE", [], () => 1);
  put(engine, "A1", [["=cco.give()", "=CCO.NONE()"]]);
  await settle(engine);
  expect(values(engine, "A1:B1")).toEqual([[1, "#NAME?"]]);
});

test("the caller's address comes along", async () => {
  const callers: string[] = [];
  const sheet = engine.addSheet("My sheet");
  engine.register(
    { name: "CCO.WHERE", id: "WHERE", description: "", parameters: [] },
    (_, __, caller) => callers.push(caller)
  );
  put(engine, "B3", "=CCO.WHERE()", sheet);
  await settle(engine);
  expect(callers).toEqual(["My sheet!B3"]);
});
