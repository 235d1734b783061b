import {
  columns,
  counted,
  describe as held,
  flows,
  grid,
  isBlank,
  isOmitted,
  matrix,
  number,
  vector,
  wholeNumber,
} from "../../src/functions/values-in";

test("an argument is a grid of cells: a scalar one cell, a list one row", () => {
  expect(grid(5, "x")).toEqual([[5]]);
  expect(grid([1, 2], "x")).toEqual([[1, 2]]);
  expect(grid([[1], [2]], "x")).toEqual([[1], [2]]);
});

test("an empty or ragged grid is refused by name", () => {
  expect(() => grid([], "ratings")).toThrow("ratings: is empty; at least one cell is needed");
  expect(() => grid([[]], "ratings")).toThrow("ratings: is empty");
  expect(() => grid([[1, 2], [3]], "ratings")).toThrow(
    "ratings: row 2 is not as long as row 1; a rectangle"
  );
  expect(() => grid([[1], 2], "ratings")).toThrow("ratings: row 2 is not as long");
  expect(() => grid([1, [2]], "ratings")).toThrow("ratings");
});

test("left out is null, undefined, or one blank cell; 0 is a value", () => {
  for (const blank of [null, undefined, "", [[null]], [[""]], [null]])
    expect(isOmitted(blank)).toBe(true);
  for (const given of [0, false, [[0]], [["", ""]], [[""], [""]], [], "x"])
    expect(isOmitted(given)).toBe(false);
  expect([null, undefined, "", 0, " "].map(isBlank)).toEqual([true, true, true, false, false]);
});

test("a number, or its default when left out", () => {
  expect(number(5, "rate")).toBe(5);
  expect(number([[5]], "rate")).toBe(5);
  expect(number(null, "growth", 0)).toBe(0);
  expect(number(undefined, "growth", 0.5)).toBe(0.5);
  expect(number([[""]], "growth", 0.5)).toBe(0.5);
});

test.each([
  [null, "rate: is left out; a number is needed"],
  [undefined, "rate: is left out; a number is needed"],
  ["", "rate: is blank; a number is needed"],
  [[[null]], "rate: is blank; a number is needed"],
  ["high", 'rate: holds text "high"; a number is needed'],
  ["12", 'rate: holds text "12"; a number is needed'],
  [true, "rate: holds TRUE; a number is needed"],
  [false, "rate: holds FALSE; a number is needed"],
  [NaN, "rate: holds no finite number; a number is needed"],
  [Infinity, "rate: holds no finite number; a number is needed"],
  [
    { type: "Error", basicType: "Error", basicValue: "#N/A" },
    "rate: holds an error or a value of another kind",
  ],
  [[[1, 2]], "rate: 1 row and 2 columns; a single number is needed"],
  [[[1], [2], [3]], "rate: 3 rows and 1 column; a single number is needed"],
])("%j is no number, and the message says why", (argument, message) => {
  expect(() => number(argument, "rate")).toThrow(message);
});

test("a data type counts with its basic value", () => {
  expect(number({ type: "FormattedNumber", basicType: "Double", basicValue: 12.5 }, "rate")).toBe(
    12.5
  );
});

test("long text is cut in a message", () => {
  expect(held("x".repeat(100))).toBe(`text "${"x".repeat(40)}…"`);
});

test("a whole number within limits", () => {
  expect(wholeNumber(12, "periods", 1, 100)).toBe(12);
  for (const bad of [0, 1.5, 101, -3]) {
    expect(() => wholeNumber(bad, "periods", 1, 100)).toThrow(
      `periods: holds ${bad}; a whole number from 1 to 100 is needed`
    );
  }
});

test("a vector is a row or a column, and names the place of a wrong cell", () => {
  expect(vector([[1, 2, 3]], "weights")).toEqual([1, 2, 3]);
  expect(vector([[1], [2], [3]], "weights")).toEqual([1, 2, 3]);
  expect(vector(7, "weights")).toEqual([7]);
  expect(() => vector([[1, "b"]], "weights")).toThrow(
    'weights: column 2 holds text "b"; a number is needed'
  );
  expect(() => vector([[1], [""]], "weights")).toThrow(
    "weights: row 2 is blank; a number is needed"
  );
  expect(() =>
    vector(
      [
        [1, 2],
        [3, 4],
      ],
      "weights"
    )
  ).toThrow("weights: 2 rows and 2 columns; one row or one column is needed");
});

test("a matrix names row and column of a wrong cell", () => {
  expect(matrix([[1, 2]], "ratings")).toEqual([[1, 2]]);
  const call = () =>
    matrix(
      [
        [1, 2],
        [3, 4],
        [5, "high"],
      ],
      "ratings"
    );
  expect(call).toThrow('ratings: row 3, column 2 holds text "high"; a number is needed');
});

test("a blank is missing, other wrong cells are wrong values", () => {
  expect(() => vector([[1, null]], "x")).toThrow(expect.objectContaining({ code: "missing" }));
  expect(() => vector([[1, "a"]], "x")).toThrow(expect.objectContaining({ code: "value" }));
  expect(() => vector(null, "x")).toThrow(expect.objectContaining({ code: "value" }));
});

test("columns stand side by side; one value applies to every row", () => {
  const read = columns({ margin: [[1], [2]], rate: 0.1, growth: null }, { growth: 0 });
  expect(read).toEqual({
    count: 2,
    values: { margin: [1, 2], rate: [0.1], growth: [0] },
    failures: [],
  });
  expect(columns({ a: 1, b: [[2]] }).count).toBe(1);
  expect(columns({ a: [[1, 2, 3]], b: [[4], [5], [6]] }).values.b).toEqual([4, 5, 6]);
});

test("columns of different length are refused by name", () => {
  expect(() => columns({ margin: [[1, 2, 3]], rate: [[1, 2]] })).toThrow(
    "rate: 2 values for 3 of margin"
  );
});

test("a wrong cell fails its row alone; a wrong single value the call", () => {
  const read = columns({ margin: [[1], ["x"], [null]], rate: 0.1 });
  expect(read.values.margin).toEqual([1, NaN, NaN]);
  expect(read.failures).toEqual([
    { row: 1, code: "value", message: 'margin: row 2 holds text "x"; a number is needed' },
    { row: 2, code: "missing", message: "margin: row 3 is blank; a number is needed" },
  ]);
  expect(() => columns({ margin: [[1], [2]], rate: "x" })).toThrow('rate: holds text "x"');
});

test("flows: rows are series, and so is one column", () => {
  expect(
    flows(
      [
        [-1, 2],
        [-3, 4],
      ],
      "flows"
    ).rows
  ).toEqual([
    [-1, 2],
    [-3, 4],
  ]);
  expect(flows([[-1], [2]], "flows").rows).toEqual([[-1, 2]]);
  expect(flows([[5]], "flows").rows).toEqual([[5]]);
});

test("a wrong flow fails its series alone, the call when there is one", () => {
  const read = flows(
    [
      [-1, 2],
      [-3, ""],
    ],
    "flows"
  );
  expect(read.failures).toEqual([
    { row: 1, code: "missing", message: "flows: row 2, column 2 is blank; a number is needed" },
  ]);
  expect(() => flows([[-1, "x"]], "flows")).toThrow('flows: column 2 holds text "x"');
  expect(() => flows([[-1], [null]], "flows")).toThrow("flows: row 2 is blank");
});

test("one is not many", () => {
  expect([0, 1, 2].map((n) => counted(n, "value"))).toEqual(["0 values", "1 value", "2 values"]);
});
