import { columnOf, numberColumns } from "../../src/functions/number-columns";

test("rows, columns and single values stand side by side; -0 is 0", () => {
  const { count, values, failures } = numberColumns({ a: [[1, 2, -0]], b: [[4], [5], [6]], c: 7 });
  expect(count).toBe(3);
  expect([...values.a]).toEqual([1, 2, 0]);
  expect([...values.b]).toEqual([4, 5, 6]);
  expect([...values.c]).toEqual([7]);
  expect(failures).toEqual([]);
});

test("of several wrong cells in a row the first argument's is named, rows in order", () => {
  const { values, failures } = numberColumns({ a: [[1], [2], ["x"]], b: [[1], [""], ["y"]] });
  expect(failures).toEqual([
    { row: 1, code: "missing", message: "b: row 2 is blank; a number is needed" },
    { row: 2, code: "value", message: 'a: row 3 holds text "x"; a number is needed' },
  ]);
  expect(values.b[1]).toBeNaN();
  expect(columnOf(Float64Array.of(8, NaN, NaN), failures).map(([cell]) => String(cell))).toEqual([
    "8",
    "PlanningError: b: row 2 is blank; a number is needed",
    'PlanningError: a: row 3 holds text "x"; a number is needed',
  ]);
});

test("ranges that do not stand side by side are refused by name", () => {
  expect(() => numberColumns({ a: [[1, 2, 3]], b: [[1], [2]] })).toThrow("b: 2 values for 3 of a");
  expect(() => numberColumns({ a: [[1, 2], [3, 4]] })).toThrow("a: 2 rows and 2 columns; one row"); // prettier-ignore
  expect(() => numberColumns({ a: null })).toThrow("a: is left out; a number, a row or a column");
});
