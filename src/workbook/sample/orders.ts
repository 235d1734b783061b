/**
 * The orders of the sample: 8,000 purchases of 1,500 invented customers over two years, drawn from
 * known parameters so that the fits can be held against them. Each customer buys first on a day
 * between the start and three quarters of the two years, then by BG/NBD (λ gamma(r, α) a week, after
 * each purchase gone for good with chance p, beta(a, b)); what is paid at a purchase is gamma around
 * the customer's own mean (Gamma-Gamma). The seed is fixed; it is one whose orders number 8,000.
 */
import { repeatPurchases } from "../../core/lifetime/simulate";
import { drawGamma } from "../../core/numerics/draws/gamma";
import { createRandom } from "../../core/numerics/random";
import { dateSerial, type CellValue, type TableContent } from "./content";

export const ORDER_SIMULATION = {
  customers: 1500,
  first: dateSerial(2025, 1, 1),
  last: dateSerial(2026, 12, 31),
  /** BG/NBD by weeks: r, alpha, a, b. */
  purchases: [0.6, 4.2, 0.8, 4.5],
  /** Gamma-Gamma: shape of a purchase, shape and scale of the customers' means. */
  p: 6,
  q: 4,
  gamma: 24,
  seed: 2573,
} as const;

/** Share of the time in which customers are won. */
const ACQUIRED = 0.75;

type Order = [customer: string, date: number, amount: number];

let made: TableContent | null = null;

/** Drawn when first asked for: the page loads without it. */
export function sampleOrders(): TableContent {
  made ??= { columns: ["Customer", "Date", "Amount"], rows: simulateOrders() };
  return made;
}

export function simulateOrders(seed: number = ORDER_SIMULATION.seed): CellValue[][] {
  const { customers, first, last, purchases, p, q, gamma } = ORDER_SIMULATION;
  const random = createRandom(seed);
  const end = last + 1;
  const orders: Order[] = [];
  for (let i = 1; i <= customers; i++) {
    const name = `C${String(i).padStart(4, "0")}`;
    const scale = drawGamma(random, q) / gamma;
    const joined = first + random.next() * ACQUIRED * (end - first);
    const weeks = (end - joined) / 7;
    const times = [0, ...repeatPurchases("BG/NBD", purchases, weeks, random)];
    // Two purchases of a day would be one in every count.
    const days = new Set(times.map((time) => Math.min(last, Math.floor(joined + 7 * time))));
    for (const day of days) {
      const amount = drawGamma(random, p) / scale;
      orders.push([name, day, Math.max(0.5, Math.round(amount * 100) / 100)]);
    }
  }
  return orders.sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1));
}
