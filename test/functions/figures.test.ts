import { PlanningError } from "../../src/core/errors";
import { figureCell } from "../../src/functions/figures";

test("a number stays a number, a reason becomes the error of its cell", () => {
  expect(figureCell({ value: 3 })).toBe(3);
  const cell = figureCell({ code: "missing", message: "not yet" });
  expect(cell).toBeInstanceOf(PlanningError);
  expect(cell).toMatchObject({ code: "missing", message: "not yet" });
});
