import { errorOf, plain } from "../../support/custom-functions";
import { payback } from "../../../src/functions/finance/payback";

test("2.4118, and discounted 2.7441", () => {
  expect(payback([[-10000, 3000, 4200, 6800]])).toEqual([[expect.closeTo(2.4118, 4)]]);
  expect(payback([[-10000, 3000, 4200, 6800]], [[0.1]])).toEqual([[expect.closeTo(2.7441, 4)]]);
});

test("a column is one series", () => {
  expect(payback([[-10000], [3000], [4200], [6800]])).toEqual(
    payback([[-10000, 3000, 4200, 6800]])
  );
});

test("what is not paid back is #N/A in its row, with the number of periods", () => {
  expect(
    plain(
      payback([
        [-10, 20],
        [-10, 5],
      ])
    )
  ).toEqual([[0.5], ["#N/A not paid back within 2 periods"]]);
  expect(errorOf(() => payback([[-10, 5]]))).toBe("#N/A not paid back within 2 periods");
});
