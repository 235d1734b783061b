import { errorOf } from "../support/custom-functions";
import { rfm } from "../../src/functions/lifetime/rfm";
import { orderLog } from "../../src/functions/order-log";

const column = (values: unknown[]) => values.map((value) => [value]);

test("rows that are empty in customers and dates alike are passed over, wherever they stand", () => {
  const log = orderLog(column([1, "", null, 0, "A "]), column([45000, null, "", 0, 45001]), null);
  expect(log.customers).toEqual([1, "A"]);
  expect([...(log.dates as Float64Array)]).toEqual([45000, 45001]);
});

test("rows as well as columns, and one amount for all", () => {
  expect(rfm([[1, 1]], [[45000, 45002]], [[5]])).toEqual([
    ["Customer", "Frequency", "Recency", "Age", "Spend"],
    [1, 1, 2, 2, 5],
  ]);
});

test("a value that is no number in row 73,211 is named", () => {
  const count = 100_000;
  const customers = column(Array.from({ length: count }, (_, i) => i % 500));
  const dates = column(Array<unknown>(count).fill(45000));
  dates[73_210] = ["n/a"];
  expect(errorOf(() => rfm(customers, dates))).toBe(
    '#VALUE! dates: row 73211 holds text "n/a"; a date is needed'
  );
});

test.each([
  [[1, 2], [45000, ""], null, "#N/A dates: row 2 is blank; a date is needed"],
  [["", 2], [45000, 45001], null, "#N/A customers: row 1 is blank; a number or a text is needed"],
  [
    [1, true],
    [45000, 45001],
    null,
    "#VALUE! customers: row 2 holds TRUE; a number or a text is needed",
  ],
  [
    [1, 2],
    [45000, -4],
    null,
    "#VALUE! dates: row 2 holds -4; a date from 1900-01-01 to 9999-12-31 is needed",
  ],
  [[1, 2], [45000, 45001], [3, "x"], '#VALUE! amounts: row 2 holds text "x"; a number is needed'],
  [[1, 2], [45000, 45001], [3, ""], "#N/A amounts: row 2 is blank; a number is needed"],
  [[1, 2, 3], [45000, 45001], null, "#VALUE! dates: 2 values for 3 of customers"],
  [[1, 2], [45000, 45001], [-3, 0], "#N/A amounts: none is above 0; a purchase is needed"],
  [["", ""], ["", ""], null, "#N/A customers: the log is empty; one purchase is needed"],
])("%j, %j, %j is refused", (customers, dates, amounts, message) => {
  const money = amounts && column(amounts);
  expect(errorOf(() => rfm(column(customers), column(dates), money as any))).toBe(message);
});
