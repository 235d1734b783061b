import { errorOf, plain } from "../support/custom-functions";
import { PlanningError } from "../../src/core/errors";
import { after, answer } from "../../src/functions/cells";

test("a list of rows leaves as a checked grid, anything else as a checked value", () => {
  expect(answer("CCO.X", () => [[1, 2]])).toEqual([[1, 2]]);
  expect(answer("CCO.X", () => 5)).toBe(5);
  expect(plain(answer("CCO.X", () => [[NaN]]))).toEqual([["#NUM! the result is no finite number"]]);
});

test("errors of a call at once are thrown as Excel's", () => {
  expect(errorOf(() => answer("CCO.X", () => NaN))).toBe("#NUM! the result is no finite number");
  const wrong = () => {
    throw new PlanningError("value", "rate: holds x");
  };
  expect(errorOf(() => answer("CCO.X", wrong))).toBe("#VALUE! rate: holds x");
  const fault = () => (undefined as unknown as number[]).length;
  expect(errorOf(() => answer("CCO.X", fault))).toMatch(/^#VALUE! CCO\.X stopped/);
});

test("a later result is checked alike", async () => {
  expect(await answer("CCO.X", () => Promise.resolve([[1]]))).toEqual([[1]]);
  await expect(answer("CCO.X", () => Promise.resolve(NaN))).rejects.toMatchObject({
    code: "#NUM!",
  });
  const wrong = () => Promise.reject(new PlanningError("missing", "no data"));
  await expect(answer("CCO.X", wrong)).rejects.toMatchObject({ code: "#N/A", message: "no data" });
  const fault = () => Promise.reject(new TypeError("x"));
  await expect(answer("CCO.X", fault)).rejects.toMatchObject({ code: "#VALUE!" });
});

test("what follows runs at once or later", async () => {
  expect(after(2, (x) => x + 1)).toBe(3);
  expect(await after(Promise.resolve(2), (x) => x + 1)).toBe(3);
});
