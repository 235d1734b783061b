import { firstTime } from "../../../src/core/finance/timing";

test("the first flow is now, in half a period or in one", () => {
  expect([firstTime("START"), firstTime("MID"), firstTime("END")]).toEqual([0, 0.5, 1]);
});
