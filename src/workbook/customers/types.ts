/**
 * What the pane sees of orders and customers: order tables to choose from, their rows read in chunks,
 * the assumptions that the value needs, and results written back as formulas or as values.
 */
import type { Finding, Inserted, Progress, Reading, UserTable } from "../types";

/** Which columns of which table are the orders. */
export interface OrderSource {
  table: string;
  customer: string;
  date: string;
  /** null where the table has no amounts: purchases can be counted, but not valued. */
  amount: string | null;
}

/** A table of the workbook; `guess` where its columns look like orders. */
export interface OrderTable extends UserTable {
  rows: number;
  guess: OrderSource | null;
}

/** The rows of an order table that can be used, a position a row; what cannot is a fault. */
export interface OrderLog {
  source: OrderSource;
  /** Rows of the table, blank ones apart. */
  rows: number;
  /** Customers in the order of their first row: as in the functions, the number 7 and the text "7" are two. */
  names: (string | number)[];
  /** Place in `names`, a row each. */
  customer: number[];
  /** Excel date serials. */
  dates: number[];
  /** null where the table has no amounts. */
  amounts: number[] | null;
  /** Rows that were left out for a fault. */
  leftOut: number;
  /** Faults by kind, each with the number of its rows and the place of the first. */
  faults: Finding[];
  /** Changes whenever a row does. */
  stamp: string;
}

export type TimeUnit = "DAY" | "WEEK" | "MONTH";

/** What the sheet Assumptions says; a reading without a value where it says nothing. */
export interface CustomerAssumptions {
  currency: string;
  annualRate: Reading<number>;
  unit: Reading<TimeUnit>;
  model: Reading<string>;
  /** Last day of the orders that count. */
  asOf: Reading<number>;
  /** In units of time. */
  horizon: Reading<number>;
  /** Contribution as a share of an order's amount. */
  margin: Reading<number>;
  /** Whether the workbook has a place for a kept fit. */
  keeps: boolean;
}

/** A fit as it stands in cells: label, value, and a standard error where there is one. */
export type FitRow = [label: string, value: number | string, error: number | ""];

/** What is to be written to a sheet of its own. */
export interface CustomerResults {
  source: OrderSource;
  unit: TimeUnit;
  model: string;
  asOf: number;
  horizon: number;
  margin: number;
  annualRate: number;
  /** Of the orders' amounts; "" where nobody says. */
  currency: string;
  /** As fitted in the pane; they stand in the sheet until its own switch fits anew. */
  fit: FitRow[];
  /** null where there are no amounts, or too few to fit. */
  spendFit: FitRow[] | null;
  /** Customer, frequency, recency, age, mean spend, P(alive), expected purchases, value: for writing values. */
  customers: (string | number)[][];
  /** By the period of the first purchase, for writing values: its name, then the customers who bought in it and since. */
  cohorts: { period: "MONTH" | "QUARTER" | "YEAR"; rows: (string | number)[][] };
}

export interface CustomersBook {
  sources(): Promise<OrderTable[]>;
  /** The columns that were last chosen in this workbook, or null. */
  source(): Promise<OrderSource | null>;
  saveSource(source: OrderSource): Promise<void>;
  assumptions(): Promise<CustomerAssumptions>;
  /** Reads in chunks of rows; a cancelled read rejects with a WorkbookError. */
  read(source: OrderSource, progress?: Progress, signal?: AbortSignal): Promise<OrderLog>;
  /** The stamp that a reading now would have; null where the table is too large to look at again. */
  stamp(source: OrderSource): Promise<string | null>;
  /** Writes to a new sheet, never over cells that are there; formulas follow the orders, values do not. */
  write(
    results: CustomerResults,
    as: "formulas" | "values",
    progress?: Progress,
    signal?: AbortSignal
  ): Promise<Inserted>;
  /** Writes the fit into the planning workbook's table of kept fits, in place of the former one. */
  keepFit(results: CustomerResults): Promise<void>;
}
