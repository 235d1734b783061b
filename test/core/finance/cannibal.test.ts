import { cannibalised, cannibalRows } from "../../../src/core/finance/cannibal";

test("new margin less the margin on what is displaced", () => {
  // 900·0.4 = 360 gained, 900·0.25 = 225 displaced at 0.55: 123.75 lost.
  expect(cannibalised(900, 0.4, 0.25, 0.55)).toBeCloseTo(236.25, 10);
});

test("may cost more than it brings", () => {
  expect(cannibalised(100, 0.2, 0.5, 0.6)).toBeCloseTo(-10, 10);
});

test("periods stand alone; a share outside 0 … 1 is refused", () => {
  const { rows, failures } = cannibalRows({
    newRevenue: [100],
    newMargin: [0.5],
    cannibalisation: [0, 1.5],
    oldMargin: [0.5],
  });
  expect(rows).toEqual([[50], []]);
  expect(failures[0]?.message).toBe("cannibalisation: holds 1.5; a share from 0 to 1 is needed");
});
