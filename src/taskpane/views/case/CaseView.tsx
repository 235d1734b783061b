/** Budget cases of programmes. */
import type { Portfolio } from "../../../workbook/types";

export default function CaseView({ portfolio }: { portfolio: Portfolio }) {
  return <p>{portfolio.table}</p>;
}
