import { errorOf } from "../../support/custom-functions";
import { horizonMixTable } from "../../../src/functions/horizons/horizon-mix";

test("four rows of six with headings", () => {
  const table = horizonMixTable([[120], [80]], [[1], [3]], [[0.5, 0.25, 0.25]]);
  expect(table).toEqual([
    ["Horizon", "Amount", "Share", "Target", "Gap", "Move"],
    [1, 120, 0.6, 0.5, expect.closeTo(0.1, 14), expect.closeTo(-20, 12)],
    [2, 0, 0, 0.25, -0.25, 50],
    [3, 80, 0.4, 0.25, expect.closeTo(0.15, 14), expect.closeTo(-30, 12)],
  ]);
});

test("a missing horizon refuses the whole table: a share without it would be wrong", () => {
  expect(errorOf(() => horizonMixTable([[1], [2]], [[1], [""]]))).toBe(
    "#N/A horizons: row 2 is blank; a number is needed"
  );
});

test("targets are three", () => {
  expect(errorOf(() => horizonMixTable([[1]], [[1]], [[0.5, 0.5]]))).toBe(
    "#VALUE! targets: 2 values for 3 horizons"
  );
  expect(errorOf(() => horizonMixTable([[1]], [[1]], [[0.5]]))).toBe(
    "#VALUE! targets: 1 value for 3 horizons"
  );
});
