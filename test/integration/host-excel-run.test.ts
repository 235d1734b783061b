/** Excel.run through the real office.js: writing, reading, load rules, errors and their texts. */
import type { OpenWorkbook } from "../../workbench/node/index";
import { hostConsole, openWorkbook } from "./support";

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

async function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
) {
  return workbook.Excel.run((context) =>
    act(context.workbook.worksheets.getItem("Sheet1"), context)
  );
}

async function errorOf(act: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await act();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("There was no error.");
}

test("values written are read back, formulas calculated, in the same batch", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "text"],
      [true, "=A1*10"],
    ];
    range.load("values,formulas,address,rowCount,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      [1, "text"],
      [true, 10],
    ]);
    expect(range.formulas[1]![1]).toBe("=A1*10");
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.rowCount).toBe(2);
    expect(range.valueTypes).toEqual([
      ["Double", "String"],
      ["Boolean", "Double"],
    ]);
  });
});

test("null leaves a cell alone, an empty text clears it, and a blank reads as an empty text", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").values = [[null, "", 4]];
    const range = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "", 4]]);
  });
});

test("texts are taken as if typed: numbers, percentages, dates and booleans, an apostrophe keeps text", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:F1");
    range.values = [["12", "5%", "2024-01-15", "TRUE", "'12", "1,234.5"]];
    range.load("values,numberFormat,valueTypes");
    await context.sync();
    // 45306 is 15 January 2024 in Excel's 1900 date system.
    expect(range.values).toEqual([[12, 0.05, 45306, true, "12", 1234.5]]);
    expect(range.numberFormat[0]!.slice(0, 3)).toEqual(["General", "0%", "m/d/yyyy"]);
    expect(range.valueTypes[0]![4]).toBe("String");
  });
});

test("in cells formatted as text everything stays text", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.values = [["12", "=1+1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["12", "=1+1"]]);
  });
});

test("one value fills a range, and a wrong size is refused in Excel's words", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as never;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
  const error = await errorOf(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1]];
      await context.sync();
    })
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.message).toBe(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
});

test("a property that was not loaded cannot be read", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expect(() => range.values).toThrow(/property 'values' is not available/);
  });
});

test("a sheet that is not there is said with the place of the call; before it everything is done", async () => {
  const error = await errorOf(() =>
    workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[5]];
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    })
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(error.debugInfo.statement).toBe("var worksheet1 = worksheets.getItem(...);");
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[5]]);
  });
});

test("null objects: found and not found, and all that is asked of one is null", async () => {
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const there = worksheets.getItemOrNullObject("sheet1").load("name");
    const missing = worksheets.getItemOrNullObject("Nope");
    const below = missing.getUsedRangeOrNullObject();
    below.load("address");
    const empty = worksheets.getItem("Sheet1").getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect([
      there.isNullObject,
      missing.isNullObject,
      below.isNullObject,
      empty.isNullObject,
    ]).toEqual([false, true, true, true]);
    expect(there.name).toBe("Sheet1");
  });
});

test("collections load their items and what is below them", async () => {
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Data").getRange("A1:B2").values = [
      ["Name", "Value"],
      ["a", 1],
    ];
    worksheets.getItem("Data").tables.add("A1:B2", true).name = "Things";
    worksheets.load("items/name,items/position,items/tables/items/name");
    await context.sync();
    expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
      ["Sheet1", 0],
      ["Data", 1],
    ]);
    expect(worksheets.items[1]!.tables.items.map(({ name }) => name)).toEqual(["Things"]);
  });
});

test("load by object, and load of everything", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").format.fill.color = "orange";
    const range = sheet.getRange("B2");
    range.load({ values: true, format: { fill: { color: true }, font: { bold: true } } });
    const whole = sheet.getRange("B2").load();
    await context.sync();
    expect(range.format.fill.color).toBe("#FFA500");
    expect(range.format.font.bold).toBe(false);
    expect(whole.address).toBe("Sheet1!B2");
    expect(whole.text).toEqual([[""]]);
  });
});

