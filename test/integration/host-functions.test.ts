/** Custom functions through office.js's own runtime: values, spills, errors, #BUSY!, and the wire. */
import type { OpenOptions, OpenWorkbook } from "../../workbench/node/index";
import { openWorkbook } from "./support";

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

const matrix = (name: string) => ({ name, matrix: true });

async function open(functions: NonNullable<OpenOptions["functions"]>, more: OpenOptions = {}) {
  workbook = await openWorkbook({ ...more, functions });
}

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("arguments arrive as Excel sends them: ranges as rows, scalars as values, what is left out as null", async () => {
  const seen: unknown[] = [];
  await open({
    SEE: {
      parameters: [matrix("range"), { name: "one" }, { name: "left", optional: true }],
      run: (...args: never[]) => {
        seen.push(args.slice(0, 3));
        return args.length;
      },
    },
  });
  await write("A1:B2", [
    [1, "x"],
    [true, ""],
  ]);
  await write("D1", [["=CCO.SEE(A1:B2,B1)"]]);
  await workbook.settle();
  expect(seen).toEqual([
    [
      [
        [1, "x"],
        [true, 0],
      ],
      "x",
      null,
    ],
  ]);
  // Three parameters and the invocation.
  expect(await read("D1")).toEqual([[4]]);
});

test("blanks of a range arrive as null where the platform has it so", async () => {
  const seen: unknown[] = [];
  await open(
    { SEE: { parameters: [matrix("range")], run: (range: never) => seen.push(range) } },
    { blanks: "null" }
  );
  await write("A1:B1", [[1, ""]]);
  await write("D1", [["=CCO.SEE(A1:B1)"]]);
  await workbook.settle();
  expect(seen).toEqual([[[1, null]]]);
});

test("an array spills, is blocked with #SPILL!, and comes back", async () => {
  await open({
    GRID: {
      parameters: [{ name: "rows" }],
      run: (rows: never) => Array.from({ length: rows }, (_, i) => [i + 1, `r${i + 1}`]),
    },
  });
  await write("A1", [["=CCO.GRID(3)"]]);
  await workbook.settle();
  expect(await read("A1:B3")).toEqual([
    [1, "r1"],
    [2, "r2"],
    [3, "r3"],
  ]);
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const spill = sheet.getRange("A1").getSpillingToRange().load("address");
    const parent = sheet.getRange("B3").getSpillParent().load("address");
    const none = sheet.getRange("D9").getSpillingToRangeOrNullObject().load("address");
    const range = sheet.getRange("A1:B3").load("hasSpill");
    await context.sync();
    expect([spill.address, parent.address]).toEqual(["Sheet1!A1:B3", "Sheet1!A1"]);
    expect([none.isNullObject, range.hasSpill]).toEqual([true, true]);
  });
  await write("B2", [["in the way"]]);
  await workbook.settle();
  expect(await read("A1:A3")).toEqual([["#SPILL!"], [""], [""]]);
  await write("B2", [[""]]);
  await workbook.settle();
  expect(await read("A1:A3")).toEqual([[1], [2], [3]]);
});

test("errors of a function: each code, with its message where Excel shows one", async () => {
  await open({
    FAIL: {
      parameters: [{ name: "code" }],
      run: (code: never) => {
        throw new workbook.CustomFunctions.Error(code, "because");
      },
    },
    BOOM: {
      parameters: [],
      run: () => {
        throw new TypeError("plain");
      },
    },
    NAN: { parameters: [], run: () => NaN },
  });
  const codes = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"];
  await write(
    "A1:A5",
    codes.map((code) => [`=CCO.FAIL("${code}")`])
  );
  await write("A6:A7", [["=CCO.BOOM()"], ["=CCO.NAN()"]]);
  await workbook.settle();
  expect((await read("A1:A7")).flat()).toEqual([...codes, "#VALUE!", "#VALUE!"]);
  const area = { sheetId: workbook.engine.activeSheet(), row: 0, column: 0, rows: 7, columns: 1 };
  const messages = workbook.engine.read(area).map(([cell]) => cell!.message);
  expect(messages.slice(0, 4)).toEqual(["because", "because", undefined, undefined]);
  expect(messages[5]).toBeUndefined();
});

test("an error inside an array is an error in its cell", async () => {
  await open({
    MIXED: {
      parameters: [],
      run: () => [[1, new workbook.CustomFunctions.Error("#N/A" as never, "no data"), "x", true]],
    },
  });
  await write("A1", [["=CCO.MIXED()"]]);
  await workbook.settle();
  expect(await read("A1:D1")).toEqual([[1, "#N/A", "x", true]]);
});

test("JSON null in an array shows as 0, and the host counts it", async () => {
  await open({ HOLES: { parameters: [], run: () => [[1, NaN, null, undefined, Infinity]] } });
  workbook.host.wire.record = true;
  await write("A1", [["=CCO.HOLES()"]]);
  await workbook.settle();
  expect(await read("A1:E1")).toEqual([[1, 0, 0, 0, 0]]);
  expect(workbook.host.wire.nulls).toBe(4);
  expect(workbook.host.wire.results).toEqual([
    { name: "CCO.HOLES", caller: "Sheet1!A1", value: [[1, null, null, null, null]], failed: false },
  ]);
});

test("a promise shows #BUSY! until it settles; several run at once", async () => {
  const finish: ((value: number) => void)[] = [];
  await open({
    SLOW: {
      parameters: [{ name: "x" }],
      run: () => new Promise((resolve) => finish.push(resolve)),
    },
  });
  await write("A1:A2", [["=CCO.SLOW(1)"], ["=CCO.SLOW(2)+1"]]);
  for (let i = 0; i < 200 && finish.length < 2; i++)
    await new Promise((done) => setTimeout(done, 5));
  expect(finish).toHaveLength(2);
  expect((await read("A1"))[0]).toEqual(["#BUSY!"]);
  finish.forEach((resolve, i) => resolve(10 * (i + 1)));
  await workbook.settle();
  expect((await read("A1:A2")).flat().sort()).toEqual([10, 21]);
});

test("a rejected promise is #VALUE!", async () => {
  await open({ REJECT: { parameters: [], run: () => Promise.reject(new Error("no")) } });
  await write("A1", [["=CCO.REJECT()"]]);
  await workbook.settle();
  expect(await read("A1")).toEqual([["#VALUE!"]]);
});

test("the built add-in's functions calculate through the runtime", async () => {
  workbook = await openWorkbook({ dist: "dist" });
  await write("A1", [["=CCO.CLV(100,0.8,0.1)"]]);
  await workbook.settle();
  const [[value]] = (await read("A1")) as [[number]];
  // Margin × retention ÷ (1 + rate − retention) = 100 × 0.8 ÷ 0.3.
  expect(value).toBeCloseTo(266.6667, 4);
  expect(workbook.host.wire.nulls).toBe(0);
});

test("calls that a page did not answer before it was loaded anew are asked of the next one", async () => {
  let first = true;
  await open({
    ONCE: {
      parameters: [],
      run: () => {
        const answer = first ? new Promise(() => undefined) : 7;
        first = false;
        return answer;
      },
    },
  });
  await write("A1", [["=CCO.ONCE()"]]);
  for (let i = 0; i < 200 && first; i++) await new Promise((done) => setTimeout(done, 5));
  await workbook.reload();
  await workbook.settle();
  expect(await read("A1")).toEqual([[7]]);
});
