/** What-if by recalculation: every cell is as it was, however the run ends. */
import { forgetAuthors } from "../../src/workbook/excel/authors";
import {
  allCells,
  openPlanning,
  refusal,
  sheetId,
  useGlobals,
  type Opened,
} from "./workbook-support";

let opened: Opened;
beforeEach(async () => {
  opened = await openPlanning();
  forgetAuthors();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Model");
    sheet.getRange("A1:A4").formulas = [[100], ["=A1/2"], ["=SEQUENCE(1,2)"], ["text"]];
    // −A1 now, A2 and twice A2 after one and two periods
    sheet.getRange("B1").formulas = [['=CCO.NPV(0.1,HSTACK(-A1,A2*2,A1),"START")']];
    sheet.getRange("B2").formulas = [["=SQRT(A1)"]];
    await context.sync();
  });
  await opened.settle();
}, 60_000);
afterEach(() => opened.close());

const at = (address: string) => ({ sheet: "Model", address });
const A1 = { place: at("A1"), label: "Start", low: 80, high: 120 };
const A2 = { place: at("A2"), low: 40, high: 70 };
const npv = (a1: number, a2: number) => -a1 + (2 * a2) / 1.1 + a1 / 1.21;
const whatIf = (...rest: unknown[]) =>
  opened.planning.cases.whatIf(
    at("B1"),
    [A1, A2],
    ...(rest as [((done: number, total: number, what: string) => void)?, AbortSignal?])
  );
const journal = () => [...opened.host.model.settings.keys()].filter((key) => key === "cco.whatif");

async function unchanged<T>(work: () => Promise<T>): Promise<T> {
  const before = allCells(opened);
  const result = await work();
  await opened.settle();
  expect(allCells(opened)).toEqual(before);
  expect(journal()).toEqual([]);
  return result;
}

test("gives the output at both values of each input, widest first, with progress; formulas are back", async () => {
  const steps: [number, number][] = [];
  const result = await unchanged(() =>
    whatIf((done: number, total: number) => steps.push([done, total]))
  );
  expect(result.base).toBeCloseTo(npv(100, 50), 9);
  const [first, second] = result.bars as [(typeof result.bars)[0], (typeof result.bars)[0]];
  expect([first.label, second.label]).toEqual(["Model!A2", "Start"]);
  expect(first.outputLow.value).toBeCloseTo(npv(100, 40), 9);
  expect(first.outputHigh.value).toBeCloseTo(npv(100, 70), 9);
  // A2 is half of A1 while A1 moves
  expect(second.outputLow.value).toBeCloseTo(npv(80, 40), 9);
  expect(second.outputHigh.value).toBeCloseTo(npv(120, 60), 9);
  expect(steps.at(-1)).toEqual([5, 5]);
});

test("cancelled half way", async () => {
  const stop = new AbortController();
  const message = await unchanged(() =>
    refusal(() => whatIf((done: number) => done === 2 && stop.abort(), stop.signal))
  );
  expect(message).toBe("Cancelled. Every cell is as it was.");
});

test("what is read for the guide meanwhile waits until every cell is as it was", async () => {
  const order: string[] = [];
  let draft: Promise<unknown> = Promise.resolve();
  await unchanged(() =>
    whatIf((done: number) => {
      if (done !== 1) return;
      // There is no planning table here to draft from: it is refused, but only afterwards.
      draft = refusal(() => opened.planning.cases.draft(null)).then(() => order.push("draft"));
    }).then(() => order.push("what-if"))
  );
  await draft;
  expect(order).toEqual(["what-if", "draft"]);
});

test("when a recalculation fails and while the host is busy for a moment", async () => {
  const failing = (done: number) => {
    if (done === 1) opened.faults.throttle(4);
  };
  expect(await unchanged(() => refusal(() => whatIf(failing)))).toMatch(
    /^Excel is busy.* Every cell is as it was\.$/
  );
});

