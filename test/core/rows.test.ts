import { PlanningError } from "../../src/core/errors";
import { at, eachRow, rowCount } from "../../src/core/rows";

test("a row that fails carries its reason and leaves the others as they are", () => {
  const results = eachRow(3, (row) => {
    if (row === 1) throw new PlanningError("missing", "no evidence");
    return [row * 10];
  });
  expect(results.rows).toEqual([[0], [], [20]]);
  expect(results.failures).toEqual([{ row: 1, code: "missing", message: "no evidence" }]);
});

test("results are plain data, which crosses to a worker and back", () => {
  const results = eachRow(1, () => {
    throw new PlanningError("value", "x");
  });
  expect(structuredClone(results)).toEqual(results);
});

test("an unexpected fault is not taken for a row's reason", () => {
  expect(() =>
    eachRow(1, () => {
      throw new TypeError("fault");
    })
  ).toThrow(TypeError);
});

test("one value stands for every row", () => {
  expect(at([7], 4)).toBe(7);
  expect(at([1, 2, 3], 2)).toBe(3);
  expect(rowCount([1], [1, 2, 3], [5])).toBe(3);
  expect(rowCount([1])).toBe(1);
});
