import { irr, irrAll, irrRows } from "../../../src/core/finance/irr";

const two = [-50, -100, 600, 300, -100];

test("one rate: that, as Excel's documentation has it", () => {
  expect(irr([-70000, 12000, 15000, 18000, 21000])).toBeCloseTo(-0.021, 3);
  expect(irr([-70000, 12000, 15000, 18000, 21000, 26000])).toBeCloseTo(0.087, 3);
});

test("several rates: the nearest to the guess, without one a refusal that lists them", () => {
  // 1/x − 1 for the positive roots x of −50 − 100x + 600x² + 300x³ − 100x⁴, by mpmath's polyroots:
  // −0.768895470681 and 1.85441782846.
  expect(irr(two, 0.1)).toBeCloseTo(-0.7688955, 6);
  expect(irr(two, 1)).toBeCloseTo(1.8544178, 6);
  expect(() => irr(two)).toThrow("several rates: -0.768895, 1.85442; give a guess to choose one");
});

test("a guess changes nothing where there is one rate", () => {
  expect(irr([-100, 110], 50)).toBe(irr([-100, 110]));
});

test("none: the reason", () => {
  expect(() => irr([1, 2, 3])).toThrow("no rate: no flow is negative");
  expect(() => irr([-1, -2])).toThrow("no rate: no flow is positive");
  expect(() => irr([0, 0])).toThrow("no rate: all flows are 0");
  expect(() => irr([-100, 200, -101])).toThrow(
    "no rate: the flows have a value other than 0 at every rate above -1"
  );
  expect(() => irrAll([5])).toThrow("no rate");
});

test("a guess of −100 % or less is refused", () => {
  expect(() => irr([-1, 2], -1)).toThrow("guess: holds -1; a rate above -1 is needed");
});

test("flows that are no finite numbers are refused", () => {
  expect(() => irr([-1, Infinity])).toThrow(expect.objectContaining({ code: "number" }));
});

test("rows fail alone", () => {
  const results = irrRows({ flows: [[-1, 1.1], two, [1, 1]], guess: null });
  expect(results.rows[0]![0]).toBeCloseTo(0.1, 14);
  expect(results.failures.map(({ row }) => row)).toEqual([1, 2]);
});

test("many rates are listed to the sixth", () => {
  // Π (1 − (1 + r)x) for eight rates from 10 % to 80 %.
  let flows = [-1];
  for (let rate = 1.1; rate < 1.85; rate += 0.1) {
    flows = [...flows, 0].map((flow, k) => flow - rate * (flows[k - 1] ?? 0));
  }
  expect(() => irr(flows)).toThrow(/^several rates: 0\.1, 0\.2, .* and 2 more; give a guess/);
});
