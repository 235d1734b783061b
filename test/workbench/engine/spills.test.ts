import { at, cell, newEngine, put, register, settle, value, values } from "./support";
import type { Engine } from "../../../workbench/engine/types";

let engine: Engine;
beforeEach(async () => {
  engine = await newEngine();
});
afterEach(() => engine.dispose());

test("a spill fills its cells; only the first holds the formula", async () => {
  put(engine, "A1", "=SEQUENCE(2,2)");
  await settle(engine);
  expect(values(engine, "A1:B2")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(cell(engine, "A1").formula).toBe("=SEQUENCE(2,2)");
  expect(cell(engine, "B2").formula).toBe("");
  const { sheetId } = at(engine, "A1");
  expect(engine.spill(sheetId, 1, 1)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  expect(engine.spill(sheetId, 2, 0)).toBeNull();
});

test("a value in the way makes #SPILL!, taking it away brings the spill back", async () => {
  register(engine, "THREE", [], () => [[1], [2], [3]]);
  put(engine, "B3", "in the way");
  put(engine, "B1", "=CCO.THREE()");
  put(engine, "D1", "=SUM(B1:B9)");
  await settle(engine);
  expect(values(engine, "B1:B3")).toEqual([["#SPILL!"], [""], ["in the way"]]);
  expect(engine.spill(at(engine, "B1").sheetId, 0, 1)).toBeNull();
  put(engine, "B3", "");
  await settle(engine);
  expect(values(engine, "B1:B3")).toEqual([[1], [2], [3]]);
  expect(value(engine, "D1")).toBe(6);
  put(engine, "B2", 9);
  await settle(engine);
  expect(values(engine, "B1:B3")).toEqual([["#SPILL!"], [9], [""]]);
  engine.clear(at(engine, "B2"), "Contents");
  await settle(engine);
  expect(values(engine, "B1:B3")).toEqual([[1], [2], [3]]);
});

test("spills that grow into each other's formulas wait as #SPILL!, keep their formulas and come back", async () => {
  const formula = (before: string) => `=IF(SUM(${before})=0,"",SEQUENCE(24,$A$1)*1)`;
  put(engine, "A1", 2);
  put(engine, "A3", [
    ["=SEQUENCE(24,$A$1)", "", "", "", formula("A3#"), "", "", "", formula("E3#")],
  ]);
  await settle(engine);
  for (const size of [50, 2, 100, 5, 1, 2]) {
    put(engine, "A1", size);
    await settle(engine);
    expect(["A3", "E3", "I3"].map((address) => cell(engine, address).formula)).toEqual([
      "=SEQUENCE(24,$A$1)",
      formula("A3#"),
      formula("E3#"),
    ]);
    expect(value(engine, "A3")).toBe(size > 4 ? "#SPILL!" : 1);
  }
  expect(values(engine, "A3:J3")).toEqual([[1, 2, "", "", 1, 2, "", "", 1, 2]]);
});

test("dependents of a spill that shrinks or goes are calculated anew", async () => {
  put(engine, "A1", [[3, "=SEQUENCE(A1,A1)", ""]]);
  put(engine, "H1", [["=SUM(B1:F9)", "=SUM(B1#)", "=ROWS(B1#)"]]);
  put(engine, "H3", "=B1#*2");
  await settle(engine);
  expect(values(engine, "H1:J1")).toEqual([[45, 45, 3]]);
  for (const [size, sum] of [
    [2, 10],
    [1, 1],
    [3, 45],
  ] as const) {
    put(engine, "A1", size);
    await settle(engine);
    expect(values(engine, "H1:J1")).toEqual([[sum, sum, size]]);
    expect(
      values(engine, "H3:J5")
        .flat()
        .filter((x) => x !== "")
    ).toHaveLength(size * size);
  }
  engine.clear(at(engine, "B1"), "Contents");
  await settle(engine);
  expect(value(engine, "H1")).toBe(0);
});

test("spills that stood in each other's way come back when they are short again", async () => {
  register(engine, "ROW", ["s"], async (n) => [Array.from({ length: n as number }, () => 1)]);
  put(engine, "A1", 3);
  for (const cell of ["B1", "F1", "J1"]) put(engine, cell, "=SEQUENCE(1,A1)");
  for (const cell of ["B2", "F2", "J2"]) put(engine, cell, "=CCO.ROW(A1)");
  put(engine, "A5", "=SUM(B1:Z2)");
  await settle(engine);
  const short = [
    [1, 2, 3, "", 1, 2, 3, "", 1, 2, 3],
    [1, 1, 1, "", 1, 1, 1, "", 1, 1, 1],
  ];
  expect(values(engine, "B1:L2")).toEqual(short);
  put(engine, "A1", 6);
  await settle(engine);
  expect(values(engine, "B1:B2")).toEqual([["#SPILL!"], ["#SPILL!"]]);
  put(engine, "A1", 3);
  await settle(engine);
  expect(values(engine, "B1:L2")).toEqual(short);
  expect(value(engine, "A5")).toBe(27);
});

test("a spill in a table, or into one, is #SPILL!", async () => {
  put(engine, "A1", [
    ["k", "v"],
    ["a", ""],
    ["b", ""],
  ]);
  engine.addTable(at(engine, "A1:B3"), "T");
  put(engine, "B2", "=SEQUENCE(2)");
  put(engine, "D2", [["=TRANSPOSE(T[k])"]]);
  await settle(engine);
  expect(value(engine, "B2")).toBe("#SPILL!");
  expect(values(engine, "D2:E2")).toEqual([["a", "b"]]);
});

test("a spill on another sheet by reference, and through lookups", async () => {
  const calc = engine.addSheet("Calc");
  put(engine, "A5", "=SEQUENCE(3)*10", calc);
  put(engine, "B5", "=A5#+1", calc);
  put(engine, "A1", [
    ["=SUM(Calc!$A$5#)"],
    ["=XLOOKUP(20,Calc!$A$5#,Calc!$B$5#)"],
    ["=INDEX(Calc!$B$5#,3)"],
    ["=ROWS('Calc'!A5#)"],
  ]);
  await settle(engine);
  expect(values(engine, "A1:A4")).toEqual([[60], [21], [31], [3]]);
  engine.renameSheet(calc, "My calc");
  put(engine, "A5", "=SEQUENCE(4)*10", calc);
  await settle(engine);
  expect(values(engine, "A1:A4")).toEqual([[100], [21], [31], [4]]);
  expect(cell(engine, "A1").formula).toBe("=SUM('My calc'!$A$5#)");
});

test("a blank cell shows 0 through a formula, as in Excel", async () => {
  put(engine, "A1", [[1], [null], [3]]);
  put(engine, "C1", [["=A1:A3", "=A2", '=IF(A2="","",A2)']]);
  await settle(engine);
  expect(values(engine, "C1:E3")).toEqual([
    [1, 0, ""],
    [0, "", ""],
    [3, "", ""],
  ]);
  expect(cell(engine, "E1").kind).toBe("text");
});

test("@ takes the row's own cell and keeps its dependency", async () => {
  put(engine, "A1", [[1], [2], [3]]);
  for (const row of [1, 2, 3]) put(engine, `B${row}`, "=@A$1:A$3*10");
  await settle(engine);
  expect(values(engine, "B1:B3")).toEqual([[10], [20], [30]]);
  put(engine, "A2", 7);
  await settle(engine);
  expect(values(engine, "B1:B3")).toEqual([[10], [70], [30]]);
});

test("a sheet that goes while its spill is worked out holds nothing up", async () => {
  const gone = engine.addSheet("Short-lived");
  let calls = 0;
  register(engine, "REMOVE", [], () => {
    calls++;
    if (engine.sheets().some(({ id }) => id === gone)) engine.removeSheet(gone);
    return [[1], [2]];
  });
  put(engine, "A1", "=CCO.REMOVE()", gone);
  put(engine, "A1", "=SEQUENCE(3)");
  await settle(engine);
  expect(calls).toBeGreaterThan(0);
  expect(engine.sheets()).toHaveLength(1);
  expect(values(engine, "A1:A3")).toEqual([[1], [2], [3]]);
});
