import { estimate } from "../../../src/core/lifetime/estimate";
import { simulateCustomers } from "../../../src/core/lifetime/simulate";
import { perform } from "../../../src/workers/tasks";

/** The donations of Fader, Hardie and Shang 2010: x, t, number of donors, in 6 years. */
const DONORS = [
  [6, 6, 1203],
  [5, 6, 728],
  [4, 6, 512],
  [3, 6, 357],
  [2, 6, 234],
  [1, 6, 129],
  [5, 5, 335],
  [4, 5, 284],
  [3, 5, 225],
  [2, 5, 173],
  [1, 5, 119],
  [4, 4, 240],
  [3, 4, 181],
  [2, 4, 155],
  [1, 4, 78],
  [3, 3, 322],
  [2, 3, 255],
  [1, 3, 129],
  [2, 2, 613],
  [1, 2, 277],
  [1, 1, 1091],
  [0, 0, 3464],
];
const column = (k: number) => Float64Array.from(DONORS, (row) => row[k]!);
const rows = (x: number[], t: number[], age: number[]) => ({
  frequency: Float64Array.from(x),
  recency: Float64Array.from(t),
  age: Float64Array.from(age),
});
const valueOf = (fit: ReturnType<typeof estimate>, name: string) =>
  fit.parameters.find((p) => p.name === name)!;

test("BG/BB on the published donations: 1.204, .750, .657, 2.783, LL −33225.6", () => {
  const fit = estimate({
    model: "BG/BB",
    frequency: column(0),
    recency: column(1),
    age: new Float64Array(22).fill(6),
    counts: column(2),
  });
  expect(fit.parameters.map(({ value }) => value)).toEqual([
    expect.closeTo(1.204, 2),
    expect.closeTo(0.75, 2),
    expect.closeTo(0.657, 2),
    expect.closeTo(2.783, 2),
  ]);
  expect(fit.logLikelihood).toBeCloseTo(-33225.6, 1);
  expect(fit).toMatchObject({ customers: 11104, status: "converged" });
});

test("the unit of time changes alpha and the standard errors with it, nothing else", () => {
  const ages = Array.from({ length: 600 }, (_, i) => 20 + (i % 30));
  const weeks = simulateCustomers("PARETO/NBD", [0.6, 5, 0.7, 9], ages, 4);
  const days = {
    ...weeks,
    recency: weeks.recency.map((t) => t * 7),
    age: weeks.age.map((t) => t * 7),
  };
  const [a, b] = [weeks, days].map((c) => estimate({ model: "PARETO/NBD", ...c })) as [
    ReturnType<typeof estimate>,
    ReturnType<typeof estimate>,
  ];
  [1, 7, 1, 7].forEach((factor, i) => {
    expect(b.parameters[i]!.value / a.parameters[i]!.value).toBeCloseTo(factor, 5);
    expect(b.parameters[i]!.standardError! / a.parameters[i]!.standardError!).toBeCloseTo(
      factor,
      4
    );
  });
});

test("customers who never leave: no measurable dropout, in words", () => {
  const ages = Array.from({ length: 1000 }, (_, i) => 30 + (i % 20));
  const loyal = simulateCustomers("NBD", [1.2, 6], ages, 7);
  for (const model of ["BG/NBD", "MBG/NBD", "PARETO/NBD"]) {
    const fit = estimate({ model, ...loyal });
    expect(fit.status).toBe("no measurable dropout");
    expect(fit.parameters.slice(2).map(({ words }) => words)).toEqual([
      "not identified",
      "not identified",
    ]);
    expect(Math.abs(valueOf(fit, "r").value - 1.2)).toBeLessThan(
      4 * valueOf(fit, "r").standardError!
    );
  }
});

test("dropout that is the same for all: its two parameters are words, its mean is a number", () => {
  const ages = new Float64Array(6000).fill(6);
  const same = simulateCustomers("BG/BB", [0.66, 5.19, 84e5, 916e5], ages, 11);
  const fit = estimate({ model: "BG/BB", ...same });
  if (valueOf(fit, "gamma").words === undefined) throw new Error(fit.status);
  expect(fit.status).toMatch(/gamma and delta are not identified/);
  const [note] = fit.notes!;
  expect(note!.label).toBe("gamma / (gamma + delta)");
  expect(note!.value as number).toBeGreaterThan(0.02);
  expect(note!.value as number).toBeLessThan(0.2);
});

test.each([
  ["one customer", rows([2], [5], [9]), "data too few: 1 customer for 4 parameters"],
  [
    "one-time buyers",
    rows([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [5, 6, 7, 8, 9, 9]),
    "data too few: no customer bought again",
  ],
])("%s", (_, data, status) => {
  const fit = estimate({ model: "BG/NBD", ...data });
  expect(fit.status).toBe(status);
  expect(fit.parameters.every(({ words }) => words === "not identified")).toBe(true);
});

test("all frequencies equal: what is not identified holds words, and nothing is NaN without them", () => {
  for (const model of ["BG/NBD", "MBG/NBD", "PARETO/NBD", "NBD"]) {
    const same = rows(
      new Array(40).fill(3),
      Array.from({ length: 40 }, (_, i) => 5 + (i % 5)),
      new Array(40).fill(10)
    );
    const fit = estimate({ model, ...same });
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    for (const { value, words } of fit.parameters) {
      expect(Number.isFinite(value) || words !== undefined).toBe(true);
    }
    expect(fit.status).not.toBe("converged");
  }
});

test("a wrong customer is named with its row", () => {
  const many = 80_000;
  const [x, t, age] = [1, 4, 9].map((v) => new Float64Array(many).fill(v)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  t[73_210] = 9.5;
  expect(() => estimate({ model: "BG/NBD", frequency: x, recency: t, age })).toThrow(
    "recency: row 73,211 holds 9.5; at most the age 9 is needed"
  );
});

test("a task in the worker reports progress", () => {
  const shares: number[] = [];
  const ages = Array.from({ length: 50_000 }, (_, i) => 27 + (i % 85) / 7);
  const customers = simulateCustomers("BG/NBD", [0.24, 4.4, 0.8, 2.4], ages, 3);
  perform("lifetime.btyd.fit", { model: "BG/NBD", ...customers }, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(3);
  shares.forEach((share, i) => expect(share).toBeGreaterThan(shares[i - 1] ?? 0));
  expect(shares.at(-1)).toBeLessThan(1);
});
