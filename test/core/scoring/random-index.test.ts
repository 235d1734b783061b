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

test("the whole tables, as printed", () => {
  const printed = {
    // Saaty 1980, The analytic hierarchy process.
    SAATY: "0.58 0.9 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.57 1.59",
    // Tummala and Ling 1998, in 3 to 15.
    TUMMALA:
      "0.5799 0.8921 1.1159 1.2358 1.3322 1.3952 1.4537 1.4882 1.5117 1.5356 1.5571 1.5714 1.5831",
    // Aguarón and Moreno-Jiménez 2003, table 1.
    ALONSO: "0.525 0.882 1.115 1.252 1.341 1.404 1.452 1.484 1.513 1.535 1.555 1.57 1.583",
  };
  for (const index of RANDOM_INDICES) {
    const ours = Array.from({ length: 13 }, (_, k) => randomIndex(k + 3, index));
    expect(ours.join(" ")).toBe(printed[index]);
  }
});
