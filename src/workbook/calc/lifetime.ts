/**
 * The blocks of the sheet Lifetime: orders to customers, the fits of purchases and spend, and what to
 * expect of each customer. They stand on a sheet of their own, since they grow with the customers and
 * not with the programmes.
 */
import {
  cohortsFormula,
  fitted,
  history,
  rfmColumn,
  rfmFormula,
  type OrderColumns,
} from "../customers/formulas";
import { column } from "../schema";
import { agree, type CalcBlock, type CalcSection } from "./block";

export const ORDER_COLUMNS: OrderColumns = {
  customer: column("Orders", "Customer"),
  date: column("Orders", "Date"),
  amount: column("Orders", "Amount"),
};

type Spill = (id: string) => string;

/** A value where there are customers. */
const whereKnown = (spill: Spill, value: string) => `=IF(ROWS(${spill("rfm")})<2,"",${value})`;

/** A value where there are customers and fits of this many. */
const whereFitted = (spill: Spill, fits: readonly string[], value: string) =>
  `=IF((ROWS(${spill("rfm")})<2)${fits.map((fit) => `+(ROWS(${spill(fit)})<3)`).join("")}>0,"",${value})`;

const passed = (spill: Spill, check: string) => whereKnown(spill, check).replace('"",', '"OK",');

const orders: CalcBlock[] = [
  {
    id: "rfm",
    heading: "Customers from orders",
    note: "CCO.RFM of the usable rows: how often they came back, when last, for how long they are known",
    width: "rfm",
    numberFormat: "0.0",
    name: "LifetimeRfm",
    formula: () => rfmFormula(ORDER_COLUMNS, "OrdersAsOf", "OrderUnit"),
    check: (spill) =>
      passed(
        spill,
        agree(`SUM(DROP(CHOOSECOLS(${spill("cohorts")},2),1))`, `ROWS(${spill("rfm")})-1`).slice(1)
      ),
  },
];

const fits: CalcBlock[] = [
  {
    id: "purchaseFit",
    heading: "Fit of purchases",
    note: "CCO.BTYD.FIT while Refit is ON; else the fit kept on Customers",
    width: "table",
    numberFormat: "General",
    name: "LifetimeFit",
    formula: (spill) =>
      whereKnown(
        spill,
        `IF(Refit="ON",CCO.BTYD.FIT(PurchaseModel,${history(spill("rfm"))},,OrderUnit),${kept("Purchases")})`
      ),
    check: (spill) => passed(spill, fitCheck(spill, "purchaseFit")),
  },
  {
    id: "spendFit",
    heading: "Fit of spend",
    note: "CCO.SPEND.FIT of the customers who came back while Refit is ON; else the fit kept",
    width: "table",
    numberFormat: "General",
    name: "LifetimeSpendFit",
    formula: (spill) =>
      whereKnown(
        spill,
        `IF(Refit="ON",CCO.SPEND.FIT(${rfmColumn(spill("rfm"), "frequency")},${rfmColumn(spill("rfm"), "spend")}),${kept("Spend")})`
      ),
    check: (spill) =>
      passed(
        spill,
        `IF(ROWS(${spill("spendFit")})<3,"No fit is kept: set Refit to ON",${statusCheck(spill("spendFit"))})`
      ),
  },
];

/** The rows of a kept fit; a blank standard error stays blank. */
function kept(name: string): string {
  return (
    `LET(kept,FILTER(KeptFits[[Label]:[Standard error]],KeptFits[Fit]="${name}",""),` +
    `IF(kept="","",kept))`
  );
}

const statusCheck = (fit: string) =>
  `LET(status,${fitted(fit, "Status")},IF(status="converged","OK",IF(status="","The fit has no status",status)))`;

/** A kept fit must be of the model, the unit and the customers that are there now. */
function fitCheck(spill: Spill, id: string): string {
  const fit = spill(id);
  return (
    `IF(ROWS(${fit})<3,"No fit is kept: set Refit to ON",` +
    `IF(${fitted(fit, "Model")}<>PurchaseModel,"The kept fit is of another model: set Refit to ON",` +
    `IF(${fitted(fit, "Unit")}<>OrderUnit,"The kept fit is in another unit: set Refit to ON",` +
    `IF(${fitted(fit, "Customers")}<>ROWS(${spill("rfm")})-1,"The kept fit is of other customers: set Refit to ON",` +
    `${statusCheck(fit)}))))`
  );
}

const perCustomer = (
  id: string,
  heading: string,
  note: string,
  numberFormat: string,
  needs: readonly string[],
  value: (spill: Spill) => string,
  check?: (spill: Spill) => string
): CalcBlock => ({
  id,
  heading,
  note,
  numberFormat,
  formula: (spill) => whereFitted(spill, needs, value(spill)),
  ...(check ? { check } : {}),
});

