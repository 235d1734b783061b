import fc from "fast-check";
import { symmetricEigen } from "../../../src/core/numerics/eigen";

test("[[2, 1], [1, 2]] has 1 and 3", () => {
  const { values } = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect([...values].sort()).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
});

test("values and vectors put every symmetric matrix together again", () => {
  const entry = fc.double({ min: -1e3, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 10, maxLength: 10 }), (e) => {
      const m = [0, 1, 2, 3].map((i) =>
        [0, 1, 2, 3].map((j) => e[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)]!)
      );
      const { values, vectors } = symmetricEigen(m);
      const scale = Math.max(1, ...e.map(Math.abs));
      m.forEach((row, i) =>
        row.forEach((want, j) => {
          const again = values.reduce((t, v, k) => t + v * vectors[k]![i]! * vectors[k]![j]!, 0);
          expect(Math.abs(again - want)).toBeLessThan(1e-12 * scale);
        })
      );
    })
  );
});
