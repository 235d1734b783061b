import { errorOf, plain } from "../../support/custom-functions";
import { phase } from "../../../src/functions/horizons/phase";

test("a row a programme, a column a period", () => {
  expect(phase([[120], [60]], [[1], [2]], [[4], [2]], 4)).toEqual([
    [30, 30, 30, 30],
    [0, 30, 30, 0],
  ]);
});

test("a blank duration leaves the other programmes", () => {
  expect(plain(phase([[120], [60]], [[1], [2]], [[""], [2]], 2))).toEqual([
    [
      "#N/A duration: row 1 is blank; a number is needed",
      "#N/A duration: row 1 is blank; a number is needed",
    ],
    [0, 30],
  ]);
});

test("ONEOFF needs no duration", () => {
  expect(phase([[50]], [[2]], [[""]], 3, [["oneoff"]])).toEqual([[0, 50, 0]]);
});

test("a row or a column of weights is a profile", () => {
  const expected = [[10, 40, 10].map((x) => expect.closeTo(x, 12))];
  expect(phase([[60]], [[1]], [[3]], 3, [[1, 4, 1]])).toEqual(expected);
  expect(phase([[60]], [[1]], [[3]], 3, [[1], [4], [1]])).toEqual(expected);
});

test("an unknown profile lists the known ones", () => {
  expect(errorOf(() => phase([[1]], [[1]], [[1]], 1, [["LATE"]]))).toBe(
    '#VALUE! profile: holds text "LATE"; EVEN, FRONT, BACK, SCURVE or ONEOFF is needed'
  );
});

test("steepness bends the curve", () => {
  const [first] = phase([[100]], [[1]], [[4]], 4, [["SCURVE"]], 12) as [number[]];
  const [gentle] = phase([[100]], [[1]], [[4]], 4, [["SCURVE"]]) as [number[]];
  expect(first[0]!).toBeLessThan(gentle[0]!);
  expect(errorOf(() => phase([[1]], [[1]], [[1]], 1, [["SCURVE"]], -1))).toBe(
    "#VALUE! steepness: holds -1; a number above 0 is needed"
  );
});

test("more cells than a sheet moves in one go are refused", () => {
  expect(errorOf(() => phase([[1]], [[1]], [[1]], 16385))).toContain(
    "a whole number from 1 to 16384"
  );
  const many = Array.from({ length: 1000 }, () => [1]);
  expect(errorOf(() => phase(many, [[1]], [[1]], 16384))).toContain(
    "a whole number from 1 to 5000"
  );
});
