import { errorOf, plain } from "../../support/custom-functions";
import { rnpv } from "../../../src/functions/finance/rnpv";

const flows = [[-3, -5, 30]];
const gates = [[1, 0.8, 0.5]];

test("gates as a row or a column, for one series or for all", () => {
  expect(rnpv([[0]], flows, gates, "START")).toEqual([[expect.closeTo(5, 12)]]);
  const column = [[1], [0.8], [0.5]];
  expect(rnpv([[0]], [[-3], [-5], [30]], column, "START")).toEqual([[expect.closeTo(5, 12)]]);
  expect(rnpv([[0]], flows, column, "START")).toEqual([[expect.closeTo(5, 12)]]);
  expect(rnpv([[0]], [...flows, [0, 0, 10]], gates, "START")).toEqual([
    [expect.closeTo(5, 12)],
    [expect.closeTo(4, 12)],
  ]);
});

test("each programme its own gates; a wrong one fails its row alone", () => {
  const wrong = [
    [1, 0.8, 0.5],
    [1, 1.2, 1],
    [1, "", 1],
  ];
  const three = [...flows, ...flows, ...flows];
  expect(plain(rnpv([[0]], three, wrong, "START"))).toEqual([
    [expect.closeTo(5, 12)],
    ["#VALUE! chances: value 2 is 1.2; a chance from 0 to 1 is needed"],
    ["#N/A chances: row 3, column 2 is blank; a number is needed"],
  ]);
});

test("what does not fit is refused", () => {
  expect(errorOf(() => rnpv([[0]], flows, [[1, 1]], "END"))).toBe(
    "#VALUE! chances: 2 values for 3 of flows"
  );
  expect(
    errorOf(() => rnpv([[0]], [...flows, ...flows, ...flows], [...gates, ...gates], "END"))
  ).toBe("#VALUE! chances: 2 rows for 3 rows of flows and 1 of rate");
  expect(errorOf(() => rnpv([[-1]], flows, gates, "END"))).toMatch(/^#VALUE! rate: holds -1/);
  expect(errorOf(() => rnpv([[0]], flows, gates, null))).toMatch(/^#VALUE! timing: is left out/);
});
