import fc from "fast-check";
import { npv } from "../../../src/core/finance/npv";
import { rnpv, rnpvRows } from "../../../src/core/finance/rnpv";

test("expected commercial value: [(PV·Pcs − C)·Pts] − D", () => {
  // Cooper's exhibit, project Alpha: (30·0.5 − 5)·0.8 − 3 = 5.
  expect(rnpv(0, [-3, -5, 30], [1, 0.8, 0.5], "START")).toBeCloseTo(5, 12);
});

test("a flow counts times its gate and all before it", () => {
  // 0.5·100/1.1 + 0.5·0.4·100/1.21 under END with gates 0.5 and 0.4.
  expect(rnpv(0.1, [100, 100], [0.5, 0.4], "END")).toBeCloseTo(50 / 1.1 + 20 / 1.21, 12);
});

test("gates of 1 leave CCO.NPV; a gate of 0 ends it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
      fc.double({ min: -0.5, max: 2, noNaN: true }),
      (flows, rate) => {
        const open = flows.map(() => 1);
        expect(rnpv(rate, flows, open, "MID")).toBe(npv(rate, flows, "MID"));
        const shut = [0, ...open.slice(1)];
        expect(Math.abs(rnpv(rate, flows, shut, "MID"))).toBe(0);
      }
    )
  );
});

test("one series of chances serves all rows; a chance outside 0 … 1 is refused by its place", () => {
  const { rows, failures } = rnpvRows({
    rate: [0],
    flows: [
      [-1, 4],
      [-2, 4],
    ],
    chances: [[1, 0.5]],
    timing: "START",
  });
  expect(rows).toEqual([[1], [0]]);
  expect(failures).toEqual([]);
  expect(() => rnpv(0, [1, 2], [1, 1.5], "START")).toThrow(
    "chances: value 2 is 1.5; a chance from 0 to 1 is needed"
  );
});
