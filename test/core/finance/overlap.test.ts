import fc from "fast-check";
import { overlapped } from "../../../src/core/finance/overlap";

const three = [
  [0, 0.2, 0],
  [0.2, 0, 0.1],
  [0, 0.1, 0],
];
const column = (values: number[]) => values.map((value) => [value]);

test("a share of the smaller benefit is taken off once, split in proportion", () => {
  const left = overlapped({
    benefits: column([100, 80, 50]),
    overlap: three,
    selected: [1, 1, 1],
  }).flat();
  // First pair 0.2·80 = 16: 16·100/180 and 16·80/180; second 0.1·50 = 5: 5·80/130 and 5·50/130.
  expect(left[0]).toBeCloseTo(100 - (16 * 100) / 180, 12);
  expect(left[1]).toBeCloseTo(80 - (16 * 80) / 180 - (5 * 80) / 130, 12);
  expect(left[2]).toBeCloseTo(50 - (5 * 50) / 130, 12);
  expect(left.reduce((a, b) => a + b)).toBeCloseTo(209, 12);
});

test("one triangle is enough, the diagonal is not read", () => {
  const full = overlapped({ benefits: column([100, 80, 50]), overlap: three, selected: [1, 1, 1] });
  const upper = three.map((row, i) => row.map((share, j) => (j > i ? share : i === j ? 1 : 0)));
  expect(
    overlapped({ benefits: column([100, 80, 50]), overlap: upper, selected: [1, 1, 1] })
  ).toEqual(full);
});

test("who is not selected counts 0 and takes nothing from others", () => {
  expect(
    overlapped({ benefits: column([100, 80, 50]), overlap: three, selected: [1, 0, 1] }).flat()
  ).toEqual([100, 0, 50]);
});

test("nothing falls below 0; a loss overlaps with nothing", () => {
  const all = [
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ];
  expect(
    overlapped({ benefits: column([1, 1, 1]), overlap: all, selected: [1, 1, 1] }).flat()
  ).toEqual([0, 0, 0]);
  expect(
    overlapped({ benefits: column([-5, 10, 0]), overlap: all, selected: [1, 1, 1] }).flat()
  ).toEqual([-5, 10, 0]);
});

test("periods are taken one by one", () => {
  const both = overlapped({
    benefits: [
      [100, 10],
      [80, 20],
    ],
    overlap: [
      [0, 0.5],
      [0.5, 0],
    ],
    selected: [1, 1],
  });
  // 40 split 100 : 80, and 5 split 10 : 20.
  expect(both[0]![0]).toBeCloseTo(100 - (40 * 100) / 180, 12);
  expect(both[1]![1]).toBeCloseTo(20 - (5 * 20) / 30, 12);
});

test("wrong input is refused by its place", () => {
  const call = (overlap: number[][], selected = [1, 1]) =>
    overlapped({ benefits: column([1, 2]), overlap, selected });
  expect(() => call([[0]])).toThrow("overlap: 1 rows and 1 columns for 2 benefits");
  expect(() =>
    call([
      [0, 1.2],
      [0, 0],
    ])
  ).toThrow("overlap: row 1, column 2 holds 1.2; a share from 0 to 1 is needed");
  expect(() =>
    call([
      [0, 0.3],
      [0.2, 0],
    ])
  ).toThrow("overlap: row 2, column 1 holds 0.2, row 1, column 2 0.3; the same share");
  expect(() => call([[0, 0], [0, 0]], [1])).toThrow("selected: 1 values for 2 benefits"); // prettier-ignore
  expect(() => call([[0, 0], [0, 0]], [1, 2])).toThrow("selected: value 2 is 2; 0 or 1 is needed"); // prettier-ignore
});

test("what is left lies between 0 and the benefit, and no pair loses more than it shares", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 6 }),
      fc.array(share, { minLength: 15, maxLength: 15 }),
      (benefits, shares) => {
        const n = benefits.length;
        const overlap = benefits.map((_, i) =>
          benefits.map((__, j) => (j > i ? shares[(i * n + j) % 15]! : 0))
        );
        const left = overlapped({
          benefits: column(benefits),
          overlap,
          selected: benefits.map(() => 1),
        }).flat();
        left.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(benefits[i]!);
        });
        let most = 0;
        for (let i = 0; i < n; i++)
          for (let j = i + 1; j < n; j++)
            most += overlap[i]![j]! * Math.min(benefits[i]!, benefits[j]!);
        const lost = benefits.reduce((total, b, i) => total + b - left[i]!, 0);
        expect(lost).toBeLessThanOrEqual(most * (1 + 1e-12) + 1e-9);
      }
    )
  );
});
