/** Events that reach an add-in through office.js: cells, selection, sheets, tables, settings, co-authors. */
import type { OpenWorkbook } from "../../workbench/node/index";
import { openWorkbook } from "./support";

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

type Heard = Record<string, unknown>[];

async function listen(
  register: (
    context: Excel.RequestContext,
    hear: (name: string) => (args: object) => Promise<void>
  ) => void
): Promise<Heard> {
  const heard: Heard = [];
  const hear =
    (name: string) =>
    (args: object): Promise<void> => {
      heard.push({ name, ...args });
      return Promise.resolve();
    };
  await workbook.Excel.run(async (context) => {
    register(context, hear);
    await context.sync();
  });
  return heard;
}

async function edit(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void
): Promise<void> {
  await workbook.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  await workbook.settle();
}

const cell = (row: number, column: number) => ({
  sheetId: workbook.engine.activeSheet(),
  row,
  column,
  rows: 1,
  columns: 1,
});

test("a change of cells: by the add-in, by a user, by a co-author", async () => {
  const heard = await listen((context, hear) => {
    context.workbook.worksheets.onChanged.add(hear("changed") as never);
  });
  await edit((sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]));
  workbook.engine.write(cell(2, 0), [[5]]);
  workbook.host.remoteEdit(cell(3, 0), [[6]]);
  await workbook.settle();
  expect(
    heard.map(({ address, source, triggerSource, changeType }) => [
      address,
      source,
      triggerSource,
      changeType,
    ])
  ).toEqual([
    ["A1:B1", "Local", "ThisLocalAddin", "RangeEdited"],
    ["A3", "Local", "Unknown", "RangeEdited"],
    ["A4", "Remote", "Unknown", "RangeEdited"],
  ]);
});

test("an event's range can be asked for", async () => {
  let address = "";
  await listen((context) => {
    context.workbook.worksheets.onChanged.add(async (args) => {
      await workbook.Excel.run(async (inner) => {
        const range = args.getRange(inner).load("address");
        await inner.sync();
        address = range.address;
      });
    });
  });
  workbook.engine.write(cell(4, 1), [["x"]]);
  await workbook.settle();
  expect(address).toBe("Sheet1!B5");
});

test("handlers that were removed hear nothing", async () => {
  const heard: unknown[] = [];
  await workbook.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
    handler.remove();
    await context.sync();
  });
  workbook.engine.write(cell(0, 0), [[1]]);
  await workbook.settle();
  expect(heard).toEqual([]);
});

test("no event while events are switched off", async () => {
  const heard = await listen((context, hear) => {
    context.workbook.worksheets.onChanged.add(hear("changed") as never);
  });
  await edit((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
  });
  expect(heard.map(({ address }) => address)).toEqual(["A2"]);
});

test("selection: of the workbook, of a sheet, of a table", async () => {
  await edit((sheet) => {
    sheet.getRange("B2:B3").values = [["x"], [1]];
    sheet.tables.add("B2:B3", true);
  });
  const heard = await listen((context, hear) => {
    context.workbook.onSelectionChanged.add(hear("workbook") as never);
    context.workbook.worksheets.getItem("Sheet1").onSelectionChanged.add(hear("sheet") as never);
    context.workbook.tables.getItem("Table1").onSelectionChanged.add(hear("table") as never);
  });
  await edit((sheet) => sheet.getRange("B3").select());
  const byName = (name: string) => heard.filter((event) => event["name"] === name);
  expect(byName("workbook")).toHaveLength(1);
  expect(byName("sheet").map(({ address }) => address)).toEqual(["B3"]);
  expect(byName("table").map(({ address, isInsideTable }) => [address, isInsideTable])).toEqual([
    ["B3", true],
  ]);
  await edit((sheet) => sheet.getRange("H9").select());
  expect(byName("table").at(-1)).toMatchObject({ isInsideTable: false });
});

test("sheets added, activated, deleted", async () => {
  const heard = await listen((context, hear) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear("added") as never);
    worksheets.onActivated.add(hear("activated") as never);
    worksheets.onDeactivated.add(hear("deactivated") as never);
    worksheets.onDeleted.add(hear("deleted") as never);
  });
  await edit((_, context) => context.workbook.worksheets.add("New").activate());
  await edit((sheet, context) => {
    sheet.activate();
    context.workbook.worksheets.getItem("New").delete();
  });
  expect(heard.map(({ name }) => name)).toEqual([
    "added",
    "deactivated",
    "activated",
    "deactivated",
    "activated",
    "deleted",
  ]);
});

test("tables added, changed, deleted", async () => {
  const heard = await listen((context, hear) => {
    const { tables } = context.workbook;
    tables.onAdded.add(hear("added") as never);
    tables.onChanged.add(hear("changed") as never);
    tables.onDeleted.add(hear("deleted") as never);
  });
  await edit((sheet) => {
    sheet.getRange("B2:C3").values = [
      ["x", "y"],
      [1, 2],
    ];
    sheet.tables.add("B2:C3", true).name = "Things";
  });
  await edit((sheet) => (sheet.getRange("C3").values = [[5]]));
  await edit((_, context) => context.workbook.tables.getItem("Things").delete());
  expect(heard[0]).toMatchObject({ name: "added", source: "Local" });
  expect(heard.find(({ name }) => name === "changed")).toMatchObject({
    address: "C3",
    changeType: "RangeEdited",
  });
  expect(heard.at(-1)).toMatchObject({ name: "deleted", tableName: "Things" });
});

test("a calculated sheet says so", async () => {
  const heard = await listen((context, hear) => {
    context.workbook.worksheets.onCalculated.add(hear("calculated") as never);
  });
  await edit((sheet) => (sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]]));
  expect(heard.length).toBeGreaterThan(0);
  expect(heard[0]).toMatchObject({ worksheetId: workbook.engine.activeSheet() });
});

test("settings that changed say so", async () => {
  const heard = await listen((context, hear) => {
    context.workbook.settings.onSettingsChanged.add(hear("settings") as never);
  });
  await edit((_, context) => context.workbook.settings.add("a", 1));
  expect(heard.map(({ name }) => name)).toEqual(["settings"]);
});

test("a page loaded anew hears nothing of what the one before had registered", async () => {
  const heard = await listen((context, hear) => {
    context.workbook.worksheets.onChanged.add(hear("changed") as never);
  });
  await workbook.reload();
  workbook.engine.write(cell(0, 0), [[1]]);
  await workbook.settle();
  expect(heard).toEqual([]);
});
