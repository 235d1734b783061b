/** Customer ids numbered in order, numbers before text, so that no result depends on the log's order. */
import { PlanningError } from "../errors";

export type CustomerId = number | string;

export interface CustomerIndex {
  readonly ids: readonly CustomerId[];
  /** For each row the place of its customer in `ids`. */
  readonly customer: Int32Array;
}

export function indexCustomers(customers: ArrayLike<CustomerId>): CustomerIndex {
  const seen = new Map<CustomerId, number>();
  const ids: CustomerId[] = [];
  const customer = new Int32Array(customers.length);
  let numbers = 0;
  let sorted = true;
  for (let row = 0; row < customer.length; row++) {
    const id = customers[row]!;
    let place = seen.get(id);
    if (place === undefined) {
      place = ids.length;
      checkId(id, row);
      if (typeof id === "number") numbers++;
      if (sorted && place > 0) sorted = before(ids[place - 1]!, id);
      seen.set(id, place);
      ids.push(id);
    }
    customer[row] = place;
  }
  return sorted ? { ids, customer } : renumbered(ids, numbers, customer);
}

function renumbered(ids: CustomerId[], numbers: number, customer: Int32Array): CustomerIndex {
  const order = inOrder(ids, numbers);
  const place = new Int32Array(ids.length);
  for (let next = 0; next < order.length; next++) place[order[next]!] = next;
  for (let row = 0; row < customer.length; row++) customer[row] = place[customer[row]!]!;
  return { ids: Array.from(order, (old) => ids[old]!), customer };
}

/** The places of ids in order. Numbers alone are sorted as numbers, which is much faster. */
function inOrder(ids: CustomerId[], numbers: number): ArrayLike<number> {
  const places = Int32Array.from({ length: ids.length }, (_, i) => i);
  if (numbers < ids.length) {
    return Array.from(places).sort((a, b) => (before(ids[a]!, ids[b]!) ? -1 : 1));
  }
  const values = Float64Array.from(ids as number[]);
  return places.sort((a, b) => values[a]! - values[b]!);
}

function before(a: CustomerId, b: CustomerId): boolean {
  if (typeof a === typeof b) return a < b;
  return typeof a === "number";
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
