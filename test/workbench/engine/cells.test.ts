import { at, cell, newEngine, put, settle, value, values } from "./support";
import type { Engine, EngineEvent } from "../../../workbench/engine/types";

let engine: Engine;
beforeEach(async () => {
  engine = await newEngine();
});
afterEach(() => engine.dispose());

test("kinds of content, as typed", async () => {
  put(engine, "A1", [[1.5, "text", true, "'=1+1", "'007", "12", "TRUE", "25%", "#N/A", "=1/4"]]);
  await settle(engine);
  expect(engine.read(at(engine, "A1:J1"))[0]!.map(({ kind, value: v }) => [kind, v])).toEqual([
    ["number", 1.5],
    ["text", "text"],
    ["boolean", true],
    ["text", "=1+1"],
    ["text", "007"],
    ["number", 12],
    ["boolean", true],
    ["number", 0.25],
    ["error", "#N/A"],
    ["number", 0.25],
  ]);
  expect(
    engine
      .read(at(engine, "A1:J1"))[0]!
      .map(({ formula }) => formula)
      .join("")
  ).toBe("=1/4");
});

test("a date typed is a serial number with a date format", () => {
  put(engine, "A1", "2026-01-31");
  expect(value(engine, "A1")).toBe(46053);
  expect(engine.text(at(engine, "A1"))[0]![0]).toMatch(/2026/);
});

test("text that looks like a number stays text under the text format, and adds as Excel coerces it", async () => {
  engine.format(at(engine, "A1"), { numberFormat: "@" });
  put(engine, "A1", "12");
  put(engine, "B1", [["=ISTEXT(A1)", "=A1+1", "=SUM(A1:A1)"]]);
  await settle(engine);
  expect(cell(engine, "A1")).toMatchObject({ kind: "text", value: "12" });
  expect(values(engine, "B1:D1")).toEqual([[true, 13, 0]]);
});

test("null leaves a cell alone, an empty string clears it", async () => {
  put(engine, "A1", [[1, 2, 3]]);
  put(engine, "D1", [["=SUM(A1:C1)", "=COUNTA(A1:C1)"]]);
  await settle(engine);
  put(engine, "A1", [[null, "", 5]]);
  await settle(engine);
  expect(values(engine, "A1:E1")).toEqual([[1, "", 5, 6, 2]]);
  expect(cell(engine, "B1").kind).toBe("empty");
});

test("text as formatted", async () => {
  put(engine, "A1", [[1234.5, 0.256, 45000, true, "x", "=1/0", "", 0.1]]);
  engine.format(at(engine, "A1"), { numberFormat: "#,##0.00" });
  engine.format(at(engine, "B1"), { numberFormat: "0.0%" });
  engine.format(at(engine, "C1"), { numberFormat: "yyyy-mm-dd" });
  await settle(engine);
  expect(engine.text(at(engine, "A1:H1"))[0]).toEqual([
    "1,234.50",
    "25.6%",
    "2023-03-15",
    "TRUE",
    "x",
    "#DIV/0!",
    "",
    "0.1",
  ]);
});

test("formats are read as written, and cleared", () => {
  const format = {
    numberFormat: "0.0",
    bold: true,
    italic: true,
    fontSize: 14,
    fontColor: "#112233",
    fillColor: "#ddeeff",
    horizontalAlignment: "Right",
    verticalAlignment: "Center",
    wrapText: true,
  } as const;
  put(engine, "B2", 5);
  engine.format(at(engine, "B2:C2"), format);
  expect(engine.readFormat(at(engine, "B2:C2"))[0]).toEqual([format, format]);
  engine.format(at(engine, "C2"), { bold: false, fillColor: null });
  expect(engine.readFormat(at(engine, "C2"))[0]![0]).toEqual({
    ...format,
    bold: false,
    fillColor: null,
  });
  engine.clear(at(engine, "B2"), "Formats");
  expect(engine.readFormat(at(engine, "B2"))[0]![0]).toMatchObject({
    bold: false,
    numberFormat: "General",
  });
  expect(value(engine, "B2")).toBe(5);
  engine.clear(at(engine, "B2:C2"), "All");
  expect(cell(engine, "B2").kind).toBe("empty");
});

