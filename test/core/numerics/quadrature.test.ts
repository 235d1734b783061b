import { gaussLegendre, integrate } from "../../../src/core/numerics/quadrature";

test("the rule of 3 points is the known one", () => {
  const { nodes, weights } = gaussLegendre(3);
  expect(nodes[2]).toBeCloseTo(Math.sqrt(3 / 5), 15);
  expect(nodes[1]).toBe(0);
  expect([...weights].map((w) => w * 9)).toEqual([
    expect.closeTo(5, 13),
    expect.closeTo(8, 13),
    expect.closeTo(5, 13),
  ]);
});

test.each([1, 2, 7, 20, 41, 64])("%d points are exact to degree 2n − 1", (n) => {
  const degree = 2 * n - 2;
  expect(integrate((x) => x ** degree, -1, 1, n)).toBeCloseTo(2 / (degree + 1), 13);
});

test("panels add up", () => {
  expect(integrate(Math.sin, 0, 20 * Math.PI + Math.PI, 12, 40)).toBeCloseTo(2, 12);
});
