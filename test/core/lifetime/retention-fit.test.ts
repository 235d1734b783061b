import fc from "fast-check";
import { fitRetention } from "../../../src/core/lifetime/retention-fit";
import { logSurvival } from "../../../src/core/lifetime/retention-model";

const fit = (cohort: number[], model: "SBG" | "BDW" = "SBG", customers: number[] | null = null) =>
  fitRetention({ cohorts: [cohort], model, customers });
const values = (found: ReturnType<typeof fit>) => found.parameters.map(({ value }) => value);

const HIGH_END = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];

test("High End of Fader and Hardie 2007: .668, 3.806, −1.611 a customer", () => {
  const found = fit(HIGH_END);
  expect(values(found)[0]).toBeCloseTo(0.668, 3);
  expect(values(found)[1]).toBeCloseTo(3.806, 3);
  // The likelihood at the root of its gradient, both by mpmath with 40 digits.
  expect(found.logLikelihood).toBeCloseTo(-1.611158147391157, 10);
  expect(found.status).toBe("converged");
  expect(found.parameters[0]!.standardError).toBeNull();
});

test("counts, or shares with customers, have standard errors; four times the customers halve them", () => {
  const one = fit(HIGH_END, "SBG", [1000]);
  const counted = fit(HIGH_END.map((share) => Math.round(share * 1000)));
  const four = fit(HIGH_END, "SBG", [4000]);
  one.parameters.forEach(({ standardError, value }, i) => {
    expect(counted.parameters[i]!.standardError! / standardError!).toBeCloseTo(1, 6);
    expect(standardError! / four.parameters[i]!.standardError!).toBeCloseTo(2, 8);
    expect(counted.parameters[i]!.value / value).toBeCloseTo(1, 9);
  });
});

test("recovers the parameters from the curve that they make", () => {
  const size = fc.double({ min: 0.2, max: 8, noNaN: true });
  fc.assert(
    fc.property(size, size, (alpha, beta) => {
      const survivors = Array.from({ length: 9 }, (_, t) =>
        Math.exp(logSurvival({ alpha, beta, c: 1 }, 0, t))
      );
      const [a, b] = values(fit(survivors)) as [number, number];
      expect(a / alpha).toBeCloseTo(1, 3);
      expect(b / beta).toBeCloseTo(1, 3);
    }),
    { numRuns: 30 }
  );
});

test("BDW recovers how the chance to leave changes", () => {
  const survivors = Array.from({ length: 12 }, (_, t) =>
    Math.exp(logSurvival({ alpha: 0.8, beta: 2, c: 1.6 }, 0, t))
  );
  const [alpha, beta, c] = values(fit(survivors, "BDW")) as [number, number, number];
  expect(alpha).toBeCloseTo(0.8, 3);
  expect(beta).toBeCloseTo(2, 3);
  expect(c).toBeCloseTo(1.6, 3);
});

test.each([
  [[1000, 1000, 1000], "not identified: no customer has left"],
  [[1000, 0, 0], "not identified: no customer has stayed"],
  [[1000, 900], "not identified: 1 renewal, 2 parameters need at least as many"],
  [
    [1000, 600, 600, 600],
    "not identified: each customer leaves at the first renewal or stays for ever",
  ],
  [
    [1000, 800, 600, 400, 200],
    "not identified: customers do not measurably differ in their chance to leave",
  ],
])("%j is answered in words", (survivors, status) => {
  const found = fit(survivors);
  expect(found.status).toBe(status);
  for (const { words, value } of found.parameters) {
    expect(words).toBe("not identified");
    expect(value).toBeNaN();
  }
});

test("customers alike get the one retention that serves all", () => {
  const [note] = fit([1000, 800, 640, 512, 410]).notes!;
  expect(note!.label).toBe("Retention of all");
  expect(note!.value).toBeCloseTo((800 + 640 + 512 + 410) / (1000 + 800 + 640 + 512), 12);
});

test("a cohort among several that ends with 0 is warned of: a blank may have arrived as 0", () => {
  const { status } = fitRetention({
    cohorts: [
      [1000, 800, 700, 650],
      [1000, 790, 0, 0],
    ],
    model: "SBG",
    customers: null,
  });
  expect(status).toContain("a cohort ends with 0 survivors");
});
