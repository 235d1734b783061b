import { at, cell, newEngine, put, register, settle, value, values } from "./support";
import type { Engine, TableInfo } from "../../../workbench/engine/types";

let engine: Engine;
let table: TableInfo;

/** A table that starts at C3, with a calculated column, beside another one. */
beforeEach(async () => {
  engine = await newEngine();
  put(engine, "C3", [
    ["Name", "Score", "Weight", "Points"],
    ["Alpha", 5, 0.1, null],
    ["Beta", 3, 0.4, null],
    ["Gamma", 9, 0.2, null],
  ]);
  table = engine.addTable(at(engine, "C3:F6"), "Programmes");
  for (const row of [4, 5, 6]) put(engine, `F${row}`, "=[@Score]*Programmes[@Weight]");
  put(engine, "H3", [
    ["Key", "Share"],
    ["a", 1],
    ["b", 2],
  ]);
  engine.addTable(at(engine, "H3:I5"), "Shares");
  put(engine, "A1", [["=SUM(Programmes[Points])", "=ROWS(Programmes)", "=SUM(Shares[Share])"]]);
  await settle(engine);
});
afterEach(() => engine.dispose());

const points = () =>
  values(engine, "F4:F9")
    .flat()
    .map((x) => (typeof x === "number" ? Math.round(x * 1e6) / 1e6 : x));

test("structured references: columns, this row, headers, all, several columns", async () => {
  const other = engine.addSheet("Other");
  put(
    engine,
    "A1",
    [
      ["=SUM(Programmes[[Score]:[Weight]])"],
      ["=COUNTA(Programmes[#All])"],
      ["=Programmes[[#Headers],[Weight]]"],
      ["=INDEX(Programmes[#Headers],1,2)"],
      ["=COUNTA(programmes[name])"],
      ["=SUM(Programmes[[#All],[Score]])"],
      ["=ROWS(Programmes[#Data])"],
      ["=Programmes[Nothing]"],
      ["=SUM(Programmes[[#Totals],[Score]])"],
      ["=Programmes[@Score]"],
      ["=COUNTA(Programmes[[#Headers],[#Data],[Name]])"],
    ],
    other
  );
  put(engine, "L5", [
    ["=SUM(Programmes[@[Score]:[Weight]])", "=Programmes[[#This Row],[Name]]", "=Programmes[@]"],
  ]);
  await settle(engine);
  expect(values(engine, "A1:A11", other).flat()).toEqual([
    17.7,
    16,
    "Weight",
    "Score",
    3,
    17,
    3,
    "#REF!",
    "#REF!",
    "#VALUE!",
    4,
  ]);
  expect(values(engine, "L5:N5")[0]).toEqual([3.4, "Beta", "Beta"]);
});

test("a calculated column depends on its own row only", async () => {
  const seen = register(engine, "ECHO", ["s"], (x) => x);
  for (const row of [4, 5, 6]) put(engine, `F${row}`, "=CCO.ECHO([@Score])");
  await settle(engine);
  put(engine, "D5", 30);
  await settle(engine);
  expect(seen.calls).toEqual([[5], [3], [9], [30]]);
  expect(points().slice(0, 3)).toEqual([5, 30, 9]);
});

test("a row added by the program takes the formulas, at the end and in the middle", async () => {
  engine.addTableRows(table.id, null, [["Delta", 10, 0.5]]);
  engine.addTableRows(table.id, 1, [["Middle", 2, 1, null]]);
  await settle(engine);
  expect(engine.tables()[0]!.range).toEqual({ row: 2, column: 2, rows: 6, columns: 4 });
  expect(values(engine, "C4:C8").flat()).toEqual(["Alpha", "Middle", "Beta", "Gamma", "Delta"]);
  expect(points()).toEqual([0.5, 2, 1.2, 1.8, 5, ""]);
  expect(values(engine, "A1:C1")).toEqual([[10.5, 5, 3]]);
  expect(engine.tables()[1]!.range).toEqual({ row: 2, column: 7, rows: 3, columns: 2 });
  expect(values(engine, "H3:I5")).toEqual([
    ["Key", "Share"],
    ["a", 1],
    ["b", 2],
  ]);
});

test("a value typed below the table adds a row with its formulas", async () => {
  put(engine, "C7", "Delta");
  put(engine, "D7", [[10, 0.5]]);
  await settle(engine);
  expect(engine.tables()[0]!.range.rows).toBe(5);
  expect(points()).toEqual([0.5, 1.2, 1.8, 5, "", ""]);
  expect(values(engine, "A1:B1")).toEqual([[8.5, 4]]);
});

