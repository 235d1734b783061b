import { errorOf, plain } from "../../support/custom-functions";
import { npv } from "../../../src/functions/finance/npv";

const flows = [[-10000, 3000, 4200, 6800]];

test("END is Excel's NPV; START is 1 + rate times that", () => {
  const [[end]] = npv([[0.1]], flows, "END") as [[number]];
  expect(end).toBeCloseTo(1188.44, 2);
  expect(npv([[0.1]], flows, "START")).toEqual([[expect.closeTo(end * 1.1, 9)]]);
});

test("timing is required", () => {
  for (const omitted of [undefined, null, ""]) {
    expect(errorOf(() => npv([[0.1]], flows, omitted))).toBe(
      "#VALUE! timing: is left out; START, MID or END is needed"
    );
  }
});

test("a column of flows is one series, like a row", () => {
  const column = flows[0]!.map((flow) => [flow]);
  expect(npv([[0.1]], column, "END")).toEqual(npv([[0.1]], flows, "END"));
});

test("rows are programmes, each with its own rate or one for all", () => {
  const two = [
    [-10, 11],
    [-10, 12],
  ];
  expect(npv([[0]], two, "START")).toEqual([[1], [2]]);
  expect(npv([[0], [0.2]], two, "START")).toEqual([[1], [expect.closeTo(0, 14)]]);
  expect(errorOf(() => npv([[0], [0], [0]], two, "START"))).toBe(
    "#VALUE! rate: 3 values for 2 rows of flows"
  );
});

test("one series at several rates", () => {
  expect(npv([[0, 0.1]], [[-10, 11]], "START")).toEqual([[1], [expect.closeTo(0, 14)]]);
});

test("a blank flow is missing in its row, 0 is a flow", () => {
  expect(
    plain(
      npv(
        [[0]],
        [
          [-10, ""],
          [-10, 0],
        ],
        "START"
      )
    )
  ).toEqual([["#N/A flows: row 1, column 2 is blank; a number is needed"], [-10]]);
});

test("a result that is too large is #NUM!", () => {
  expect(plain(npv([[-0.99]], [new Array(400).fill(1e300)], "END"))).toEqual([
    ["#NUM! the result is no finite number"],
  ]);
});
