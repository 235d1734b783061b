import { RANDOM_INDICES, randomIndex } from "../../../src/core/scoring/random-index";

// Saaty 1980; Tummala and Ling 1998; Aguarón and Moreno-Jiménez 2003.
test.each([
  ["SAATY", 3, 0.58],
  ["SAATY", 8, 1.41],
  ["SAATY", 15, 1.59],
  ["TUMMALA", 3, 0.5799],
  ["TUMMALA", 10, 1.4882],
  ["ALONSO", 3, 0.525],
  ["ALONSO", 8, 1.404],
  ["ALONSO", 16, 1.595],
] as const)("%s, %i criteria: %d", (index, criteria, expected) => {
  expect(randomIndex(criteria, index)).toBe(expected);
});

test.each(RANDOM_INDICES)(
  "%s: none for one criterion or two, never far from the others",
  (index) => {
    expect(randomIndex(1, index)).toBe(0);
    expect(randomIndex(2, index)).toBe(0);
    for (let criteria = 3; criteria <= 15; criteria++) {
      expect(
        Math.abs(randomIndex(criteria, index) / randomIndex(criteria, "SAATY") - 1)
      ).toBeLessThan(0.1);
    }
  }
);

test("ALONSO goes on by its line without a step; the others end", () => {
  expect(randomIndex(17, "ALONSO")).toBeCloseTo((2.7699 * 17 - 4.3513 - 17) / 16, 12);
  expect(randomIndex(17, "ALONSO") - randomIndex(16, "ALONSO")).toBeGreaterThan(0);
  expect(randomIndex(17, "ALONSO") - randomIndex(16, "ALONSO")).toBeLessThan(0.03);
  expect(() => randomIndex(16, "TUMMALA")).toThrow("TUMMALA has a random index for up to 15");
});
