import { agreementInput } from "../../src/functions/agreement-input";

test("left out: KENDALL on ordinal ratings; options whatever their case", () => {
  expect(agreementInput([[1, 2]], null, null)).toEqual({
    statistic: "KENDALL",
    level: "ORDINAL",
    ratings: [[1, 2]],
  });
  expect(agreementInput([[1, 2]], "alpha", "ratio")).toMatchObject({
    statistic: "ALPHA",
    level: "RATIO",
  });
});

test("a blank is a gap for ALPHA and KAPPA, and refused where none may be", () => {
  expect(agreementInput([[1, ""]], "ALPHA", null).ratings).toEqual([[1, NaN]]);
  expect(agreementInput([[1, null]], "KAPPA", null).ratings).toEqual([[1, NaN]]);
  for (const statistic of ["KENDALL", "ICC"]) {
    expect(() => agreementInput([[1, ""]], statistic, null)).toThrow("ratings: column 2 is blank");
  }
});

test("text is a category, the same whatever its case, where order plays no part", () => {
  for (const [statistic, level] of [
    ["KAPPA", null],
    ["ALPHA", "NOMINAL"],
  ]) {
    // prettier-ignore
    const [row] = agreementInput([["Yes", " yes", "no", 0]], statistic, level).ratings;
    expect(row![0]).toBe(row![1]);
    expect(new Set(row).size).toBe(3);
  }
  expect(() => agreementInput([["Yes", 1]], "ALPHA", "INTERVAL")).toThrow(
    'ratings: column 1 holds text "Yes"; a number is needed'
  );
});

test("nothing given is named", () => {
  expect(() => agreementInput(null, "ALPHA", null)).toThrow("ratings: is left out");
  expect(() => agreementInput([[1]], "PEARSON", null)).toThrow("statistic");
});
