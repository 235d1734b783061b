import { errorOf, plain } from "../../support/custom-functions";
import { clvCustomers } from "../../../src/functions/lifetime/clv-customers";
import { spendExpected } from "../../../src/functions/lifetime/spend-expected";
import { spendFit } from "../../../src/functions/lifetime/spend-fit";

const gg = (q: number) => [
  ["Model", "GG"],
  ["p", 6.25],
  ["q", q],
  ["gamma", 15.44],
];
const bg = [
  ["Model", "BG/NBD"],
  ["r", 0.243],
  ["alpha", 4.414],
  ["a", 0.793],
  ["b", 2.426],
];

test("rows fail alone: text, a blank, a negative frequency", () => {
  expect(plain(spendExpected(gg(3.74), [[2], ["x"], [""], [-1]], [[22.35]]))).toEqual([
    // 6.25·(15.44 + 2·22.35)/(2·6.25 + 3.74 − 1)
    [expect.closeTo(24.66, 2)],
    ['#VALUE! frequency: row 2 holds text "x"; a number is needed'],
    ["#N/A frequency: row 3 is blank; a number is needed"],
    ["#VALUE! frequency: holds -1; a whole number of 0 or more is needed"],
  ]);
});

test("without a mean, new customers fail with the reason and repeat buyers do not", () => {
  expect(plain(spendExpected(gg(0.9), [[0], [2]], [[0], [30]]))).toEqual([
    [expect.stringMatching(/^#VALUE! spend fit: q is 0.9; above 1 is needed/)],
    // 6.25·(15.44 + 2·30)/(2·6.25 + 0.9 − 1)
    [expect.closeTo(38.02, 2)],
  ]);
});

test("a fit that holds words is refused by name", () => {
  const fit = spendFit([[1], [2]], [[10], [20]]);
  expect(fit[1]).toEqual(["p", "not identified", ""]);
  expect(errorOf(() => spendExpected(fit, [[1]], [[5]]))).toMatch(
    /^#VALUE! fit: p holds text "not identified" \(status: not identified: 2 with repeat spend/
  );
});

test("all one-time buyers cannot be fitted", () => {
  expect(errorOf(() => spendFit([[0], [0]], [[0], [0]]))).toMatch(
    /^#N\/A frequency: no customer has repeat purchases/
  );
  expect(errorOf(() => spendFit([[0], [1.5]], [[0], [3]]))).toBe(
    "#VALUE! frequency: row 2 holds 1.5; a whole number of 0 or more is needed"
  );
});

test("value of customers: scalars repeat, a wrong row stands alone", () => {
  const values = clvCustomers(bg, gg(3.74), [[2], [0], [9]], [[30], [0], [50]], [[38]], [[22], [0], [9]], [[0.3]], [[0.002]], [[52]]); // prettier-ignore
  expect(values.slice(0, 2)).toEqual([[expect.any(Number)], [expect.any(Number)]]);
  expect((plain(values) as string[][])[2]![0]).toMatch(/^#VALUE! recency/);
});