test("ranges from ranges", async () => {
  await onSheet(async (sheet, context) => {
    const base = sheet.getRange("B2:C4");
    const made = {
      cell: base.getCell(1, 1),
      row: base.getRow(2),
      column: base.getColumn(0),
      offset: base.getOffsetRange(1, -1),
      resized: base.getResizedRange(1, 1),
      entire: base.getEntireColumn(),
      rows: base.getEntireRow(),
      bound: base.getBoundingRect("E1"),
      common: base.getIntersectionOrNullObject("C1:D2"),
      last: base.getLastCell(),
      byIndex: sheet.getRangeByIndexes(0, 0, 2, 3),
    };
    const apart = base.getIntersectionOrNullObject("H1");
    for (const range of [...Object.values(made), apart]) range.load("address");
    await context.sync();
    expect(
      Object.fromEntries(Object.entries(made).map(([key, { address }]) => [key, address]))
    ).toEqual({
      cell: "Sheet1!C3",
      row: "Sheet1!B4:C4",
      column: "Sheet1!B2:B4",
      offset: "Sheet1!A3:B5",
      resized: "Sheet1!B2:D5",
      entire: "Sheet1!B:C",
      rows: "Sheet1!2:4",
      bound: "Sheet1!B1:E4",
      common: "Sheet1!C2",
      last: "Sheet1!C4",
      byIndex: "Sheet1!A1:C2",
    });
    expect(apart.isNullObject).toBe(true);
  });
  const error = await errorOf(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    })
  );
  expect(error.code).toBe("InvalidArgument");
});

test("whole columns have an address but no values, and take none", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:A").format.columnWidth = 100;
    const column = sheet.getRange("A:B").load("address,values,isEntireColumn");
    await context.sync();
    expect([column.address, column.values, column.isEntireColumn]).toEqual([
      "Sheet1!A:B",
      null,
      true,
    ]);
  });
  const error = await errorOf(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A:A").values = "x" as never;
      await context.sync();
    })
  );
  expect(error.code).toBe("InvalidArgument");
});

test("sheets: add, name, move, hide, delete, and names that Excel refuses", async () => {
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("First");
    added.position = 0;
    added.tabColor = "#FF0000";
    added.showGridlines = false;
    added.name = "Renamed";
    added.activate();
    const hidden = worksheets.add();
    hidden.visibility = "Hidden";
    added.load("name,position,tabColor,showGridlines");
    hidden.load("name,visibility");
    await context.sync();
    expect([added.name, added.position, added.tabColor, added.showGridlines]).toEqual([
      "Renamed",
      0,
      "#FF0000",
      false,
    ]);
    expect([hidden.name, hidden.visibility]).toEqual(["Sheet3", "Hidden"]);
    const active = worksheets.getActiveWorksheet().load("name");
    worksheets.getItem("Sheet1").delete();
    const count = worksheets.getCount();
    await context.sync();
    expect(active.name).toBe("Renamed");
    expect(count.value).toBe(2);
  });
  const add = (name: string) =>
    errorOf(() =>
      workbook.Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      })
    );
  expect((await add("renamed")).code).toBe("ItemAlreadyExists");
  expect((await add("a/b")).code).toBe("InvalidArgument");
  expect((await add("x".repeat(32))).code).toBe("InvalidArgument");
});

test("kept ranges move with rows put in above them", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A5");
    range.values = [["here"]];
    context.trackedObjects.add(range);
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!A7");
    expect(range.values).toEqual([["here"]]);
    context.trackedObjects.remove(range);
    await context.sync();
  });
});

test("formats: fill, font, alignment, width, borders, number format, clearing", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[0.5, "x"]];
    range.numberFormat = [["0.0%", "General"]];
    range.format.font.bold = true;
    range.format.font.color = "#112233";
    range.format.horizontalAlignment = "Center";
    range.format.columnWidth = 90;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load(
      "text,numberFormat,format/font/bold,format/font/color,format/horizontalAlignment,format/columnWidth"
    );
    const border = range.format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(range.text).toEqual([["50.0%", "x"]]);
    expect(range.numberFormat).toEqual([["0.0%", "General"]]);
    expect([range.format.font.bold, range.format.font.color]).toEqual([true, "#112233"]);
    expect(range.format.horizontalAlignment).toBe("Center");
    expect(range.format.columnWidth).toBeCloseTo(90, 0);
    expect(border.style).toBe("Continuous");
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect(range.values).toEqual([["", ""]]);
    expect(range.format.font.bold).toBe(true);
    range.clear();
    range.load("format/font/bold");
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  });
});

test("the selection is read and set", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B2:C3");
  });
});

test("what the host does not know fails by name, in the answer and on the console", async () => {
  const said = jest.spyOn(hostConsole, "error").mockImplementation(() => undefined);
  const error = await errorOf(() =>
    workbook.Excel.run(async (context) => {
      context.workbook.slicers.load("items");
      await context.sync();
    })
  );
  expect(error.message).toContain("Workbook.Slicers");
  const property = await errorOf(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").load("hyperlink");
      await context.sync();
    })
  );
  expect(property.message).toContain("Range.hyperlink");
  const method = await errorOf(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").flashFill();
      await context.sync();
    })
  );
  expect(method.message).toContain("Range.FlashFill");
  expect(said.mock.calls.flat().join()).toContain("Range.FlashFill");
  said.mockRestore();
});
