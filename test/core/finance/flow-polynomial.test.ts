import fc from "fast-check";
import {
  balance,
  expand,
  flowPolynomial,
  ORDERS,
  rootBounds,
  signChanges,
} from "../../../src/core/finance/flow-polynomial";

test("sign changes skip zeros", () => {
  const changes = (flows: number[]) => signChanges(flowPolynomial(flows));
  expect(changes([-1, 0, 2, 3, 0, -1])).toBe(2);
  expect(changes([0, 0, 5])).toBe(0);
});

test("the balance is ln of inflows over outflows at their present values", () => {
  const polynomial = flowPolynomial([-100, 60, 60]);
  const x = 1 / 1.1;
  expect(balance(polynomial, Math.log(x))).toBeCloseTo(Math.log((60 * x + 60 * x * x) / 100), 14);
});

test("all roots lie within the bounds: beyond them the ends outweigh the rest", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 12 }),
      (flows) => {
        const polynomial = flowPolynomial(flows);
        if (signChanges(polynomial) === 0) return;
        const [low, high] = rootBounds(polynomial);
        for (const further of [0, 0.1, 1, 5]) {
          const first = Math.sign(polynomial.flows[0]!);
          const last = Math.sign(polynomial.flows.at(-1)!);
          expect(Math.sign(balance(polynomial, low - further))).toBe(first);
          expect(Math.sign(balance(polynomial, high + further))).toBe(last);
        }
      }
    )
  );
});

test("the expansion holds within its radius: value and slope differ by no more than the remainder", () => {
  const flows = [-100, 230, -132, 7, -3];
  const polynomial = flowPolynomial(flows);
  const [s, radius] = [-0.1, 0.05];
  const { derivatives, bound } = expand(polynomial, s, radius);
  // The largest term at s is the second flow: everything is divided by it.
  const scale = 230 * Math.exp(s);
  const exact = (at: number) =>
    flows.reduce((total, flow, k) => total + flow * Math.exp(k * at - (at - s)), 0) / scale;
  for (const step of [-radius, -0.02, 0.01, radius]) {
    let taylor = 0;
    let factor = 1;
    for (let order = 0; order <= ORDERS; order++) {
      taylor += derivatives[order]! * factor;
      factor *= step / (order + 1);
    }
    const rest = bound * Math.abs(factor);
    expect(Math.abs(exact(s + step) - taylor)).toBeLessThanOrEqual(rest + 1e-14);
    expect(rest).toBeLessThan(1e-4);
  }
});

test("flows of every size keep their sign and overflow nowhere", () => {
  const polynomial = flowPolynomial([-1e308, 1e-308, 1e308]);
  for (const s of [-1400, -1, 0, 1, 1400]) {
    expect(balance(polynomial, s)).not.toBeNaN();
    expect(expand(polynomial, s, 1e-3).derivatives.every(Number.isFinite)).toBe(true);
  }
});
