import { errorOf, plain } from "../../support/custom-functions";
import { cannibal } from "../../../src/functions/finance/cannibal";

test("numbers and rows mix; a column gives a row as well", () => {
  expect(cannibal([[0, 400, 900]], [[0.4]], [[0, 0.2, 0.25]], [[0.55]])).toEqual([
    [0, expect.closeTo(116, 10), expect.closeTo(236.25, 10)],
  ]);
  expect(cannibal([[400], [900]], [[0.4]], [[0.2]], [[0.55]])).toEqual([
    [expect.closeTo(116, 10), expect.closeTo(261, 10)],
  ]);
});

test("a wrong period fails alone", () => {
  expect(plain(cannibal([[100, 100, ""]], [[0.5]], [[2, 0.5, 0]], [[0.5]]))).toEqual([
    [
      "#VALUE! cannibalisation: holds 2; a share from 0 to 1 is needed",
      25,
      "#N/A newRevenue: column 3 is blank; a number is needed",
    ],
  ]);
});

test("rows of different length are refused", () => {
  expect(errorOf(() => cannibal([[1, 2]], [[0.5]], [[0, 0, 0]], [[0.5]]))).toBe(
    "#VALUE! cannibalisation: 3 values for 2 of newRevenue"
  );
});
