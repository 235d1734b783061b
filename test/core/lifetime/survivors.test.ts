import { addUp } from "../../../src/core/lifetime/survivors";

test("losses of all cohorts, and where each was seen last", () => {
  const data = addUp(
    [
      [100, 80, 70],
      [50, 45],
    ],
    null
  );
  expect(data.lost).toEqual([25, 10]);
  expect(data.kept).toEqual([0, 45, 70]);
  expect(data.customers).toBe(150);
  expect(data.retention).toBeCloseTo((80 + 70 + 45) / (100 + 80 + 50), 15);
});

test("shares weigh as they stand, or as many customers as are given", () => {
  expect(addUp([[1, 0.8]], null)).toMatchObject({ customers: null, kept: [0, 0.8] });
  expect(addUp([[100, 86.9]], null).customers).toBeNull();
  const data = addUp([[1, 0.8]], [500]);
  expect(data.customers).toBe(500);
  expect(data.lost[0]).toBeCloseTo(100, 10);
  const two = addUp([[1, 0.8], [100, 50]], [500, 200]); // prettier-ignore
  expect(two.customers).toBe(700);
  expect(two.kept[1]).toBeCloseTo(500, 10);
});

test.each([
  [[[100, 80, 81]], null, "survivors: renewal 2 holds 81; at most 80, the survivors before it, is"],
  [
    [
      [100, 80],
      [50, -1],
    ],
    null,
    "survivors: cohort 2, renewal 1 holds -1; 0 or more is needed",
  ],
  [[[0, 0]], null, "survivors: renewal 0 holds 0; a number above 0 is needed"],
  [[[100]], null, "survivors: holds no renewal"],
  [[[100, 90], []], null, "survivors: cohort 2 is blank"],
  [[[1, 0.9]], [0], "customers: holds 0; a number above 0 is needed"],
])("cohorts %j are refused", (cohorts, customers, message) => {
  expect(() => addUp(cohorts, customers)).toThrow(message);
});

test("a share of 1 that falls to 0 is no single customer", () => {
  expect(addUp([[1, 1, 0]], null).customers).toBeNull();
  expect(addUp([[2, 1, 0]], null).customers).toBe(2);
});
