/** What customers are worth: orders, models and segments. */
import type { Portfolio } from "../../../workbook/types";

export default function CustomersView({ portfolio }: { portfolio: Portfolio }) {
  return <p>{portfolio.table}</p>;
}
