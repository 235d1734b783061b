import { errorOf } from "../../support/custom-functions";
import { rate } from "../../../src/functions/horizons/rate";

test("10 % a year is .024114 a quarter, in whatever case the unit is typed", () => {
  expect(rate(0.1, "quarter")).toBeCloseTo(0.024114, 6);
});

test("is a number, not a range", () => {
  expect(typeof rate([[0.1]], "DAY")).toBe("number");
});

test("an unknown unit lists the known ones", () => {
  expect(errorOf(() => rate(0.1, "FORTNIGHT"))).toBe(
    '#VALUE! unit: holds text "FORTNIGHT"; DAY, WEEK, MONTH, QUARTER or YEAR is needed'
  );
});

test("a rate of -1 or less is refused", () => {
  expect(errorOf(() => rate(-1, "DAY"))).toBe(
    "#VALUE! annualRate: holds -1; a rate above -1 is needed"
  );
});