const customers: CalcBlock[] = [
  {
    id: "customerKey",
    heading: "Customer",
    note: "As in the summary",
    numberFormat: "@",
    formula: (spill) => whereKnown(spill, rfmColumn(spill("rfm"), "customer")),
  },
  perCustomer(
    "alive",
    "P(alive)",
    "CCO.BTYD.ALIVE: chance of being a customer still",
    "0.0%",
    ["purchaseFit"],
    (spill) => `CCO.BTYD.ALIVE(${spill("purchaseFit")},${history(spill("rfm"))})`,
    (spill) =>
      `=LET(outside,SUM(IF(ISNUMBER(${spill("alive")}),(${spill("alive")}<0)+(${spill("alive")}>1),0)),` +
      `IF(outside=0,"OK",outside&" chances outside 0 to 1"))`
  ),
  perCustomer(
    "expectedPurchases",
    "Expected purchases",
    "CCO.BTYD.EXPECTED within the horizon of customer value",
    "0.00",
    ["purchaseFit"],
    (spill) => `CCO.BTYD.EXPECTED(${spill("purchaseFit")},${history(spill("rfm"))},ValueHorizon)`
  ),
  perCustomer(
    "residualPurchases",
    "Discounted purchases",
    "CCO.BTYD.RESIDUAL: the same, each discounted to now at the rate a unit",
    "0.00",
    ["purchaseFit"],
    (spill) =>
      `CCO.BTYD.RESIDUAL(${spill("purchaseFit")},${history(spill("rfm"))},UnitRate,ValueHorizon)`,
    (spill) =>
      `=IF(SUM(${spill("residualPurchases")})<=SUM(${spill("expectedPurchases")})*(1+Tolerance)+Tolerance,"OK",` +
      `IF(UnitRate<0,"OK","Discounted purchases are more than those expected"))`
  ),
  perCustomer(
    "expectedSpend",
    "Expected spend",
    "CCO.SPEND.EXPECTED: money of a purchase, between the customer's own mean and everybody's",
    "#,##0.00",
    ["spendFit"],
    (spill) =>
      `CCO.SPEND.EXPECTED(${spill("spendFit")},${rfmColumn(spill("rfm"), "frequency")},${rfmColumn(spill("rfm"), "spend")})`
  ),
  perCustomer(
    "customerValue",
    "Value",
    "CCO.CLV.CUSTOMERS: margin of the purchases to come, discounted",
    "#,##0.00",
    ["purchaseFit", "spendFit"],
    (spill) =>
      `CCO.CLV.CUSTOMERS(${spill("purchaseFit")},${spill("spendFit")},${history(spill("rfm"))},` +
      `${rfmColumn(spill("rfm"), "spend")},OrderMargin,UnitRate,ValueHorizon)`,
    (spill) =>
      agree(
        `SUM(${spill("customerValue")})`,
        `IF(SUM(${spill("customerValue")})=0,0,OrderMargin*SUM(${spill("expectedSpend")}*${spill("residualPurchases")}))`
      )
  ),
];

const TOTALS: readonly [label: string, value: (spill: Spill) => string][] = [
  ["Customers", (spill) => `ROWS(${spill("rfm")})-1`],
  ["Repeat purchases so far", (spill) => `SUM(${rfmColumn(spill("rfm"), "frequency")})`],
  ["Customers still, expected", (spill) => `SUM(${spill("alive")})`],
  ["Purchases expected", (spill) => `SUM(${spill("expectedPurchases")})`],
  ["Value", (spill) => `SUM(${spill("customerValue")})`],
];

const totals: CalcBlock[] = [
  {
    id: "lifetimeTotals",
    heading: "Totals",
    note: "Of all customers, within the horizon of customer value",
    width: "table",
    numberFormat: "#,##0",
    name: "LifetimeTotals",
    formula: (spill) =>
      whereKnown(
        spill,
        `HSTACK(VSTACK(${TOTALS.map(([label]) => `"${label}"`).join(",")}),` +
          `VSTACK(${TOTALS.map(([, value]) => value(spill)).join(",")}))`
      ),
    check: (spill) =>
      passed(
        spill,
        `IF(SUM(${spill("alive")})<=ROWS(${spill("rfm")})-1,"OK","More customers still there than there were")`
      ),
  },
];

const cohorts: CalcBlock[] = [
  {
    id: "cohorts",
    heading: "Cohorts",
    note: "CCO.COHORTS: customers who bought, by the period of their first purchase and the periods since",
    width: "cohorts",
    numberFormat: "#,##0",
    name: "LifetimeCohorts",
    formula: () => cohortsFormula(ORDER_COLUMNS, "OrdersAsOf", "CohortPeriod"),
    check: (spill) =>
      passed(
        spill,
        `IF(COLUMNS(${spill("cohorts")})=ROWS(${spill("cohorts")}),"OK","The grid of cohorts is not square")`
      ),
  },
];

export const LIFETIME_SECTIONS: readonly CalcSection[] = [
  { title: "Orders", blocks: orders },
  { title: "Fits", blocks: fits },
  { title: "Totals", blocks: totals },
  { title: "Customers", blocks: customers },
  { title: "Cohorts", blocks: cohorts },
];
