import { errorOf } from "../../support/custom-functions";
import { scaleOddsTable } from "../../../src/functions/finance/scale-odds";

test("the standard prior counts as one that scaled and one that did not", () => {
  const table = scaleOddsTable(3, 8);
  expect(table.map(([label]) => label)).toEqual(["Mean", "Low", "High", "Alpha", "Beta"]);
  expect(table[0]).toEqual(["Mean", 0.4]);
  expect(scaleOddsTable(3, 8, 0.5, 2, 0.8)).toEqual(table);
});

test("a confidence of nearly 1 gives nearly the whole range", () => {
  const [, [, low], [, high]] = scaleOddsTable(1, 2, 0.5, 2, 0.999999) as [any, any, any];
  expect(low).toBeLessThan(0.01);
  expect(high).toBeGreaterThan(0.99);
});

test("more scaled than tried is refused", () => {
  expect(errorOf(() => scaleOddsTable(9, 8))).toBe(
    "#VALUE! scaled: holds 9; a number from 0 to tried (8) is needed"
  );
});
