import { readCohorts, readRetentionFit } from "../../src/functions/retention-input";

test("a column a cohort, shorter ones end blank; one row is one cohort", () => {
  expect(readCohorts([[100, 90], [80, 70], [60, ""]], "survivors")).toEqual([[100, 80, 60], [90, 70]]); // prettier-ignore
  expect(readCohorts([[100, 80, null]], "survivors")).toEqual([[100, 80]]);
});

test.each([
  [[[100], [""], [60]], "survivors: row 2 is blank before a value"],
  [[[100], ["x"]], 'survivors: row 2 holds text "x"; a number is needed'],
  [null, "survivors: is left out"],
])("%j is refused", (cells, message) => {
  expect(() => readCohorts(cells, "survivors")).toThrow(message);
});

test("parameters, or the one retention of customers alike; words without it are refused", () => {
  const typed = [["Model", "bdw"], ["alpha", 1], ["beta", 2], ["c", 0.5]]; // prettier-ignore
  expect(readRetentionFit(typed, "fit")).toEqual({ alpha: 1, beta: 2, c: 0.5 });
  const words = [["Model", "SBG"], ["alpha", "not identified"], ["beta", "not identified"]]; // prettier-ignore
  expect(readRetentionFit([...words, ["Retention of all", 0.8]], "fit")).toEqual({ q: 0.8, c: 1 });
  for (const none of [0, 1, 1.2, "0.8"])
    expect(() => readRetentionFit([...words, ["Retention of all", none]], "fit")).toThrow("words");
  expect(() => readRetentionFit([...words, ["Status", "no customer has left"]], "fit")).toThrow(
    "fit: its parameters hold words (status: no customer has left); numbers are needed for a curve"
  );
});
