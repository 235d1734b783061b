import { asWorkbookError, isPassing } from "../../src/workbook/errors";
import { WorkbookError } from "../../src/workbook/types";

test("a known code becomes its sentence, and says that nothing was changed", () => {
  const error = asWorkbookError({ code: "InvalidOperationInCellEditMode", message: "…" });
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error.message).toMatch(/cell is being edited.*Nothing was changed/);
});

test("an unknown one says what the host said", () => {
  expect(asWorkbookError({ code: "Strange", message: "It rained" }).message).toBe(
    "Excel could not do this: It rained."
  );
  expect(asWorkbookError("odd").message).toBe("Excel could not do this: odd.");
});

test("a sentence of our own stays as it is", () => {
  const own = new WorkbookError("As said.");
  expect(asWorkbookError(own)).toBe(own);
});

test("only a busy host is worth another try", () => {
  expect(isPassing({ code: "HostIsBusy" })).toBe(true);
  expect(isPassing({ code: "ItemNotFound" })).toBe(false);
  expect(isPassing(null)).toBe(false);
});
