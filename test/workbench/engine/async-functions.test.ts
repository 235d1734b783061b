import { after, cell, newEngine, put, register, settle, value, values, within } from "./support";
import type { Engine } from "../../../workbench/engine/types";

let engine: Engine;
beforeEach(async () => {
  engine = await newEngine();
});
afterEach(() => engine.dispose());

const double = (milliseconds: number) => (x: unknown) => after(milliseconds, (x as number) * 2);

test("a function that is out shows #BUSY!, and so does a sum over it", async () => {
  register(engine, "SLOW", ["s"], double(100));
  put(engine, "A1", [[1, "=CCO.SLOW(A1)", "=SUM(B1:B1)"]]);
  await within(engine.calculated());
  expect(values(engine, "B1:C1")).toEqual([["#BUSY!", "#BUSY!"]]);
  expect(cell(engine, "B1").kind).toBe("error");
  await settle(engine);
  expect(values(engine, "B1:C1")).toEqual([[2, 2]]);
});

test("ten calls of 100 ms run at the same time", async () => {
  let running = 0;
  let most = 0;
  register(engine, "SLOW", ["s"], async (x) => {
    most = Math.max(most, ++running);
    await after(100, null);
    running--;
    return (x as number) * 2;
  });
  for (let row = 1; row <= 10; row++) put(engine, `A${row}`, [[row, `=CCO.SLOW(A${row})`]]);
  put(engine, "C1", "=SUM(B1:B10)");
  await settle(engine);
  expect(value(engine, "C1")).toBe(110);
  expect(most).toBe(10);
});

test("calls of different duration in one formula, nested calls and calls in LET all end", async () => {
  const first = register(engine, "S1", ["s"], double(20));
  const second = register(engine, "S2", ["s"], double(90));
  put(engine, "A1", 5);
  put(engine, "B1", [
    ["=CCO.S1(A1)+CCO.S2(A1)"],
    ["=CCO.S1(1)+CCO.S1(1)"],
    ["=CCO.S1(CCO.S2(CCO.S1(1)))"],
    ["=LET(x,CCO.S2(3),x+1)"],
    ["=IF(FALSE,CCO.S1(50),2)"],
  ]);
  await settle(engine);
  expect(values(engine, "B1:B5")).toEqual([[20], [4], [8], [7], [2]]);
  expect(first.calls.filter(([x]) => x === 1)).toHaveLength(1);
  expect(second.calls.filter(([x]) => x === 5)).toHaveLength(1);
});

test("an argument that changes while the call is out gives the new answer", async () => {
  register(engine, "SLOW", ["s"], double(80));
  put(engine, "A1", [[5, "=CCO.SLOW(A1)", "=B1+1"]]);
  await within(engine.calculated());
  put(engine, "A1", 7);
  await settle(engine);
  expect(values(engine, "A1:C1")).toEqual([[7, 14, 15]]);
});

test("an edit elsewhere while calls are out leaves no stale total", async () => {
  register(engine, "SLOW", ["s"], double(60));
  for (let row = 1; row <= 10; row++) put(engine, `A${row}`, [[row, `=CCO.SLOW(A${row})`]]);
  put(engine, "C1", "=SUM(B1:B10)");
  await settle(engine);
  put(engine, "A1", 60);
  await within(engine.calculated());
  put(engine, "A2", 70);
  await settle(engine);
  expect(value(engine, "C1")).toBe(364);
});

test("an edit that does not touch the arguments does not call again, recalculate() does", async () => {
  const seen = register(engine, "SLOW", ["s"], double(1));
  put(engine, "A1", [[5, "=CCO.SLOW(A1)"]]);
  await settle(engine);
  put(engine, "A2", 1);
  put(engine, "A1", 5);
  await settle(engine);
  expect(seen.calls).toHaveLength(1);
  engine.recalculate();
  await settle(engine);
  expect(seen.calls).toHaveLength(2);
});

test("an asynchronous array spills, and its dependents follow", async () => {
  register(engine, "COUNT", ["s"], (n) =>
    after(
      10,
      Array.from({ length: n as number }, (_, index) => [index + 1])
    )
  );
  put(engine, "A1", [[3, "=CCO.COUNT(A1)", "=SUM(B1#)", "=SUM(B1:B9)"]]);
  await settle(engine);
  expect(values(engine, "C1:D1")).toEqual([[6, 6]]);
  put(engine, "A1", 2);
  await settle(engine);
  expect(values(engine, "B1:B3")).toEqual([[1], [2], [""]]);
  expect(values(engine, "C1:D1")).toEqual([[3, 3]]);
});

test("errors come with their message", async () => {
  register(engine, "NO", [], () => after(5, { error: "#N/A", message: "data: no rows" }));
  put(engine, "A1", [["=CCO.NO()", '=IFERROR(CCO.NO(),"caught")', "=ISNA(CCO.NO())"]]);
  await settle(engine);
  expect(cell(engine, "A1")).toMatchObject({
    kind: "error",
    value: "#N/A",
    message: "data: no rows",
  });
  expect(values(engine, "B1:C1")).toEqual([["caught", true]]);
});

test("a runner that rejects against its contract shows #VALUE! with what it said", async () => {
  register(engine, "BAD", [], () => Promise.reject(new Error("broken")));
  put(engine, "A1", "=CCO.BAD()");
  await settle(engine);
  expect(cell(engine, "A1")).toMatchObject({ value: "#VALUE!", message: "broken" });
});

test("2,000 cells with a call each", async () => {
  const seen = register(engine, "SLOW", ["s", "s"], (x, y) =>
    after(1, (x as number) + (y as number))
  );
  put(
    engine,
    "A1",
    Array.from({ length: 2000 }, (_, row) => [row, `=CCO.SLOW(A${row + 1},1)`])
  );
  await settle(engine);
  expect(seen.calls).toHaveLength(2000);
  expect(value(engine, "B2000")).toBe(2000);
}, 30_000);
