/** Tables, names, settings, XML parts, charts, page layout, validation and protection through office.js. */
import type { OpenWorkbook } from "../../workbench/node/index";
import { openWorkbook } from "./support";

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

type Act<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

async function run<T>(act: Act<T>): Promise<T> {
  return workbook.Excel.run((context) =>
    act(context.workbook.worksheets.getItem("Sheet1"), context)
  );
}

async function codeOf(act: Act<unknown>): Promise<string> {
  try {
    await run(act);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "no error";
}

async function makeTable(): Promise<void> {
  await run(async (sheet, context) => {
    sheet.getRange("B2:D4").values = [
      ["Name", "Score", "Double"],
      ["b", 2, "=[@Score]*2"],
      ["a", 3, "=[@Score]*2"],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Things";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    await context.sync();
  });
}

test("a table: its parts, properties and columns", async () => {
  await makeTable();
  await run(async (sheet, context) => {
    const table = context.workbook.tables
      .getItem("things")
      .load("name,style,showBandedRows,showTotals,id");
    const [whole, header, body] = [
      table.getRange().load("address"),
      table.getHeaderRowRange().load("values"),
      table.getDataBodyRange().load("address"),
    ];
    const score = table.columns.getItem("Score").getDataBodyRange().load("address,values");
    table.columns.load("items/name,items/index");
    table.worksheet.load("name");
    const inRange = sheet.getRange("C3").getTables().load("items/name");
    const missing = context.workbook.tables.getItemOrNullObject("Nope").load("name");
    await context.sync();
    expect([table.name, table.style, table.showBandedRows, table.showTotals]).toEqual([
      "Things",
      "TableStyleLight1",
      false,
      false,
    ]);
    expect([whole.address, body.address]).toEqual(["Sheet1!B2:D4", "Sheet1!B3:D4"]);
    expect(header.values).toEqual([["Name", "Score", "Double"]]);
    expect([score.address, score.values]).toEqual(["Sheet1!C3:C4", [[2], [3]]]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Name", 0],
      ["Score", 1],
      ["Double", 2],
    ]);
    expect(inRange.items.map(({ name }) => name)).toEqual(["Things"]);
    expect(missing.isNullObject).toBe(true);
  });
});

test("rows of a table are added with its formulas, sorted and deleted", async () => {
  await makeTable();
  await run(async (_, context) => {
    const table = context.workbook.tables.getItem("Things");
    table.rows.add(undefined, [["c", 1, "=[@Score]*2"]]);
    table.sort.apply([{ key: 1, ascending: true }]);
    const body = table.getDataBodyRange().load("values");
    table.rows.load("count");
    await context.sync();
    expect(table.rows.count).toBe(3);
    expect(body.values).toEqual([
      ["c", 1, 2],
      ["b", 2, 4],
      ["a", 3, 6],
    ]);
    table.rows.getItemAt(1).delete();
    const after = table.getDataBodyRange().load("values");
    await context.sync();
    expect(after.values).toEqual([
      ["c", 1, 2],
      ["a", 3, 6],
    ]);
  });
});

test("a table is resized, gets a column, loses its form, is deleted", async () => {
  await makeTable();
  await run(async (sheet, context) => {
    const table = context.workbook.tables.getItem("Things");
    table.columns.add(undefined, [["Note"], ["x"], ["y"]] as never);
    const wider = table.getRange().load("address,values");
    await context.sync();
    expect(wider.address).toBe("Sheet1!B2:E4");
    expect(wider.values.map((row: unknown[]) => row[3])).toEqual(["Note", "x", "y"]);
    table.resize("B2:E3");
    const shorter = table.getRange().load("address");
    await context.sync();
    expect(shorter.address).toBe("Sheet1!B2:E3");
    table.convertToRange();
    const kept = sheet.getRange("B2").load("values");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([kept.values, count.value]).toEqual([[["Name"]], 0]);
  });
});

test("what Excel refuses of tables", async () => {
  await makeTable();
  expect(
    await codeOf(async (sheet, context) => {
      sheet.tables.add("C3:E9", true);
      await context.sync();
    })
  ).toBe("MergedRangeConflict");
  expect(
    await codeOf(async (sheet, context) => {
      sheet.getRange("H1:H2").values = [["x"], [1]];
      sheet.tables.add("H1:H2", true).name = "THINGS";
      await context.sync();
    })
  ).toBe("ItemAlreadyExists");
  expect(
    await codeOf(async (_, context) => {
      context.workbook.tables.getItem("Things").name = "A1";
      await context.sync();
    })
  ).toBe("InvalidArgument");
  expect(
    await codeOf(async (_, context) => {
      context.workbook.tables.getItem("Things").columns.getItem("Nope").load("name");
      await context.sync();
    })
  ).toBe("ItemNotFound");
});

test("names: of a range, of a formula, of a constant; used in formulas; changed; deleted", async () => {
  await run(async (sheet, context) => {
    const { names } = context.workbook;
    sheet.getRange("A1").values = [[0.1]];
    names.add("AnnualRate", sheet.getRange("A1"), "a year");
    names.add("PeriodRate", "=(1+AnnualRate)^(1/4)-1");
    sheet.getRange("B1").formulas = [["=PeriodRate"]];
    const value = sheet.getRange("B1").load("values");
    const rate = names.getItem("annualrate").load("name,formula,type,value,comment,scope");
    const at = names.getItem("AnnualRate").getRange().load("address");
    const through = sheet.getRange("AnnualRate").load("values");
    await context.sync();
    expect(value.values[0]![0]).toBeCloseTo(1.1 ** 0.25 - 1, 12);
    expect([rate.name, rate.formula, rate.type, rate.comment, rate.scope]).toEqual([
      "AnnualRate",
      "=Sheet1!$A$1",
      "Range",
      "a year",
      "Workbook",
    ]);
    expect([at.address, through.values]).toEqual(["Sheet1!A1", [[0.1]]]);
    names.getItem("AnnualRate").delete();
    const gone = names.getItemOrNullObject("AnnualRate").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(
    await codeOf(async (sheet, context) => {
      context.workbook.names.add("Q1", sheet.getRange("A1"));
      await context.sync();
    })
  ).toBe("InvalidArgument");
  expect(
    await codeOf(async (sheet, context) => {
      context.workbook.names.add("periodrate", sheet.getRange("A1"));
      await context.sync();
    })
  ).toBe("ItemAlreadyExists");
});

test("settings: written, read, listed, deleted", async () => {
  await run(async (_, context) => {
    const { settings } = context.workbook;
    settings.add("mapping", { table: "Things", columns: ["a"] });
    settings.add("flag", true);
    await context.sync();
    const mapping = settings.getItemOrNullObject("mapping").load("value");
    settings.load("items/key");
    await context.sync();
    expect(mapping.value).toEqual({ table: "Things", columns: ["a"] });
    expect(settings.items.map(({ key }) => key)).toEqual(["mapping", "flag"]);
    settings.getItem("mapping").delete();
    const gone = settings.getItemOrNullObject("mapping").load("value");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("custom XML parts by id and namespace", async () => {
  await run(async (_, context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<a xmlns="urn:plan">1</a>').load("id,namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe("urn:plan");
    const xml = customXmlParts.getItem(part.id).getXml();
    const same = customXmlParts.getByNamespace("urn:plan").load("items/id");
    await context.sync();
    expect(xml.value).toBe('<a xmlns="urn:plan">1</a>');
    expect(same.items.map(({ id }) => id)).toEqual([part.id]);
  });
});

test("a chart is a record that a page can draw", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["Period", "Cost", "Benefit"],
      ["Q1", 5, 1],
      ["Q2", 4, 8],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Flows";
    chart.title.text = "Cash flow";
    chart.setPosition("E2", "J15");
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.title.text = "EUR";
    chart.series.getItemAt(0).format.fill.setSolidColor("#004578");
    chart.series.load("items/name");
    sheet.charts.load("items/name,count");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Cost", "Benefit"]);
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Flows"]);
  });
  const [chart] = workbook.host.charts();
  expect(chart).toMatchObject({
    name: "Flows",
    type: "ColumnClustered",
    title: { text: "Cash flow", visible: true },
    cells: { start: { row: 1, column: 4 }, end: { row: 14, column: 9 } },
  });
  expect(chart!.axes.value.title).toEqual({ text: "EUR", visible: true });
  expect(chart!.series[0]).toMatchObject({
    name: "Cost",
    values: { row: 1, column: 1, rows: 2, columns: 1 },
    categories: { row: 1, column: 0, rows: 2, columns: 1 },
    fill: { Color: "#004578" },
  });
});

test("page layout, frozen panes and data validation are kept and given back", async () => {
  await run(async (sheet, context) => {
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea("A1:F20");
    sheet.freezePanes.freezeRows(2);
    const cell = sheet.getRange("A3");
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: "Idea,Pilot" } };
    await context.sync();
    sheet.pageLayout.load("orientation,zoom");
    const area = sheet.pageLayout.getPrintArea().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    cell.dataValidation.load("rule,type");
    await context.sync();
    expect(sheet.pageLayout.orientation).toBe("Landscape");
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect([area.address, frozen.address]).toEqual(["Sheet1!A1:F20", "Sheet1!1:2"]);
    expect(cell.dataValidation.rule.list!.source).toBe("Idea,Pilot");
    expect(cell.dataValidation.type).toBe("List");
  });
});

test("page breaks before rows are kept in order, each once, and taken away", async () => {
  await run(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    for (const address of ["A20", "C10:D12", "A20"]) breaks.add(address);
    const count = breaks.getCount();
    const first = breaks.getItem(0).getCellAfterBreak().load("address");
    breaks.load("items/rowIndex");
    await context.sync();
    expect(count.value).toBe(2);
    expect(first.address).toBe("Sheet1!A10");
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 19]);
    breaks.items[0]!.delete();
    const left = breaks.getCount();
    await context.sync();
    expect(left.value).toBe(1);
    breaks.removePageBreaks();
    const none = breaks.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
  expect(
    await codeOf(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A1");
      await context.sync();
    })
  ).toBe("InvalidArgument");
});

test("a protected sheet refuses every change and keeps its cells", async () => {
  await makeTable();
  await run(async (sheet, context) => {
    sheet.getRange("F1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const changes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.getRange("1:1").insert("Down"),
    (sheet) => void sheet.tables.getItem("Things").rows.add(undefined, [["z", 9, 9]]),
    (sheet) => sheet.tables.getItem("Things").delete(),
  ];
  for (const change of changes) {
    expect(
      await codeOf(async (sheet, context) => {
        change(sheet);
        await context.sync();
      })
    ).toBe("AccessDenied");
  }
  await run(async (sheet, context) => {
    sheet.getRange("F1").values = [["free"]];
    sheet.protection.load("protected");
    const table = sheet.getRange("B2:D4").load("values");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(table.values[1]).toEqual(["b", 2, 4]);
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
});
