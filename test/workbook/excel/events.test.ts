import { subscribeToWorkbook } from "../../../src/workbook/excel/events";

/** A workbook of which only the events matter: `fire` is what Excel calls when a cell changes. */
function eventfulWorkbook() {
  let fire: () => Promise<void> = async () => {};
  const silent = { add: () => ({ remove() {} }) };
  const onChanged = {
    add(handler: () => Promise<void>) {
      fire = handler;
      return { remove() {} };
    },
  };
  const workbook = {
    worksheets: {
      onChanged,
      onCalculated: silent,
      onAdded: silent,
      onDeleted: silent,
      onSelectionChanged: silent,
    },
    tables: { onChanged: silent, onAdded: silent, onDeleted: silent },
  };
  const context = { workbook, sync: async () => {} };
  const run = async (work: (context: unknown) => unknown) => work(context);
  Object.assign(globalThis, { Excel: { run } });
  return { fire: () => fire() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Excel");
});

test("many events in a row are one call", async () => {
  const workbook = eventfulWorkbook();
  const listener = jest.fn();
  subscribeToWorkbook(listener);
  await jest.advanceTimersByTimeAsync(0);
  for (let i = 0; i < 3; i++) await workbook.fire();
  await jest.advanceTimersByTimeAsync(200);
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a stream of events without a pause is told within half a second", async () => {
  const workbook = eventfulWorkbook();
  const listener = jest.fn();
  subscribeToWorkbook(listener);
  await jest.advanceTimersByTimeAsync(0);
  for (let passed = 0; passed < 600; passed += 100) {
    await workbook.fire();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(listener).toHaveBeenCalledTimes(1);
});

test("nothing is told after the end of the subscription", async () => {
  const workbook = eventfulWorkbook();
  const listener = jest.fn();
  const stop = subscribeToWorkbook(listener);
  await jest.advanceTimersByTimeAsync(0);
  await workbook.fire();
  stop();
  await jest.advanceTimersByTimeAsync(1000);
  expect(listener).not.toHaveBeenCalled();
});
