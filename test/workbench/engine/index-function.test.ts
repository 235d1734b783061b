/** INDEX with an array of row numbers over cells that change: always what the cells hold now. */
import { after, newEngine, put, register, settle, value, values } from "./support";
import type { Engine } from "../../../workbench/engine/types";

let engine: Engine;
beforeEach(async () => {
  engine = await newEngine();
});
afterEach(() => engine.dispose());

test("a spilled result is read as it is after an edit", async () => {
  put(engine, "A1", 2);
  put(engine, "A4", "=SEQUENCE(4,3)*A1");
  put(engine, "F1", [["=SUM(INDEX(A4#,SEQUENCE(3)+1,3))", "=SUM(INDEX(A4:C7,{2;3;4},3))"]]);
  await settle(engine);
  // 6 + 9 + 12, the last column of rows 2 to 4
  expect(values(engine, "F1:G1")).toEqual([[54, 54]]);
  put(engine, "A1", 5);
  await settle(engine);
  expect(values(engine, "F1:G1")).toEqual([[135, 135]]);
});

test("a custom function's late answer is read too", async () => {
  register(engine, "LATE", ["s"], (factor) =>
    after(
      20,
      [[1], [2], [3]].map((row) => row.map((one) => one * Number(factor)))
    )
  );
  put(engine, "A1", 2);
  put(engine, "A4", "=CCO.LATE(A1)");
  put(engine, "F1", "=SUM(INDEX(A4#,{1;3}))");
  await settle(engine);
  expect(value(engine, "F1")).toBe(8);
  put(engine, "A1", 10);
  await settle(engine);
  expect(value(engine, "F1")).toBe(40);
});

test("a blank cell among those chosen is 0, row numbers may stand in cells", async () => {
  put(engine, "A1", [[7], [""], [9]]);
  put(engine, "B1", [[3], [2]]);
  put(engine, "C1", "=INDEX(A1:A3,B1:B2)");
  await settle(engine);
  expect(values(engine, "C1:C2")).toEqual([[9], [0]]);
});

test("row and column numbers meet: {2;3} by {1,3} gives four cells; one that is too large is #REF!", async () => {
  put(engine, "A1", "=SEQUENCE(3,3)");
  put(engine, "E1", "=INDEX(A1:C3,{2;3},{1,3})");
  put(engine, "H1", "=INDEX(A1:C3,{1;4},2)");
  put(engine, "J1", "=INDEX(A1:C1,{3;1})");
  await settle(engine);
  expect(values(engine, "E1:F2")).toEqual([
    [4, 6],
    [7, 9],
  ]);
  expect(values(engine, "H1:H2")).toEqual([[2], ["#REF!"]]);
  expect(values(engine, "J1:J2")).toEqual([[3], [1]]);
});
