/** Accepts what an earlier session kept in the workbook: the columns of the orders. */
import type { OrderSource } from "./types";

export function isOrderSource(value: unknown): value is OrderSource {
  const { table, customer, date, amount } = (value ?? {}) as Partial<OrderSource>;
  return (
    typeof table === "string" &&
    typeof customer === "string" &&
    typeof date === "string" &&
    (amount === null || typeof amount === "string")
  );
}
