import { flowsAndRate } from "../../src/functions/flows-and-rate";

test("rate left out is null", () => {
  expect(flowsAndRate([[1, 2]], null)).toMatchObject({ flows: [[1, 2]], rate: null, failures: [] });
});

test("wrong cells of flows and of rates fail their rows", () => {
  const read = flowsAndRate(
    [
      [1, "x"],
      [1, 2],
    ],
    [[0.1], [""]]
  );
  expect(read.failures.map(({ row, code }) => [row, code])).toEqual([
    [0, "value"],
    [1, "missing"],
  ]);
});
