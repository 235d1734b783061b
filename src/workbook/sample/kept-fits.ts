/** The fits that the sample starts with; a test holds them against a fit of the sample's orders. */
import { dateSerial, type CellValue, type TableContent } from "./content";

type Fitted = [label: string, value: number | string, error?: number];

const PURCHASES: readonly Fitted[] = [
  ["Model", "MBG/NBD"],
  ["r", 0.8954030765277681, 0.05579156722661011],
  ["alpha", 5.931959565064145, 0.4089741186496446],
  ["a", 1.181800435988017, 0.1793207933379212],
  ["b", 7.442598758487534, 1.5302712131994107],
  ["Unit", "WEEK"],
  ["Log-likelihood", -20214.53855337231],
  ["AIC", 40437.07710674462],
  ["Customers", 1500],
  ["Iterations", 6],
  ["Status", "converged"],
];

const SPEND: readonly Fitted[] = [
  ["Model", "GG"],
  ["p", 6.615396621520958, 1.2361551863873979],
  ["q", 4.102848424574224, 0.2371429513887465],
  ["gamma", 21.97765873623193, 5.172149535380895],
  ["Unit", ""],
  ["Log-likelihood", -5385.590130051478],
  ["AIC", 10777.180260102956],
  ["Customers", 1189],
  ["Iterations", 7],
  ["Status", "converged"],
];

const rows = (name: string, fitted: readonly Fitted[]): CellValue[][] =>
  fitted.map(([label, value, error]) => [
    name,
    label,
    value === "" ? null : value,
    error ?? null,
    dateSerial(2026, 12, 31),
    "Fitted to the sample's orders",
  ]);

export const sampleKeptFits: TableContent = {
  columns: ["Fit", "Label", "Value", "Standard error", "Kept on", "Source"],
  rows: [...rows("Purchases", PURCHASES), ...rows("Spend", SPEND)],
};
