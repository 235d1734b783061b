import { PlanningError } from "../../src/core/errors";
import { toError, toPlainError } from "../../src/workers/protocol";

test("a PlanningError keeps its code and message on the way", () => {
  const back = toError(structuredClone(toPlainError(new PlanningError("missing", "no data"))));
  expect(back).toBeInstanceOf(PlanningError);
  expect(back).toMatchObject({ code: "missing", message: "no data" });
});

test("another error stays an error with its message", () => {
  const back = toError(toPlainError(new TypeError("fault")));
  expect(back).toBeInstanceOf(Error);
  expect(back).not.toBeInstanceOf(PlanningError);
  expect(back.message).toBe("fault");
});

test("anything may be thrown", () => {
  expect(toPlainError("text")).toEqual({ message: "text" });
  expect(toError("text").message).toBe("text");
  expect(toError(null).message).toBe("null");
  expect(toError({ code: "other", message: "m" })).not.toBeInstanceOf(PlanningError);
});
