import fc from "fast-check";
import { bracketedRoot } from "../../../src/core/numerics/root";

test("finds roots to the last digits", () => {
  expect(bracketedRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(bracketedRoot((x) => Math.cos(x) - x, 0, 1)).toBeCloseTo(0.7390851332151607, 15);
});

test("a root at an end is that end", () => {
  expect(bracketedRoot((x) => x, 0, 5)).toBe(0);
  expect(bracketedRoot((x) => x - 5, 0, 5)).toBe(5);
});

test("ends without a change of sign are refused", () => {
  expect(() => bracketedRoot((x) => x * x + 1, -1, 1)).toThrow("no change of sign");
});

test("a jump is found like a root", () => {
  const jump = (x: number) => (x < 0.3 ? -1 : 2);
  expect(bracketedRoot(jump, 0, 1)).toBeCloseTo(0.3, 14);
});

test("flat, steep and endless ends do not stop it", () => {
  expect(bracketedRoot((x) => Math.expm1(50 * (x - 0.7)), 0, 15)).toBeCloseTo(0.7, 14);
  expect(bracketedRoot((x) => (x - 0.25) ** 9, -1, 2)).toBeCloseTo(0.25, 2);
  expect(bracketedRoot((x) => Math.log(x / 3), 0, 1e9)).toBeCloseTo(3, 12);
});

test("any planted root of a rising function comes back, in few steps", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      (root, width) => {
        let calls = 0;
        const f = (x: number) => {
          calls++;
          return Math.atan(x - root) + (x - root) ** 3;
        };
        const found = bracketedRoot(f, root - width, root + 2 * width);
        expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(root)));
        expect(calls).toBeLessThan(200);
      }
    )
  );
});
