/** Which options a batch is run with, and what becomes of what it throws. */
import { asOneUndoStep, inWorkbook } from "../../../src/workbook/excel/run";

const run = jest.fn();
const isSetSupported = jest.fn();

beforeEach(() => {
  run.mockReset().mockResolvedValue("done");
  isSetSupported.mockReset();
  Object.assign(globalThis, {
    Excel: { run },
    Office: { context: { requirements: { isSetSupported } } },
  });
});

const work = () => Promise.resolve("done");

describe("a write of values", () => {
  it("is one step of undo where Excel merges them (ExcelApi 1.20)", async () => {
    isSetSupported.mockImplementation((set, version) => set === "ExcelApi" && version === "1.20");
    expect(await asOneUndoStep(work)).toBe("done");
    expect(run.mock.calls).toEqual([[{ mergeUndoGroup: true }, work]]);
  });

  it("is written without that option where Excel does not know it", async () => {
    isSetSupported.mockReturnValue(false);
    expect(await asOneUndoStep(work)).toBe("done");
    expect(run.mock.calls).toEqual([[work]]);
  });

  it.each([true, false])("that fails says so in a sentence (merged: %s)", async (merged) => {
    isSetSupported.mockReturnValue(merged);
    run.mockRejectedValue({ code: "AccessDenied", message: "no" });
    await expect(asOneUndoStep(work)).rejects.toThrow(/is protected.*Nothing was changed/);
  });
});

test("reading never asks for a step of undo", async () => {
  isSetSupported.mockReturnValue(true);
  await inWorkbook(work);
  expect(run.mock.calls).toEqual([[work]]);
});
