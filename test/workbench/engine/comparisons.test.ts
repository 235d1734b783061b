/** Comparisons of whole columns with one value: the same at first, after an edit and calculated anew. */
import { newEngine, put, settle, value, values } from "./support";
import type { Engine } from "../../../workbench/engine/types";

let engine: Engine;
beforeEach(async () => {
  engine = await newEngine();
});
afterEach(() => engine.dispose());

test("0 is not blank, also when calculated anew", async () => {
  put(engine, "A1", [[0], [5], [""]]);
  put(engine, "C1", '=IF(A1:A3="","blank",A1:A3)');
  await settle(engine);
  expect(values(engine, "C1:C3")).toEqual([[0], [5], ["blank"]]);
  engine.recalculate();
  await settle(engine);
  expect(values(engine, "C1:C3")).toEqual([[0], [5], ["blank"]]);
});

test("an array that only stands where other cells are is compared by its own values", async () => {
  put(engine, "A1", [[2], [0], [3]]);
  put(engine, "B1", "=SEQUENCE(3)-1");
  put(engine, "D1", "=SUM(--(B1#<1))");
  put(engine, "E1", "=LET(kept,FILTER(A1:A3,B1#>=0),SUM(IF(kept<1,1,kept)))");
  await settle(engine);
  for (let i = 0; i < 2; i++) {
    expect([value(engine, "D1"), value(engine, "E1")]).toEqual([1, 6]);
    engine.recalculate();
    await settle(engine);
  }
  put(engine, "A1", [[0], [0], [0]]);
  await settle(engine);
  expect(value(engine, "E1")).toBe(3);
});
