/** A first guess at which columns of a table are customer, date and amount, by their names. */
import type { OrderSource } from "./types";

/** null where customer or date is not to be found: the table is no list of orders. */
export function guessSource(table: string, columns: readonly string[]): OrderSource | null {
  const date = bestOf(columns, DATE);
  const customer = bestOf(
    columns.filter((column) => column !== date),
    CUSTOMER
  );
  if (date === undefined || customer === undefined) return null;
  const rest = columns.filter((column) => column !== date && column !== customer);
  return { table, customer, date, amount: bestOf(rest, AMOUNT) ?? null };
}

/** Words that a column's name may hold, the likeliest first; after English German, French, Spanish. */
const CUSTOMER = [
  ...["customer", "client", "member", "buyer", "account", "contact", "user"],
  ...["kunde", "kundennummer", "kundennr", "cliente"],
];
const DATE = [
  ...["order date", "date", "purchased on", "day", "when"],
  ...["datum", "bestelldatum", "fecha"],
];
const AMOUNT = [
  ...["amount", "revenue", "sales", "spend", "turnover", "net", "total", "value"],
  ...["umsatz", "betrag", "montant", "importe"],
];

function bestOf(columns: readonly string[], words: readonly string[]): string | undefined {
  for (const word of words) {
    const exact = columns.find((column) => plain(column) === ` ${word}`);
    const found = exact ?? columns.find((column) => ` ${plain(column)} `.includes(` ${word} `));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Lower case, words apart by one space, a space before: "Order_Date" is " order date". */
function plain(text: string): string {
  return ` ${text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
}
