/** The calculation sheets: blocks that hold an error, and checks that are not OK. */
import { cellAddress } from "../address";
import { CALC_ROWS } from "../calc/layout";
import { errorMeaning } from "../read/errors-in-cells";
import { isError, type CellContent } from "../read/snapshot";
import type { Finding } from "../types";

/** Rows `heading` to `first` of a calculation sheet, from column A on; null where the sheet is missing. */
export interface CalcStrip {
  sheet: string;
  values: CellContent[][] | null;
}

export function calcFindings({ sheet, values }: CalcStrip): Finding[] {
  if (values === null) return [{ severity: "error", message: `The sheet ${sheet} is missing.` }];
  const row = (index: number) => values[index - CALC_ROWS.heading] ?? [];
  const headings = row(CALC_ROWS.heading);
  let heading = "";
  const findings: Finding[] = [];
  const width = Math.max(...values.map((cells) => cells.length), 0);
  for (let column = 1; column < width; column++) {
    heading = String(headings[column] ?? "") || heading;
    const place = (index: number) => ({ sheet, address: cellAddress(index, column) });
    const check = row(CALC_ROWS.check)[column] ?? "";
    const first = row(CALC_ROWS.first)[column] ?? "";
    if (typeof first === "string" && isError(first)) {
      findings.push({
        severity: "error",
        message: `${sheet}, ${heading} (${cellAddress(CALC_ROWS.first, column)}) shows ${first}: ${errorMeaning(first)}.`,
        place: place(CALC_ROWS.first),
      });
    } else if (check !== "" && check !== "OK") {
      const said =
        typeof check === "string" && isError(check)
          ? `${check}: ${errorMeaning(check)}`
          : String(check);
      findings.push({
        severity: "warning",
        message: `${sheet}, check of ${heading}: ${said}.`,
        place: place(CALC_ROWS.check),
      });
    }
  }
  return findings;
}
