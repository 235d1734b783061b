/** CHOOSECOLS and CHOOSEROWS by arrays of numbers, as Excel takes them. */
import { newEngine, put, settle, values } from "./support";

test("numbers may come as an array, a spill or one by one, from either end", async () => {
  const engine = await newEngine();
  put(engine, "A1", [
    ["a", 1, 10],
    ["b", 2, 20],
    ["c", 3, 30],
  ]);
  put(engine, "F1", "=CHOOSECOLS(A1:C3,{3,1})");
  put(engine, "F5", "=CHOOSEROWS(A1:C3,SEQUENCE(2))");
  put(engine, "F9", "=CHOOSEROWS(A1:C3,{-1;1},2)");
  put(engine, "J1", "=CHOOSECOLS(A1:C3,{1,4})");
  await settle(engine);
  expect(values(engine, "F1:G3")).toEqual([
    [10, "a"],
    [20, "b"],
    [30, "c"],
  ]);
  expect(values(engine, "F5:H6")).toEqual([
    ["a", 1, 10],
    ["b", 2, 20],
  ]);
  expect(values(engine, "F9:F11")).toEqual([["c"], ["a"], ["b"]]);
  expect(values(engine, "J1")).toEqual([["#VALUE!"]]);
  engine.dispose();
});
