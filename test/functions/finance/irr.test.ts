import fc from "fast-check";
import { errorOf, plain } from "../../support/custom-functions";
import { irr } from "../../../src/functions/finance/irr";
import { irrAll } from "../../../src/functions/finance/irr-all";

const two = [-50, -100, 600, 300, -100];

test("rows are programmes and fail alone", () => {
  expect(
    plain(
      irr([
        [-100, 110, 0],
        [1, 2, 3],
        [-1, "x", 2],
      ])
    )
  ).toEqual([
    // prettier-ignore
    [expect.closeTo(0.1, 12)],
    ["#VALUE! no rate: no flow is negative"],
    ['#VALUE! flows: row 3, column 2 holds text "x"; a number is needed'],
  ]);
});

test("one row that fails is the error of the call", () => {
  expect(errorOf(() => irr([two]))).toBe(
    "#VALUE! several rates: -0.768895, 1.85442; give a guess to choose one"
  );
  expect(errorOf(() => irr([[5]]))).toBe("#VALUE! no rate: no flow is negative");
  expect(errorOf(() => irr([[-1, ""]]))).toBe("#N/A flows: column 2 is blank; a number is needed");
});

// The rates of `two` are those of test/core/finance/irr.test.ts.
test("a guess for all, a guess a row, several guesses for one series", () => {
  expect(irr([two], [[0.1]])).toEqual([[expect.closeTo(-0.7688955, 6)]]);
  expect(irr([two, two], [[0.1], [2]])).toEqual([
    [expect.closeTo(-0.7688955, 6)],
    [expect.closeTo(1.8544178, 6)],
  ]);
  expect(irr([two], [[0.1, 2]])).toEqual([
    [expect.closeTo(-0.7688955, 6)],
    [expect.closeTo(1.8544178, 6)],
  ]);
  expect(errorOf(() => irr([two, two], [[0.1], [2], [3]]))).toBe(
    "#VALUE! guess: 3 values for 2 rows of flows"
  );
});

test("every rate, in rising order, of one series only", () => {
  expect(irrAll([two])).toEqual([[expect.closeTo(-0.7688955, 6), expect.closeTo(1.8544178, 6)]]);
  expect(errorOf(() => irrAll([[1, 2]]))).toBe("#VALUE! no rate: no flow is negative");
  expect(errorOf(() => irrAll([two, two]))).toBe("#VALUE! flows: 2 rows; one series is needed");
});

test("10,000 flows in a column", async () => {
  const flows = Array.from({ length: 10_000 }, (_, k) => [k < 3 ? -1000 : 1]);
  const found: unknown = irr(flows);
  const [[rate]] = (await found) as [[number]];
  expect(rate).toBeGreaterThan(0);
  expect(rate).toBeLessThan(0.001);
});

test("a column and a row of the same flows give the same answer", () => {
  const flow = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(flow, { minLength: 2, maxLength: 15 }), (flows) => {
      const column = flows.map((x) => [x]);
      expect(caught(() => irr(column, [[0]]))).toEqual(caught(() => irr([flows], [[0]])));
      expect(caught(() => irrAll(column))).toEqual(caught(() => irrAll([flows])));
    })
  );
});

function caught(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return plain(error);
  }
}
