import { readOrders } from "../../../src/core/lifetime/order-log";

const log = (dates: number[], amounts: number[] | null = null) => ({
  customers: dates.map(() => 1),
  dates,
  amounts,
});

test("rows come in order of their day, without their time, up to asOf", () => {
  const orders = readOrders(log([45003.9, 45001.2, 45010, 45001.8]), 45005.5);
  expect([...orders.rows]).toEqual([1, 3, 0]);
  expect([...orders.day]).toEqual([45003, 45001, 45010, 45001]);
  expect(orders.asOf).toBe(45005);
});

test("without asOf the last date ends observation, also one whose amount is left out", () => {
  const orders = readOrders(log([45001, 45009], [10, -10]), null);
  expect(orders.asOf).toBe(45009);
  expect(orders.leftOut).toBe(1);
  expect([...orders.rows]).toEqual([0]);
});

test("what is left out after asOf is not counted", () => {
  expect(readOrders(log([45001, 45009], [10, -10]), 45005).leftOut).toBe(0);
});

test("a bad date among many is named by its row", () => {
  const dates = new Float64Array(100_000).fill(45000);
  dates[73_210] = NaN;
  expect(() =>
    readOrders({ customers: new Float64Array(100_000), dates, amounts: null }, null)
  ).toThrow("dates: row 73211 holds NaN; a date from 1900-01-01 to 9999-12-31 is needed");
});

test.each([
  [log([0]), null, "dates: row 1 holds 0; a date"],
  [log([45000, 2958466]), null, "dates: row 2 holds 2958466"],
  [log([-3]), null, "dates: row 1 holds -3"],
  [log([45000], [NaN]), null, "amounts: row 1 holds NaN; a number is needed"],
  [log([45000, 45001], [1]), null, "amounts: 1 values for 2 of customers"],
  [log([45000]), -1, "asOf: holds -1; a date"],
  [log([45000]), 44999, "asOf: holds 44999, before the first purchase (45000)"],
  [log([45000], [0]), null, "amounts: none is above 0; a purchase"],
  [log([45000, 45002], [0, 5]), 45001, "amounts: none is above 0 up to asOf; a purchase"],
  [{ customers: [], dates: [], amounts: null }, null, "customers: the log is empty"],
  [{ customers: [1], dates: [], amounts: null }, null, "dates: 0 values for 1 of customers"],
])("input %# is refused", (orders, asOf, message) => {
  expect(() => readOrders(orders, asOf)).toThrow(message);
});
