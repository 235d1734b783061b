/** The host's faults and its two modes, as an add-in meets them through office.js. */
import { openWorkbook } from "./support";
import type { OpenWorkbook } from "../../workbench/node/index";

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

async function write(value: unknown, options: Excel.RunOptions = {}): Promise<string> {
  try {
    await workbook.Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

async function read(): Promise<unknown> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.values[0]![0] as unknown;
  });
}

test("while a cell is edited requests are refused and change nothing; those that wait, wait", async () => {
  workbook = await openWorkbook();
  workbook.faults.cellEdit = true;
  expect(await write(1)).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const waiting = write(2, { delayForCellEdit: true }).then((result) => {
    done = true;
    return result;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  workbook.faults.cellEdit = false;
  expect(await waiting).toBe("done");
  expect(await read()).toBe(2);
});

test("a host that is overloaded aborts requests, then goes on", async () => {
  workbook = await openWorkbook();
  workbook.faults.throttle(2);
  expect([await write(1), await write(2), await write(3)]).toEqual([
    "RequestAborted",
    "RequestAborted",
    "done",
  ]);
  expect(await read()).toBe(3);
});

test("a slow host answers late", async () => {
  workbook = await openWorkbook();
  workbook.faults.delay = 60;
  const start = Date.now();
  await write(1);
  expect(Date.now() - start).toBeGreaterThanOrEqual(60);
});

test("a request above 5 MB is refused and writes nothing", async () => {
  workbook = await openWorkbook();
  expect(await write("x".repeat(5 * 1024 * 1024))).toBe("RequestPayloadSizeLimitExceeded");
  expect(await read()).toBe("");
});

test("an answer above the limit is refused", async () => {
  workbook = await openWorkbook();
  await write("x".repeat(1000));
  workbook.faults.responseLimit = 500;
  await expect(read()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("a page that is loaded anew gets no answer to what the one before had asked", async () => {
  workbook = await openWorkbook();
  workbook.faults.delay = 20;
  let answered = false;
  const before = write(1).then(() => (answered = true));
  void before;
  await workbook.reload();
  workbook.faults.clear();
  expect(await write(2)).toBe("done");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toBe(false);
  expect(await read()).toBe(2);
});

test("ranges kept before a reload are unknown after it", async () => {
  workbook = await openWorkbook();
  const body = (name: string) => ({
    Actions: [
      { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["address"] } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: name } },
  });
  const answer = await workbook.host.handleRequest(body("#1"));
  expect(answer.Error).toMatchObject({ Code: "InvalidReference", ActionIndex: 0 });
});

test("the older Excel refuses what is newer than it", async () => {
  workbook = await openWorkbook({ api: "1.12" });
  const { isSetSupported } = workbook.Office.context.requirements;
  expect([isSetSupported("ExcelApi", "1.12"), isSetSupported("ExcelApi", "1.13")]).toEqual([
    true,
    false,
  ]);
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [["x"], [1]];
    const table = sheet.tables.add("A1:A2", true);
    await context.sync();
    const range = sheet.getRange("A1").load("hasSpill");
    await context.sync();
    expect(range.hasSpill).toBe(false);
    // Table.resize came with ExcelApi 1.13.
    table.resize("A1:A3");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

test("the current Excel has 1.20, which is not 1.2", async () => {
  workbook = await openWorkbook({ api: "1.20" });
  const { isSetSupported } = workbook.Office.context.requirements;
  expect([isSetSupported("ExcelApi", "1.20"), isSetSupported("ExcelApi", "1.21")]).toEqual([
    true,
    false,
  ]);
  expect([isSetSupported("SharedRuntime", "1.1"), isSetSupported("Nonsense", "1.1")]).toEqual([
    true,
    false,
  ]);
});
