/** Orders, one row a purchase, and the fits of the models that are kept for the time between two refits. */
import type { NamedCell, TableSchema } from "./types";

export const orders: TableSchema = {
  name: "Orders",
  sheet: "Orders",
  meaning: "Purchases, one a row, from which customers' value is estimated",
  key: [],
  log: true,
  columns: [
    {
      name: "Customer",
      kind: "text",
      unit: "",
      required: true,
      width: 16,
      meaning: "Who bought: a number or a text, always the same for the same customer",
    },
    {
      name: "Date",
      kind: "date",
      unit: "date",
      required: true,
      minimum: 1,
      width: 14,
      meaning: "Day of the purchase; several of a customer on one day count as one",
    },
    {
      name: "Amount",
      kind: "money",
      unit: "money",
      required: true,
      width: 14,
      meaning: "What was paid; 0 or less is a return and counts as no purchase",
    },
  ],
};

export const keptFits: TableSchema = {
  name: "KeptFits",
  sheet: "Customers",
  meaning: "The fits that the sheets use while Refit is OFF; the pane writes them",
  key: ["Fit", "Label"],
  columns: [
    {
      name: "Fit",
      kind: "choice",
      unit: "",
      choices: ["Purchases", "Spend"],
      required: true,
      width: 12,
      meaning: "Purchases: how often customers buy and leave; Spend: what they pay",
    },
    {
      name: "Label",
      kind: "text",
      unit: "",
      required: true,
      width: 16,
      meaning: "Model, a parameter, or what the fit says of itself",
    },
    { name: "Value", kind: "text", unit: "", width: 16, meaning: "As the fit gave it" },
    {
      name: "Standard error",
      kind: "number",
      unit: "",
      minimum: 0,
      meaning: "Of a parameter, where there is one",
    },
    { name: "Kept on", kind: "date", unit: "date", width: 12, meaning: "When it was written here" },
    { name: "Source", kind: "text", unit: "", width: 40, meaning: "Which orders it was fitted to" },
  ],
};

/** The cells that the sheet Lifetime reads; a scenario may change them like any other. */
export const LIFETIME_CELLS: readonly NamedCell[] = [
  {
    name: "OrderUnit",
    label: "Unit of order times",
    kind: "choice",
    unit: "",
    choices: ["DAY", "WEEK", "MONTH"],
    initial: "WEEK",
    meaning: "In which recency, age and the horizon of customer value are counted",
  },
  {
    name: "OrdersAsOf",
    label: "Orders known up to",
    kind: "date",
    unit: "date",
    initial: 46387,
    minimum: 1,
    meaning: "Last day of the orders that count; later ones are left out",
  },
  {
    name: "CohortPeriod",
    label: "Periods of cohorts",
    kind: "choice",
    unit: "",
    choices: ["MONTH", "QUARTER", "YEAR"],
    initial: "QUARTER",
    meaning: "Customers are grouped by the period of their first purchase",
  },
  {
    name: "PurchaseModel",
    label: "Model of purchases",
    kind: "choice",
    unit: "",
    choices: ["MBG/NBD", "BG/NBD", "PARETO/NBD", "NBD"],
    initial: "MBG/NBD",
    meaning:
      "Under MBG/NBD a customer may leave after the first purchase; under BG/NBD not before the second",
  },
  {
    name: "ValueHorizon",
    label: "Horizon of customer value",
    kind: "number",
    unit: "units of order times",
    initial: 104,
    minimum: 1,
    meaning: "How far ahead purchases of today's customers are counted and valued",
  },
  {
    name: "OrderMargin",
    label: "Margin on orders",
    kind: "share",
    unit: "share of the amount",
    initial: 0.3,
    minimum: 0,
    maximum: 1,
    meaning: "Contribution of an order as a share of its amount",
  },
  {
    name: "Refit",
    label: "Refit",
    kind: "choice",
    unit: "",
    choices: ["ON", "OFF"],
    initial: "ON",
    meaning: "ON fits the models at every change of the orders; OFF uses the fit kept on Customers",
  },
  {
    name: "EquityYears",
    label: "Years of new customers",
    kind: "number",
    unit: "years",
    initial: 5,
    minimum: 1,
    maximum: 100,
    meaning: "Years of new customers that customer equity counts",
  },
];

export const UNIT_RATE: NamedCell = {
  name: "UnitRate",
  label: "Discount rate a unit of order time",
  kind: "share",
  unit: "a unit",
  formula: "=IF(ISNUMBER(AnnualRate)*ISTEXT(OrderUnit),CCO.RATE(AnnualRate,OrderUnit),NA())",
  meaning: "The annual rate converted to a day, week or month of 365.25 days a year",
};
