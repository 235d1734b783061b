/** Colours and number formats of the sheets; inputs are coloured, results grey, checks plain. */
import type { ColumnSchema, NamedCell } from "../schema";

export const LOOK = {
  title: "#1F3A5F",
  note: "#5F6B7A",
  input: "#FFF6DD",
  result: "#F0F2F5",
  heading: "#DCE6F2",
  tabs: { start: "#1F3A5F", input: "#E3B341", output: "#2E7D5B", calculation: "#7A8699" },
} as const;

const FORMATS: Record<ColumnSchema["kind"], string> = {
  number: "General",
  money: "#,##0;[Red]-#,##0",
  share: "0.0%",
  months: "0",
  date: "yyyy-mm-dd",
  text: "General",
  choice: "General",
};

/** Formats that the column's meaning asks for beyond its kind. */
const OWN: Record<string, string> = {
  Score: "0.000",
  Payback: "0.0",
  Chance: "0%",
  CLV: "#,##0.00",
  Margin: "#,##0.00",
  "Margin uplift": "#,##0.00",
  "Cost-to-serve cut": "#,##0.00",
  Customers: "#,##0",
  "New customers": "#,##0",
};

export function columnFormat(table: string, column: ColumnSchema): string {
  if (table === "Ratings" && column.name === "Score") return "General";
  return OWN[column.name] ?? FORMATS[column.kind];
}

export function cellFormat(cell: NamedCell): string {
  return cell.name === "PeriodRate" ? "0.0000%" : FORMATS[cell.kind];
}