test("widths in points", () => {
  const { sheetId } = at(engine, "A1");
  engine.setColumnWidth(sheetId, 1, 2, 90);
  expect(engine.columnWidth(sheetId, 2)).toBeCloseTo(90, 6);
  expect(engine.columnWidth(sheetId, 0)).not.toBeCloseTo(90, 6);
});

test("the used range reaches from A1 to the last content, spilled cells included", async () => {
  const { sheetId } = at(engine, "A1");
  expect(engine.usedRange(sheetId)).toBeNull();
  put(engine, "C2", 1);
  put(engine, "B4", "=SEQUENCE(3)");
  engine.format(at(engine, "Z99"), { bold: true });
  await settle(engine);
  expect(engine.usedRange(sheetId)).toEqual({ row: 0, column: 0, rows: 6, columns: 3 });
});

test("writing beyond the sheet's end makes it larger", async () => {
  put(engine, "A25000", [["x", "=A25000"]]);
  await settle(engine);
  expect(values(engine, "A25000:B25000")).toEqual([["x", "x"]]);
});

test("names: cells and ranges of other sheets, formulas, changed and removed", async () => {
  const other = engine.addSheet("Assumptions 2");
  put(engine, "B5", [[0.1], [3], [4]], other);
  engine.setName("Rate", "='Assumptions 2'!$B$5");
  engine.setName("Both", "='Assumptions 2'!$B$6:$B$7");
  engine.setName("Twice", "=Rate*2");
  put(engine, "A1", [["=100*Rate", "=SUM(Both)", "=twice", "=LET(Rate,5,Rate+1)", "=rate+Twice"]]);
  await settle(engine);
  expect(values(engine, "A1:E1")[0]).toEqual([10, 7, 0.2, 6, expect.closeTo(0.3, 9)]);
  put(engine, "B5", 0.2, other);
  await settle(engine);
  expect(value(engine, "A1")).toBe(20);
  engine.setName("Rate", "='Assumptions 2'!$B$6");
  await settle(engine);
  expect(values(engine, "A1:C1")).toEqual([[300, 7, 6]]);
  engine.renameSheet(other, "Inputs");
  await settle(engine);
  expect(engine.names()[0]).toEqual({ name: "Rate", formula: "=Inputs!$B$6" });
  expect(value(engine, "A1")).toBe(300);
  engine.removeName("Both");
  await settle(engine);
  expect(value(engine, "B1")).toBe("#NAME?");
  expect(() => engine.setName("A1", "=1")).toThrow(/not a name/);
});

