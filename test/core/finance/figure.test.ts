import { PlanningError } from "../../../src/core/errors";
import { figure, valueOf } from "../../../src/core/finance/figure";

test("a number is its value, and there is one zero only", () => {
  expect(figure(() => 3)).toEqual({ value: 3 });
  expect(Object.is((figure(() => -0) as { value: number }).value, 0)).toBe(true);
  expect(valueOf(figure(() => 3))).toBe(3);
});

test("what is no finite number, or refused, carries its reason", () => {
  expect(figure(() => Infinity)).toMatchObject({ code: "number" });
  const refused = figure(() => {
    throw new PlanningError("missing", "nothing there");
  });
  expect(refused).toEqual({ code: "missing", message: "nothing there" });
  expect(valueOf(refused)).toBeNaN();
});

test("a fault of the code is not hidden", () => {
  expect(() =>
    figure(() => {
      throw new TypeError("bug");
    })
  ).toThrow("bug");
});
