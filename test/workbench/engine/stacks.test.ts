/** HSTACK and VSTACK keep every cell: an error stays where it is and does not take the others' place. */
import { newEngine, put, settle, values } from "./support";

test("an error among the parts stays in its own place", async () => {
  const engine = await newEngine();
  put(engine, "A1", "=HSTACK(1,NA(),3)");
  put(engine, "A3", "=VSTACK(1,1/0,3)");
  put(engine, "D3", "=HSTACK(SEQUENCE(2),NA(),SEQUENCE(2))");
  put(engine, "A7", '=HSTACK(IFNA(NA()/4,"none"),IFERROR(1/0,"no figure"),2)');
  put(engine, "A9", "=IFNA(HSTACK(1,NA()),0)");
  await settle(engine);
  expect(values(engine, "A1:C1")).toEqual([[1, "#N/A", 3]]);
  expect(values(engine, "A3:A5")).toEqual([[1], ["#DIV/0!"], [3]]);
  expect(values(engine, "D3:F4")).toEqual([
    [1, "#N/A", 1],
    [2, "#N/A", 2],
  ]);
  expect(values(engine, "A7:C7")).toEqual([["none", "no figure", 2]]);
  expect(values(engine, "A9:B9")).toEqual([[1, 0]]);
  engine.dispose();
});