test("sheets: order, names, visibility", async () => {
  const first = engine.sheets()[0]!.id;
  const second = engine.addSheet("Second");
  const between = engine.addSheet("Between", 1);
  expect(engine.activeSheet()).toBe(first);
  expect(engine.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1", "Between", "Second"]);
  engine.moveSheet(second, 0);
  expect(engine.sheets().map((sheet) => sheet.id)).toEqual([second, first, between]);
  engine.setVisibility(between, "VeryHidden");
  engine.setVisibility(second, "Hidden");
  expect(engine.sheets().map((sheet) => sheet.visibility)).toEqual([
    "Hidden",
    "Visible",
    "VeryHidden",
  ]);
  expect(() => engine.removeSheet(first)).toThrow(/at least one visible/);
  engine.setVisibility(second, "Visible");
  engine.activate(second);
  expect(engine.activeSheet()).toBe(second);
  engine.removeSheet(between);
  expect(engine.sheets()).toHaveLength(2);
  expect(() => engine.addSheet("second")).toThrow(/already a sheet/);
  expect(() => engine.addSheet("a/b")).toThrow(/not a name/);
});

test("a formula that names a sheet before it exists is right once it does", async () => {
  put(engine, "A1", "=Later!B2+1");
  await settle(engine);
  const later = engine.addSheet("Later");
  put(engine, "B2", 5, later);
  await settle(engine);
  expect(value(engine, "A1")).toBe(6);
  engine.removeSheet(later);
  await settle(engine);
  expect(value(engine, "A1")).toBe("#REF!");
});

test("events tell what happened", async () => {
  const events: EngineEvent[] = [];
  const stop = engine.on((event) => events.push(event));
  put(engine, "A1", [[1, "=A1+1"]]);
  await settle(engine);
  const { sheetId } = at(engine, "A1");
  expect(events).toEqual([
    { type: "edited", area: { sheetId, row: 0, column: 0, rows: 1, columns: 2 }, source: "Local" },
    { type: "calculated", areas: [{ sheetId, row: 0, column: 1, rows: 1, columns: 1 }] },
  ]);
  events.length = 0;
  engine.write(at(engine, "A1"), [[2]], "Remote");
  expect(events).toMatchObject([{ type: "edited", source: "Remote" }]);
  await settle(engine);
  events.length = 0;
  const other = engine.addSheet("Other");
  engine.renameSheet(other, "More");
  engine.activate(other);
  engine.select(at(engine, "B2:C3", other));
  expect(engine.selection()).toEqual(at(engine, "B2:C3", other));
  put(engine, "A1", [["h"], ["x"]], other);
  const table = engine.addTable(at(engine, "A1:A2", other), "T");
  engine.removeTable(table.id, true);
  engine.removeSheet(other);
  expect(
    events.map((event) =>
      event.type === "sheet" || event.type === "table"
        ? `${event.type} ${event.change}`
        : event.type
    )
  ).toEqual([
    "sheet added",
    "sheet renamed",
    "sheet activated",
    "selected",
    "edited",
    "table added",
    "table deleted",
    "sheet deleted",
    "sheet activated",
  ]);
  stop();
});

test("formulas of the sample's kind", async () => {
  put(engine, "A1", [
    ["a", 1, 10],
    ["b", 2, 20],
    ["c", 3, 30],
    ["a", 4, 40],
  ]);
  const cases: [string, unknown[][]][] = [
    ["=SUMIFS(B1:B4,A1:A4,A1:A3)", [[5], [2], [3]]],
    ["=AVERAGEIFS(B1:B4,A1:A4,A1:A3)", [[2.5], [2], [3]]],
    ["=MMULT(--(A1:A4=TRANSPOSE(A1:A4)),B1:B4)", [[5], [2], [3], [5]]],
    [
      "=FILTER(A1:B4,B1:B4>2)",
      [
        ["c", 3],
        ["a", 4],
      ],
    ],
    ["=SORTBY(A1:A4,B1:B4,-1)", [["a"], ["c"], ["b"], ["a"]]],
    [
      "=MAKEARRAY(2,2,LAMBDA(i,j,INDEX(B1:C4,i,j)))",
      [
        [1, 10],
        [2, 20],
      ],
    ],
    [
      "=HSTACK(A1:A2,B1:B2)",
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    ["=BYROW(B1:C2,LAMBDA(r,SUM(r)))", [[11], [22]]],
    ["=TAKE(B1:C4,-1)", [[4, 40]]],
    ["=DROP(B1:C4,3,1)", [[40]]],
    [
      "=B1:B3*{1,10}",
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    ],
    ['=IFERROR(1/{0;1;2},"e")', [["e"], [1], [0.5]]],
    ["=SUM(2*{1,2})", [[6]]],
    ['=HYPERLINK("https://example.com","text")', [["text"]]],
  ];
  const wrong: unknown[] = [];
  for (const [formula, expected] of cases) {
    put(engine, "K1", formula);
    await settle(engine);
    const { sheetId } = at(engine, "K1");
    const spill = engine.spill(sheetId, 0, 10) ?? { row: 0, column: 10, rows: 1, columns: 1 };
    const found = engine.read({ ...spill, sheetId }).map((row) => row.map((one) => one.value));
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push([formula, found, expected]);
  }
  expect(wrong).toEqual([]);
});
