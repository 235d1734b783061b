import { errorOf, plain } from "../../support/custom-functions";
import { clv } from "../../../src/functions/lifetime/clv";

test("CLV(100, .8, .1) = 266.67", () => {
  expect(clv([[100]], [[0.8]], [[0.1]])).toEqual([[expect.closeTo(266.67, 2)]]);
});

test("a column of segments, a failing one alone", () => {
  expect(plain(clv([[100], [100], ["?"]], [[0.8], [1.1], [0.8]], [[0.1]]))).toEqual([
    [expect.closeTo(266.67, 2)],
    ["#VALUE! retention: holds 1.1; a share from 0 to 1 is needed"],
    ['#VALUE! margin: row 3 holds text "?"; a number is needed'],
  ]);
});

test("MID is refused", () => {
  expect(errorOf(() => clv([[100]], [[0.8]], [[0.1]], undefined, undefined, "MID"))).toBe(
    '#VALUE! timing: holds text "MID"; START or END is needed'
  );
});

test("growth beyond the discount needs periods", () => {
  expect(errorOf(() => clv([[100]], [[1]], [[0.05]], undefined, [[0.1]]))).toMatch(
    /^#VALUE! margin: grows faster than it is discounted .*; give periods$/
  );
  expect(clv([[100]], [[1]], [[0.05]], [[3]], [[0.1]])).toHaveLength(1);
});

test("0 periods are refused, so that a blank which arrives as 0 is no wrong number", () => {
  expect(errorOf(() => clv([[100]], [[0.8]], [[0.1]], [[0]]))).toBe(
    "#VALUE! periods: holds 0; a whole number from 1 on is needed"
  );
});