test("an error value as answer is a reason, not a bar", async () => {
  const result = await unchanged(() =>
    opened.planning.cases.whatIf(at("B2"), [{ place: at("A1"), low: -1, high: 400 }])
  );
  expect(result.bars[0]!.outputHigh).toEqual({ value: 20 });
  expect(result.bars[0]!.outputLow).toMatchObject({ value: null, problem: /#NUM!/ });
});

test("stops when somebody else changes a cell, and is refused while somebody is there", async () => {
  const id = sheetId(opened, "Model");
  const join = (done: number) => {
    if (done === 1)
      opened.host.remoteEdit({ sheetId: id, row: 9, column: 9, rows: 1, columns: 1 }, [[1]]);
  };
  expect(await refusal(() => whatIf(join))).toMatch(
    /Somebody else changed .* Every cell is as it was\.$/
  );
  await opened.settle();
  const cells = allCells(opened);
  expect([cells.get("Model!0,0")?.value, cells.get("Model!1,0")?.formula]).toEqual([100, "=A1/2"]);
  expect(await unchanged(() => refusal(() => whatIf()))).toMatch(
    /^Somebody else changed this workbook .* Nothing was changed\.$/
  );
});

describe("a journal of a run that is over", () => {
  const cell = (original: string | number, trials: number[], address = "A2") => ({
    sheetId: sheetId(opened, "Model"),
    place: at(address),
    original,
    trials,
  });
  const leave = (cells: unknown[], beat = Date.now() - 600_000) =>
    Excel.run(async (context) => {
      const left = { session: "another", began: beat, beat, cells };
      context.workbook.settings.add("cco.whatif", JSON.stringify(left));
      context.workbook.worksheets.getItem("Model").getRange("A2").values = [[70]];
      await context.sync();
    });

  test("is found and put back, the formula too", async () => {
    const before = allCells(opened);
    await leave([cell("=A1/2", [40, 70]), cell(100, [80, 120], "A1")]);
    const found = await opened.planning.cases.unfinishedWhatIf();
    expect(found).toMatchObject({ running: false, cells: [at("A2"), at("A1")] });
    expect(await opened.planning.cases.recoverWhatIf()).toEqual({
      restored: [at("A2"), at("A1")],
      left: [],
    });
    await opened.settle();
    expect(allCells(opened)).toEqual(before);
    expect(await opened.planning.cases.unfinishedWhatIf()).toBeNull();
  });

  test("leaves alone what somebody has typed since, and says what was there", async () => {
    await leave([cell("=A1/2", [40, 41])]);
    expect(await opened.planning.cases.recoverWhatIf()).toEqual({
      restored: [],
      left: [{ place: at("A2"), original: "=A1/2" }],
    });
    expect(allCells(opened).get("Model!1,0")?.value).toBe(70);
  });

  test("of another page that still runs is left to it, and no second run begins", async () => {
    await leave([cell("=A1/2", [40, 70])], Date.now());
    expect(await opened.planning.cases.unfinishedWhatIf()).toMatchObject({ running: true });
    expect(await opened.planning.cases.recoverWhatIf()).toBeNull();
    expect(await refusal(() => whatIf())).toMatch(/Somebody else runs a what-if/);
  });
});

test.each([
  ["A4", 1, 2, /Model!A4 holds no number/],
  ["B3", 1, 2, /Model!B3 is filled by the formula in .*A3/],
  ["A1:A2", 1, 2, /more than one cell/],
  ["B1", 1, 2, /chosen twice/],
  ["A1", Number.NaN, 2, /must be numbers/],
  ["J20", 1, 2, /holds no number: it is blank/],
] as const)("%s from %s to %s is refused", async (address, low, high, sentence) => {
  const call = () => opened.planning.cases.whatIf(at("B1"), [{ place: at(address), low, high }]);
  expect(await unchanged(() => refusal(call))).toMatch(sentence);
});

test("on a sheet that is protected meanwhile the journal stays, and the next start puts all back", async () => {
  const before = allCells(opened);
  const protection = opened.host.model.sheet(sheetId(opened, "Model")).protection;
  const lock = (done: number) => {
    if (done === 1) protection.on = true;
  };
  expect(await refusal(() => whatIf(lock))).toMatch(
    /could not be put back .* tries again when it starts/
  );
  expect(journal()).toHaveLength(1);
  protection.on = false;
  await opened.reload();
  useGlobals(opened);
  expect((await opened.planning.cases.recoverWhatIf())?.left).toEqual([]);
  await opened.settle();
  expect(allCells(opened)).toEqual(before);
});
