/** Weights, ranking and how sure the ranking is. */
import type { Portfolio } from "../../../workbook/types";

export default function ScoreView({ portfolio }: { portfolio: Portfolio }) {
  return <p>{portfolio.table}</p>;
}
