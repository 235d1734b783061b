/** Customer ids numbered in order, numbers before text, so that no result depends on the log's order. */
import { PlanningError } from "../errors";
import { indexNumbers } from "./number-index";

export type CustomerId = number | string;

export interface CustomerIndex {
  /** Numbers ascending, then text by character code. */
  readonly ids: readonly CustomerId[];
  /** For each row the place of its customer in `ids`. */
  readonly customer: Int32Array;
}

export function indexCustomers(customers: ArrayLike<CustomerId>): CustomerIndex {
  const numbers = asNumbers(customers);
  if (!numbers) return indexMixed(customers);
  const { values, place } = indexNumbers(numbers);
  return { ids: Array.from(values), customer: place };
}

/** The ids as numbers, or null when one of them is a text. */
function asNumbers(customers: ArrayLike<CustomerId>): ArrayLike<number> | null {
  for (let row = 0; row < customers.length; row++) {
    const id = customers[row]!;
    checkId(id, row);
    if (typeof id === "string") return null;
  }
  return customers as ArrayLike<number>;
}

function indexMixed(customers: ArrayLike<CustomerId>): CustomerIndex {
  const places = new Map<CustomerId, number>();
  const customer = new Int32Array(customers.length);
  for (let row = 0; row < customer.length; row++) {
    const id = customers[row]!;
    let place = places.get(id);
    if (place === undefined) {
      checkId(id, row);
      place = places.size;
      places.set(id, place);
    }
    customer[row] = place;
  }
  const ids = [...places.keys()];
  const numbers = ids.filter((id) => typeof id === "number").sort((a, b) => a - b);
  const texts = ids.filter((id) => typeof id === "string").sort();
  const inOrder: CustomerId[] = [...numbers, ...texts];
  const next = new Int32Array(ids.length);
  for (let k = 0; k < inOrder.length; k++) next[places.get(inOrder[k]!)!] = k;
  for (let row = 0; row < customer.length; row++) customer[row] = next[customer[row]!]!;
  return { ids: inOrder, customer };
}

function checkId(id: CustomerId, row: number): void {
  const good = typeof id === "number" ? Number.isFinite(id) : typeof id === "string" && id !== "";
  if (good) return;
  const held = id === "" || id === null || id === undefined ? "is blank" : `holds ${String(id)}`;
  throw new PlanningError(
    "value",
    `customers: row ${row + 1} ${held}; a number or a text is needed`
  );
}
