import { checkHorizons } from "../../../src/core/horizons/check-horizons";

test("amounts from 0 and horizons 1 to 3 pass", () => {
  expect(() => checkHorizons([0, 5, 7], [1, 2, 3])).not.toThrow();
});

test("others are refused by name and place", () => {
  expect(() => checkHorizons([1, -2], [1, 1])).toThrow(
    "amounts: value 2 is -2; 0 or more is needed"
  );
  expect(() => checkHorizons([1, 2, 3], [1, 2, 0])).toThrow(
    "horizons: value 3 is 0; 1, 2 or 3 is needed"
  );
  expect(() => checkHorizons([1], [1.5])).toThrow("horizons: value 1 is 1.5");
});
