import { indexCustomers } from "../../../src/core/lifetime/customer-index";

test("numbers stand before text, both in order, whatever the order of the log", () => {
  const { ids, customer } = indexCustomers(["b", 10, "a", 9, "b", 10]);
  expect(ids).toEqual([9, 10, "a", "b"]);
  expect([...customer]).toEqual([3, 1, 2, 0, 3, 1]);
});

test("numbers alone", () => {
  const { ids, customer } = indexCustomers(Float64Array.of(30, 4, 30, 500));
  expect(ids).toEqual([4, 30, 500]);
  expect([...customer]).toEqual([1, 0, 1, 2]);
});

test("a number and the same digits as text are two customers, as are capital and small letters", () => {
  expect(indexCustomers([4, "4", "x", "X"]).ids).toEqual([4, "4", "X", "x"]);
});

test.each([
  [["a", ""], "customers: row 2 is blank; a number or a text is needed"],
  [[1, 2, NaN], "customers: row 3 holds NaN; a number or a text is needed"],
  [["a", Infinity], "customers: row 2 holds Infinity"],
  [[1, null as unknown as string], "customers: row 2 is blank"],
])("%j is refused", (customers, message) => {
  expect(() => indexCustomers(customers)).toThrow(message);
});
