import { readProfile } from "../../src/functions/read-profile";

test("a name, weights, or EVEN when left out", () => {
  expect(readProfile([["scurve"]])).toBe("SCURVE");
  expect(readProfile([[1, 2]])).toEqual([1, 2]);
  expect(readProfile([[3]])).toEqual([3]);
  for (const blank of [null, undefined, "", 0, [[0]], [[""]]])
    expect(readProfile(blank)).toBe("EVEN");
  expect(() => readProfile([[1, "x"]])).toThrow(
    'profile: column 2 holds text "x"; a number is needed'
  );
});
