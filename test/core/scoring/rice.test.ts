import { riceRows } from "../../../src/core/scoring/rice";
import { wsjfRows } from "../../../src/core/scoring/wsjf";

test("RICE of 500 reached, impact 3, certain, two months: 750", () => {
  expect(riceRows({ reach: [500], impact: [3], confidence: [1], effort: [2] }).rows).toEqual([
    [750],
  ]);
});

test("no effort and no size are refused in their row", () => {
  const rice = riceRows({ reach: [1], impact: [1], confidence: [1], effort: [0, 1, -2] });
  expect(rice.failures.map(({ row, message }) => [row, message])).toEqual([
    [0, "effort: holds 0; a number above 0 is needed"],
    [2, "effort: holds -2; a number above 0 is needed"],
  ]);
  const wsjf = wsjfRows({ value: [8], timeCriticality: [5], riskReduction: [3], jobSize: [0, 4] });
  expect(wsjf.failures).toMatchObject([{ row: 0, message: "jobSize: holds 0; a number above 0 is needed" }]); // prettier-ignore
  expect(wsjf.rows[1]).toEqual([4]);
});
