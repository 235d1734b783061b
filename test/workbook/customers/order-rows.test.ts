/** Rows of an order table as they are read: what is used, what is left out and named. */
import { guessSource } from "../../../src/workbook/customers/guess";
import { collectOrders } from "../../../src/workbook/customers/order-rows";

const SOURCE = { table: "Sales", customer: "Client", date: "Day", amount: "Net" };
const PLACE = { sheet: "Data", row: 1, customer: 0, date: 1, amount: 2 };

test("rows that cannot be used are left out, counted by kind, the first cell named", () => {
  const rows = collectOrders(SOURCE, PLACE);
  rows.add(["A", "", "B", "C"], [46000, 46001, "2026-01-05", "#N/A"], [10, 20, 30, 40]);
  rows.add(["A", "D", "D", ""], [46002, 46003, 46004, ""], ["12,5", "x", -5, ""]);
  const log = rows.log();
  expect([log.rows, log.leftOut, log.names, log.customer]).toEqual([7, 5, ["A", "D"], [0, 1]]);
  expect(log.faults.map(({ message }) => message)).toEqual([
    "Sales, Client (A3): the customer is blank.",
    'Sales, Day (B4): "2026-01-05" is text where a date is needed.',
    "Sales, Day (B5): #N/A: an input is missing; select the cell to read the reason.",
    'Sales, Net (2 cells, first C6): "12,5" is text where a number is needed.',
    "Sales, Net (C8): an amount of 0 or less is a return, not a purchase, and is left out.",
  ]);
});

test("thousands of different texts are one finding: the first is quoted", () => {
  const rows = collectOrders({ ...SOURCE, amount: null }, { ...PLACE, amount: null });
  const texts = Array.from({ length: 5000 }, (_, i) => `${1 + (i % 28)}. March, order ${i}`);
  rows.add(Array(5000).fill("A"), texts, null);
  expect(rows.log().faults.map(({ message }) => message)).toEqual([
    'Sales, Day (5000 cells, first B2): "1. March, order 0" is text where a date is needed.',
  ]);
});

test("the row of a fault is right far down a table that is read in chunks", () => {
  const rows = collectOrders({ ...SOURCE, amount: null }, { ...PLACE, amount: null });
  const chunk = Array.from({ length: 20_000 }, () => "A");
  for (let k = 0; k < 3; k++)
    rows.add(
      chunk,
      chunk.map(() => 46000),
      null
    );
  rows.add(
    Array.from({ length: 13_211 }, () => "A"),
    [...Array(13_210).fill(46000), "soon"],
    null
  );
  const log = rows.log();
  expect(log.faults[0]!.place).toEqual({ sheet: "Data", address: "B73212" });
  expect(log.amounts).toBeNull();
});

test("the number 7 and the text 7 are two customers, and the stamp follows every cell", () => {
  const stamp = (name: string | number) => {
    const rows = collectOrders(SOURCE, PLACE);
    rows.add([7, name], [46000, 46001], [1, 2]);
    return rows.log();
  };
  expect(stamp("7").names).toEqual([7, "7"]);
  expect(stamp("7").stamp).not.toBe(stamp("8").stamp);
});

test.each([
  [["OrderID", "Customer_ID", "OrderDate", "Total net"], "Customer_ID", "OrderDate", "Total net"],
  [["Client", "Day", "Revenue"], "Client", "Day", "Revenue"],
  [["Customer", "Date"], "Customer", "Date", null],
  [["Kundennummer", "Bestelldatum", "Umsatz EUR"], "Kundennummer", "Bestelldatum", "Umsatz EUR"],
])("%s is guessed", (columns, customer, date, amount) => {
  expect(guessSource("T", columns)).toEqual({ table: "T", customer, date, amount });
});

test("a table without customers or dates is no list of orders", () => {
  expect(guessSource("Segments", ["Segment", "Customers", "Margin"])).toBeNull();
});
