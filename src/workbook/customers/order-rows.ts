/**
 * Builds an order log from rows as they are read, chunk by chunk: rows that cannot be used are left
 * out, counted by kind, and the first of each kind is named with its cell.
 */
import { cellAddress } from "../address";
import { errorMeaning } from "../read/errors-in-cells";
import { isError, type CellContent } from "../read/snapshot";
import type { Finding } from "../types";
import type { OrderLog, OrderSource } from "./types";

/** Where the columns of the source stand in the sheet, 0-based. */
export interface OrderPlace {
  sheet: string;
  /** First row of the table's body. */
  row: number;
  customer: number;
  date: number;
  amount: number | null;
}

export interface OrderRows {
  add(customers: CellContent[], dates: CellContent[], amounts: CellContent[] | null): void;
  log(): OrderLog;
}

/** The last day that Excel knows, 31 December 9999. */
const LAST_DAY = 2_958_465;

export function collectOrders(source: OrderSource, place: OrderPlace): OrderRows {
  const names: (string | number)[] = [];
  const known = new Map<string | number, number>();
  const customer: number[] = [];
  const dates: number[] = [];
  const amounts: number[] | null = source.amount === null ? null : [];
  const faults = new Map<string, Fault>();
  const print = fingerprint();
  let [row, rows, leftOut] = [0, 0, 0];

  const fault = (
    severity: Finding["severity"],
    column: string,
    at: number,
    { what, problem }: Problem
  ) => {
    const kind = `${severity}|${column}|${what}`;
    const former = faults.get(kind);
    if (former) former.cells += 1;
    else {
      const address = cellAddress(place.row + row, at);
      faults.set(kind, { severity, column, problem, address, cells: 1 });
    }
  };

  const addRow = (name: CellContent, date: CellContent, amount: CellContent | undefined): void => {
    const blank = isBlank(name) && isBlank(date) && (amount === undefined || isBlank(amount));
    if (blank) return;
    rows += 1;
    const wrong = [
      [source.customer, place.customer, customerProblem(name)],
      [source.date, place.date, dateProblem(date)],
      [source.amount ?? "", place.amount ?? 0, amount === undefined ? null : amountProblem(amount)],
    ] as const;
    const bad = wrong.filter(([, , problem]) => problem !== null);
    for (const [column, at, problem] of bad) if (problem) fault("error", column, at, problem);
    if (bad.length > 0) {
      leftOut += 1;
      return;
    }
    if (typeof amount === "number" && amount <= 0) {
      fault("warning", source.amount ?? "", place.amount ?? 0, RETURNED);
    }
    const key = typeof name === "number" ? name : String(name);
    const index = known.get(key) ?? names.length;
    if (index === names.length) {
      known.set(key, index);
      names.push(key);
    }
    customer.push(index);
    dates.push(date as number);
    amounts?.push(amount as number);
  };

  return {
    add(someCustomers, someDates, someAmounts) {
      someCustomers.forEach((name, i) => {
        const date = someDates[i] ?? "";
        const amount = someAmounts === null ? undefined : (someAmounts[i] ?? "");
        print.add(`${String(name)}\u0001${String(date)}\u0001${String(amount)}`);
        addRow(name, date, amount);
        row += 1;
      });
    },
    log: () => ({
      source,
      rows,
      names,
      customer,
      dates,
      amounts,
      leftOut,
      faults: [...faults.values()].map((each) => finding(each, source.table, place.sheet)),
      stamp: `${row} ${print.value()}`,
    }),
  };
}

/** `what` is the same for all cells that are wrong in one way; `problem` may quote the first of them. */
interface Problem {
  what: string;
  problem: string;
}

interface Fault {
  severity: Finding["severity"];
  column: string;
  problem: string;
  address: string;
  cells: number;
}

const RETURNED: Problem = {
  what: "returned",
  problem: "an amount of 0 or less is a return, not a purchase, and is left out",
};

function finding(fault: Fault, table: string, sheet: string): Finding {
  const { severity, column, problem, address, cells } = fault;
  const where = cells > 1 ? `${cells} cells, first ${address}` : address;
  return {
    severity,
    message: `${table}, ${column} (${where}): ${problem}.`,
    place: { sheet, address },
  };
}

const isBlank = (cell: CellContent): boolean => typeof cell === "string" && cell.trim() === "";

const blank = (name: string): Problem => ({ what: "blank", problem: `the ${name} is blank` });

const errorIn = (cell: CellContent): Problem | null =>
  typeof cell === "string" && isError(cell)
    ? { what: cell, problem: `${cell}: ${errorMeaning(cell)}` }
    : null;

const textFor = (cell: CellContent, needed: string): Problem => ({
  what: "text",
  problem: `"${shortened(cell)}" is text where a ${needed} is needed`,
});

function customerProblem(cell: CellContent): Problem | null {
  return isBlank(cell) ? blank("customer") : errorIn(cell);
}

function dateProblem(cell: CellContent): Problem | null {
  if (isBlank(cell)) return blank("date");
  if (typeof cell !== "number") return errorIn(cell) ?? textFor(cell, "date");
  if (cell >= 1 && cell < LAST_DAY + 1) return null;
  return { what: "calendar", problem: `${cell} is no date of Excel's calendar` };
}

function amountProblem(cell: CellContent): Problem | null {
  if (isBlank(cell)) return blank("amount");
  if (typeof cell === "number") return null;
  return errorIn(cell) ?? textFor(cell, "number");
}

const shortened = (cell: CellContent): string =>
  String(cell).length > 30 ? `${String(cell).slice(0, 29)}…` : String(cell);

/** FNV-1a, 32 bits: tells whether rows are the same as before, nothing more. */
function fingerprint() {
  let hash = 0x811c9dc5;
  return {
    add(text: string): void {
      for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      }
    },
    value: (): string => (hash >>> 0).toString(16),
  };
}
