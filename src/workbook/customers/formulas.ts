/**
 * The formulas from orders to value, the same on the sheet Lifetime of the planning workbook and on a
 * sheet that the pane writes beside a user's own orders.
 */

/** References to the columns of an order table; `amount` null where there is none. */
export interface OrderColumns {
  customer: string;
  date: string;
  amount: string | null;
}

/** 1 in rows that can be used: a customer, a date and an amount; error values count as missing. */
export function usableRows({ customer, date, amount }: OrderColumns): string {
  const numbers = amount === null ? `ISNUMBER(${date})` : `ISNUMBER(${date})*ISNUMBER(${amount})`;
  return `IF(${numbers},IF(ISERROR(${customer}),0,--(${customer}<>"")),0)`;
}

/** Rows in which something is typed and something is missing. */
export function unusableCount(columns: OrderColumns): string {
  const { customer, date, amount } = columns;
  const typed = [customer, date, amount]
    .filter((each) => each !== null)
    .map((each) => `IF(ISERROR(${each}),1,--(${each}<>""))`)
    .join("+");
  return `SUM(--((${typed})>0))-SUM(${usableRows(columns)})`;
}

/** CCO.RFM over the usable rows; "" where there is none. */
export function rfmFormula(columns: OrderColumns, asOf: string, unit: string): string {
  const { customer, date, amount } = columns;
  const kept = (range: string | null) => (range === null ? "" : `FILTER(${range},usable=1)`);
  return (
    `=LET(usable,${usableRows(columns)},IF(SUM(usable)=0,"",` +
    `CCO.RFM(${kept(customer)},${kept(date)},${kept(amount)},${asOf},${unit})))`
  );
}

/** CCO.COHORTS over the usable rows up to the last day that counts. */
export function cohortsFormula(columns: OrderColumns, asOf: string, unit: string): string {
  const { date, amount } = columns;
  const bought = amount === null ? "" : `*IF(ISNUMBER(${amount}),--(${amount}>0),0)`;
  return (
    `=LET(usable,${usableRows(columns)}*IF(ISNUMBER(${date}),--(${date}<${asOf}+1),0)${bought},` +
    `IF(SUM(usable)=0,"",CCO.COHORTS(FILTER(${columns.customer},usable=1),FILTER(${date},usable=1),${unit})))`
  );
}

/** A column of an RFM summary without its heading. */
export function rfmColumn(rfm: string, column: keyof typeof PLACES): string {
  return `DROP(CHOOSECOLS(${rfm},${PLACES[column]}),1)`;
}

const PLACES = { customer: 1, frequency: 2, recency: 3, age: 4, spend: 5 };

/** The three columns that the functions on purchases take. */
export function history(rfm: string): string {
  return (["frequency", "recency", "age"] as const)
    .map((column) => rfmColumn(rfm, column))
    .join(",");
}

/** A value only where the summary holds customers. */
export function whereCustomers(rfm: string, value: string): string {
  return `=IF(ROWS(${rfm})<2,"",${value})`;
}

/** The row of a label in a fit; "" where the fit has none. */
export function fitted(fit: string, label: string): string {
  return `XLOOKUP("${label}",CHOOSECOLS(${fit},1),CHOOSECOLS(${fit},2),"")`;
}
