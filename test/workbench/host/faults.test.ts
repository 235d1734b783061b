/** A host's faults, switched on and off. */
import { Faults } from "../../../workbench/host/faults";

test("refusals are used up one by one", async () => {
  const faults = new Faults();
  faults.throttle(1);
  faults.throttle(1, "GeneralException");
  expect([
    await faults.before(false),
    await faults.before(false),
    await faults.before(false),
  ]).toEqual(["RequestAborted", "GeneralException", null]);
});

test("cell editing refuses, or holds back who waits for its end", async () => {
  const faults = new Faults();
  faults.cellEdit = true;
  expect(await faults.before(false)).toBe("InvalidOperationInCellEditMode");
  const waiting = faults.before(true);
  faults.cellEdit = false;
  expect(await waiting).toBeNull();
  expect(faults.cellEdit).toBe(false);
});

test("clear puts everything right", async () => {
  const faults = new Faults();
  faults.cellEdit = true;
  faults.delay = 10_000;
  faults.requestLimit = 1;
  faults.throttle(3);
  faults.clear();
  expect(await faults.before(false)).toBeNull();
  expect(faults.requestLimit).toBe(5 * 1024 * 1024);
});