test("a row added to a formatted table takes the formulas and the formats", async () => {
  engine.format(at(engine, "C4:F6"), { fillColor: "#fff6dd", numberFormat: "0.00" });
  engine.addTableRows(table.id, null, [["Delta", 10, 0.5, null]]);
  await settle(engine);
  expect(points()[3]).toBe(5);
  expect(engine.readFormat(at(engine, "F7"))[0]![0]).toMatchObject({ numberFormat: "0.00" });
});

test("what stands below moves down when a row is added, formulas to it too", async () => {
  put(engine, "C8", [["below", 42]]);
  put(engine, "K1", "=D8");
  put(engine, "C7", "");
  await settle(engine);
  engine.addTableRows(table.id, 0, [
    ["First", 1, 1],
    ["Second", 1, 1],
  ]);
  await settle(engine);
  expect(values(engine, "C10:D10")).toEqual([["below", 42]]);
  expect(cell(engine, "K1")).toMatchObject({ value: 42, formula: "=D10" });
  expect(points().slice(0, 5)).toEqual([1, 1, 0.5, 1.2, 1.8]);
});

test("rows deleted from a table leave its neighbour alone", async () => {
  engine.deleteTableRows(table.id, 0, 2);
  await settle(engine);
  expect(values(engine, "C3:F5")).toEqual([
    ["Name", "Score", "Weight", "Points"],
    ["Gamma", 9, 0.2, expect.closeTo(1.8, 9)],
    ["", "", "", ""],
  ]);
  expect(values(engine, "A1:C1")).toEqual([[expect.closeTo(1.8, 9), 1, 3]]);
  expect(values(engine, "H4:I5")).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("sorting moves rows and leaves formulas right", async () => {
  put(engine, "G4", [["=D4+1"], ["=D5+1"], ["=D6+1"]]);
  engine.resizeTable(table.id, { row: 2, column: 2, rows: 4, columns: 5 });
  await settle(engine);
  engine.sortTable(table.id, [{ column: 1, ascending: false }]);
  await settle(engine);
  expect(values(engine, "C4:C6").flat()).toEqual(["Gamma", "Alpha", "Beta"]);
  expect(points().slice(0, 3)).toEqual([1.8, 0.5, 1.2]);
  expect(values(engine, "G3:G6").flat()).toEqual(["Column5", 10, 6, 4]);
  expect(cell(engine, "G4").formula).toBe("=D4+1");
  expect(cell(engine, "F4").formula).toBe("=[@Score]*Programmes[@Weight]");
});

test("sheet rows inserted and deleted move tables, names and formulas", async () => {
  const { sheetId } = at(engine, "A1");
  engine.setName("First", "=Sheet1!$D$4");
  put(engine, "A2", [["=First", "=SUM(Programmes[Score])", "=D5"]]);
  await settle(engine);
  engine.insertRows(sheetId, 2, 2);
  await settle(engine);
  expect(engine.tables().map((one) => one.range.row)).toEqual([4, 4]);
  expect(values(engine, "A2:C2")).toEqual([[5, 17, 3]]);
  expect(cell(engine, "C2").formula).toBe("=D7");
  expect(engine.names()).toEqual([{ name: "First", formula: "=Sheet1!$D$6" }]);
  engine.insertRows(sheetId, 6, 1);
  await settle(engine);
  expect(engine.tables()[0]!.range).toMatchObject({ row: 4, rows: 5 });
  expect(cell(engine, "F7").formula).toBe("=[@Score]*Programmes[@Weight]");
  put(engine, "D7", [[100, 1]]);
  await settle(engine);
  expect(values(engine, "A2:C2")).toEqual([[5, 117, 3]]);
  engine.deleteRows(sheetId, 5, 3);
  await settle(engine);
  expect(engine.tables()[0]!.range).toMatchObject({ row: 4, rows: 2 });
  expect(value(engine, "B2")).toBe(9);
});

test("rows are deleted right on a sheet that is not shown", async () => {
  const other = engine.addSheet("Other");
  put(engine, "A1", [["x"], ["y"]]);
  engine.activate(other);
  engine.deleteRows(at(engine, "A1").sheetId, 3, 1);
  engine.addTableRows(table.id, 0, [["New", 1, 1]]);
  await settle(engine);
  expect(engine.activeSheet()).toBe(other);
  expect(values(engine, "C4:C6").flat()).toEqual(["New", "Beta", "Gamma"]);
  expect(engine.tables()[0]!.range).toMatchObject({ row: 2, rows: 4 });
});

test("formulas follow a renamed heading, wherever they stand", async () => {
  const other = engine.addSheet("Other");
  put(
    engine,
    "A1",
    [["=SUM(Programmes[Score])", "=SUM(Programmes[[Score]:[Weight]])", '="Programmes[Score]"']],
    other
  );
  engine.setName("Scores", "=Programmes[Score]");
  put(engine, "B1", "=SUM(Scores)");
  await settle(engine);
  put(engine, "D3", "Evidence [grade]");
  await settle(engine);
  expect(cell(engine, "F4").formula).toBe("=[@[Evidence '[grade']]]*Programmes[@Weight]");
  expect(cell(engine, "A1", other)).toMatchObject({
    value: 17,
    formula: "=SUM(Programmes[Evidence '[grade']])",
  });
  expect(cell(engine, "B1", other)).toMatchObject({
    value: 17.7,
    formula: "=SUM(Programmes[[Evidence '[grade']]:[Weight]])",
  });
  expect(value(engine, "C1", other)).toBe("Programmes[Score]");
  expect(value(engine, "B1")).toBe(17);
  expect(engine.tables()[0]!.columns).toEqual(["Name", "Evidence [grade]", "Weight", "Points"]);
  expect(points().slice(0, 3)).toEqual([0.5, 1.2, 1.8]);
});

test("two headings exchanged in one write keep their formulas apart", async () => {
  put(engine, "D3", [["Weight", "Score"]]);
  await settle(engine);
  expect(cell(engine, "F4").formula).toBe("=[@Weight]*Programmes[@Score]");
  expect(points().slice(0, 3)).toEqual([0.5, 1.2, 1.8]);
});

test("headings are texts, never blank, never twice", async () => {
  put(engine, "C3", [["Name", "Name", "", 2026]]);
  await settle(engine);
  expect(values(engine, "C3:F3")[0]).toEqual(["Name", "Name2", "Column3", "2026"]);
  expect(engine.tables()[0]!.columns).toEqual(["Name", "Name2", "Column3", "2026"]);
});

test("a renamed table is renamed in formulas; a taken or impossible name is refused", async () => {
  engine.renameTable(table.id, "Projects");
  await settle(engine);
  expect(cell(engine, "A1")).toMatchObject({
    formula: "=SUM(Projects[Points])",
    value: expect.closeTo(3.5, 9),
  });
  expect(() => engine.renameTable(table.id, "shares")).toThrow(/already a table named "Shares"/);
  expect(() => engine.addTable(at(engine, "M1:N3"), "A1")).toThrow(/not a name for a table/);
  expect(() => engine.addTable(at(engine, "F5:G9"), "Over")).toThrow(/overlap/);
});

test("a table resized takes and gives rows", async () => {
  engine.resizeTable(table.id, { row: 2, column: 2, rows: 3, columns: 4 });
  await settle(engine);
  expect(values(engine, "A1:B1")).toEqual([[expect.closeTo(1.7, 9), 2]]);
  expect(value(engine, "F6")).toBe("#REF!");
  engine.resizeTable(table.id, { row: 2, column: 2, rows: 4, columns: 4 });
  await settle(engine);
  expect(values(engine, "A1:B1")).toEqual([[expect.closeTo(3.5, 9), 3]]);
});

test("a table dissolved leaves its cells and turns references into addresses", async () => {
  engine.removeTable(table.id, true);
  await settle(engine);
  expect(engine.tables().map((one) => one.name)).toEqual(["Shares"]);
  expect(value(engine, "A1")).toBeCloseTo(3.5, 9);
  expect(points().slice(0, 3)).toEqual([0.5, 1.2, 1.8]);
  expect(cell(engine, "A1").formula).toBe("=SUM('Sheet1'!$F$4:$F$6)");
});

test("a table deleted takes its cells; references to it are #REF!", async () => {
  engine.removeTable(table.id, false);
  await settle(engine);
  expect(
    values(engine, "C3:F6")
      .flat()
      .every((x) => x === "")
  ).toBe(true);
  expect(values(engine, "A1:C1")[0]).toEqual(["#REF!", "#NAME?", 3]);
});

test("the sheet of a table deleted", async () => {
  const other = engine.addSheet("Other");
  put(engine, "A1", [["=SUM(Programmes[Score])"]], other);
  await settle(engine);
  engine.removeSheet(at(engine, "A1").sheetId);
  await settle(engine);
  expect(engine.tables()).toEqual([]);
  expect(value(engine, "A1", other)).toBe("#REF!");
});

test("1,152 rows with a calculated column", async () => {
  const sheetId = engine.addSheet("Ratings");
  put(
    engine,
    "A1",
    [
      ["Programme", "Score", "Double"],
      ...Array.from({ length: 1152 }, (_, i) => [`p${i}`, i, "=[@Score]*2"]),
    ],
    sheetId
  );
  const big = engine.addTable(at(engine, "A1:C1153", sheetId), "Ratings");
  put(engine, "E1", '=SUMIFS(Ratings[Double],Ratings[Programme],"p7")', sheetId);
  await settle(engine);
  expect(values(engine, "C1153", sheetId)).toEqual([[2302]]);
  engine.addTableRows(big.id, null, [["p7", 100]]);
  await settle(engine);
  expect(value(engine, "E1", sheetId)).toBe(214);
}, 30_000);
