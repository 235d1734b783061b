import { need, shown } from "../../src/core/check";
import { PlanningError } from "../../src/core/errors";

test("a check that holds says nothing", () => {
  expect(() => need(true, "rate", 0.1, "a rate above -1")).not.toThrow();
});

test("a check that fails names the argument, what it holds and what it needs", () => {
  const call = () => need(false, "rate", -2, "a rate above -1");
  expect(call).toThrow(PlanningError);
  expect(call).toThrow("rate: holds -2; a rate above -1 is needed");
});

test("numbers are shown without rounding noise", () => {
  expect(shown(0.1 + 0.2)).toBe("0.3");
  expect(shown(1234567.5)).toBe("1234567.5");
  expect(shown(Infinity)).toBe("Infinity");
});
