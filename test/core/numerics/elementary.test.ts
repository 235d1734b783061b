import fc from "fast-check";
import { exp, log, pow } from "../../../src/core/numerics/elementary";

/** Distance in units in the last place of the larger. */
function unitsApart(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(b));
  const exponent = Math.max(1, (view.getUint32(0) >>> 20) & 0x7ff);
  return Math.abs(a - b) / 2 ** (exponent - 1023 - 52);
}

const runs = { numRuns: 20_000 };
const positive = fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true });

test("exp is within one unit in the last place of the engine's", () => {
  fc.assert(
    fc.property(fc.double({ min: -746, max: 710, noNaN: true }), (x) => {
      expect(unitsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(1);
    }),
    runs
  );
});

test("log is within one unit in the last place of the engine's", () => {
  fc.assert(
    fc.property(fc.oneof(positive, fc.double({ min: 0.4, max: 2.6, noNaN: true })), (x) => {
      expect(unitsApart(log(x), Math.log(x))).toBeLessThanOrEqual(1);
    }),
    runs
  );
});

test("pow is within one unit in the last place of the engine's", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(positive, fc.double({ min: -3, max: 3, noNaN: true })),
        fc.tuple(
          fc.double({ min: 0.3, max: 3, noNaN: true }),
          fc.double({ min: -1000, max: 1000, noNaN: true })
        )
      ),
      ([x, y]) => {
        expect(unitsApart(pow(x, y), x ** y)).toBeLessThanOrEqual(1);
      }
    ),
    runs
  );
});

// From the mathematical constants, to all digits of a double.
test.each([
  [exp(1), Math.E],
  [log(2), Math.LN2],
  [log(10), Math.LN10],
  [pow(10, -5), 1e-5],
  [pow(3, 20), 3486784401],
  [pow(-2, 3), -8],
  [pow(-2, -2), 0.25],
])("%p is %p", (given, expected) => {
  expect(given).toBe(expected);
});

test.each([0, 1, -1, 0.5, -0.5, 2, 3, -3, Infinity, -Infinity, NaN])(
  "the special values of %p are those of the language",
  (x) => {
    expect(same(exp(x), Math.exp(x))).toBe(true);
    expect(same(log(x), Math.log(x))).toBe(true);
    for (const y of [0, 1, -1, 2, 3, -3, 0.5, Infinity, -Infinity, NaN]) {
      // The language says NaN for 1^±∞ and 1^NaN; the mathematics of a limit is not asked here.
      if (Math.abs(x) === 1 && !Number.isFinite(y)) continue;
      expect([y, same(pow(x, y), x ** y)]).toEqual([y, true]);
    }
  }
);

/** Zeros count as one whatever their sign. */
function same(a: number, b: number): boolean {
  return Number.isNaN(a) ? Number.isNaN(b) : unitsApart(a, b) <= 1;
}

test("ends of the range", () => {
  expect([exp(709.78), exp(709.79), exp(-745.13), exp(-745.14)]).toEqual([
    Math.exp(709.78),
    Infinity,
    5e-324,
    0,
  ]);
  expect([pow(2, 1023), pow(2, 1024), pow(2, -1074), pow(2, -1076)]).toEqual([
    2 ** 1023,
    Infinity,
    5e-324,
    0,
  ]);
});
