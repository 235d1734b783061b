/** Every sentence and label of the Customers view. */
const inCurrency = (name: string, currency: string): string =>
  currency === "" ? name : `${name}, ${currency}`;
const plural = (n: string, one: string, many: string): string => `${n} ${n === "1" ? one : many}`;

export const strings = {
  intro:
    "What are your customers worth? The pane fits models of repeat buying to a list of orders, tries them on days they have not seen, and writes the result to your workbook.",
  source: {
    title: "Orders",
    none: "No table of this workbook looks like a list of orders by the names of its columns. Choose the table and its columns yourself: one for the customer, one for the date. Orders that are no table yet: select them and choose Insert, Table.",
    table: "Table",
    choose: "Choose a table",
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    noAmount: "None: count purchases only",
    pick: "Choose a column",
    needed: "Choose a column.",
    twice: (column: string) => `${column} is chosen twice.`,
    rows: (n: string) => plural(n, "row", "rows"),
    settings: "Settings",
    unit: "Unit of time",
    units: { DAY: "Day", WEEK: "Week", MONTH: "Month" },
    holdout: "Holdout",
    holdouts: { none: "None", quarter: "Last quarter of the time", date: "From a date" },
    holdoutDate: "Models see until",
    horizon: (unit: string) => `Horizon, ${unit}`,
    margin: "Margin, % of amount",
    rate: "Discount rate, % a year",
    asOf: "Orders up to",
    asOfHint: "Blank: the last order",
    noRows: (table: string, reason: string) => `No row of ${table} can be used. ${reason}`.trim(),
    noAmounts:
      "No order has an amount above 0, and what is 0 or less counts as a return. Choose another column, or none, to count purchases only.",
    asOfEarly: (first: string) =>
      `Orders up to: the first order is of ${first}. Choose that day or a later one.`,
    holdoutLate: (last: string) =>
      `Models see until: nothing is left after it. Choose a day before ${last}.`,
    holdoutEarly: (first: string) =>
      `Models see until: the first order is of ${first}. Choose a later day.`,
    number: "Enter a number above 0.",
    percent: "Enter a percentage from 0 to 100.",
    needDate: "Enter a date.",
    rateNeeded: "Enter a rate of 0 % or more.",
    fit: "Fit the models",
    again: "Fit again",
    stale: "The orders have changed since they were read.",
  },
  units: { DAY: "days", WEEK: "weeks", MONTH: "months" },
  unit: { DAY: "day", WEEK: "week", MONTH: "month" },
  running: {
    read: "Reading the orders",
    rows: (done: string, total: string) => `${done} of ${total} rows`,
    compare: "Fitting the models",
    describe: "Working out the charts",
    write: "Writing to the workbook",
    keep: "Keeping the fit",
    cancelled: "Cancelled. Nothing was changed.",
  },
  faults: {
    title: "Rows that were not used",
    count: (n: string, all: string) =>
      `${n} of ${all} rows were left out. Put them right in the sheet and fit again.`,
    returned: (n: string) =>
      `${plural(n, "row is a return", "rows are returns")} and counts as no purchase.`,
  },
  summary: {
    title: "Customers and purchases",
    customers: "Customers",
    purchases: "Purchases",
    oneTime: "Bought once only",
    spend: (currency: string) => inCurrency("Mean repeat spend", currency),
    span: (from: string, to: string) => `Orders from ${from} to ${to}.`,
    table: "Frequency, recency, age and spend of the customers",
    measure: "Of a customer",
    median: "Median",
    mean: "Mean",
    most: "Highest",
    frequency: "Frequency, days",
    recency: (unit: string) => `Recency, ${unit}`,
    age: (unit: string) => `Age, ${unit}`,
    spendEach: (currency: string) => inCurrency("Spend each", currency),
    cohorts: "Cohorts",
    cohortsNote: (period: string) =>
      `Customers by the ${period} of their first purchase: how many of them bought in it (0), in the next ${period} (1), and so on. The last ${period} may have days to come.`,
    periods: { MONTH: "month", QUARTER: "quarter", YEAR: "year" },
    cohort: "First bought",
  },
  models: {
    title: "Models",
    model: "Model",
    logLikelihood: "Log-lik.",
    aic: "AIC",
    error: "Holdout",
    best: "least AIC",
    table: "Models compared",
    use: (model: string) => `Use ${model}`,
    noHoldout: "–",
    holdoutLine: (actual: string, from: string, customers: string) =>
      `In the holdout from ${from} the ${customers} customers won before it bought ${actual} times. The column shows how far off each model was in all.`,
    meanError: (model: string, error: string) =>
      `${model} misses the purchases of a single customer by ${error} on average.`,
    names: {
      "MBG/NBD": "A customer may leave after any purchase, the first one too.",
      "BG/NBD": "A customer may leave after any repeat purchase, but not after the first.",
      "PARETO/NBD": "A customer may leave at any time.",
      NBD: "Nobody leaves.",
    } as Record<string, string>,
    oneTimers:
      "Under BG/NBD everyone who bought only once counts as a customer still, with P(alive) of 100 %. MBG/NBD lets them leave, and is the default for that reason.",
    dropout:
      "No measurable dropout: the orders do not tell leaving from buying seldom. Figures are those of NBD, in which nobody leaves.",
    unusable: (models: string, status: string) => `No figures from ${models}: ${status}.`,
    between: ", ",
    usual: (best: string) =>
      `${best} has the lower AIC, but takes everyone who bought only once for a customer still. MBG/NBD does not, and is shown first for that reason.`,
    status: (status: string) => `The fit says: ${status}.`,
  },
  spend: {
    qLow: "Spend has no mean under the fitted model (q is 1 or less), so customers are not valued. A few very large orders can cause this.",
    warned: (status: string) => `Spend: ${status}.`,
    none: "Without amounts purchases are counted, but not valued.",
    tooFew: "Spend could not be fitted, so customers are not valued.",
    noCurrency: "Money is in the currency of the orders.",
  },
  totals: {
    title: (horizon: string, unit: string) => `Next ${horizon} ${unit}`,
    purchases: "Purchases expected",
    still: "Customers still, today",
    value: "Value",
    range: (low: string, high: string) => `95 % range: ${low} to ${high}`,
    noRange: "no range: these orders do not settle every parameter",
    noMoneyRange: "no range: spend varies without limit (q of 2 or less)",
    rates: (year: string, unit: string, name: string) =>
      `Discounted at ${year} a year, ${unit} a ${name}.`,
  },
  tracking: {
    title: "Repeat purchases over time",
    cumulative: "Cumulative",
    perPeriod: "Per period",
    each: (days: number) => (days === 7 ? "by week" : `by ${days / 7} weeks`),
    actual: "Actual",
    expected: "Expected",
    until: "Until",
    holdout: "Holdout",
    summary: (actual: string, expected: string) =>
      `${actual} repeat purchases in all, ${expected} expected by the model.`,
    keys: "Left and right arrow keys step through the periods.",
    pointAt: "Point at a period for its values.",
    note: (date: string) =>
      `Right of the line, after ${date}, the model drawn here has not seen the orders.`,
  },
  frequency: {
    title: "Customers by repeat purchases",
    repeats: "Repeat purchases",
    customers: "Customers",
    summary: (actual: string, expected: string) =>
      `${actual} customers did not come back; the model expects ${expected}.`,
    keys: "Left and right arrow keys step through the numbers of purchases.",
    pointAt: "Point at a column for its values.",
    more: (n: number) => `${n}+`,
  },
  alive: {
    title: "P(alive) by recency and frequency",
    since: (unit: string) => `Silent for, ${unit}`,
    repeats: "Repeats",
    summary: (low: string, high: string) => `From ${low} to ${high}.`,
    percent: "Each field: the chance in per cent that such a customer is one still.",
  },
  cohorts: {
    title: "Retention of new customers",
    month: "Month",
    active: "Bought in the month",
    survival: "Customers still, by the model",
    summary: (share: string, month: string, later: string) =>
      `By the model ${share} of new customers are customers still at month ${month}, ${later} at the end of the projection.`,
    keys: "Left and right arrow keys step through the months.",
    pointAt: "Months since the first purchase.",
    known: "Customers known",
    projection: "Projection",
  },
  spendChart: {
    title: "Customers by mean repeat spend",
    spend: (currency: string) => inCurrency("Mean spend", currency),
    customers: "Customers",
    summary: (n: string) => `${n} customers with repeat purchases.`,
    keys: "Left and right arrow keys step through the classes.",
    pointAt: "Point at a class for its values.",
  },
  bands: {
    title: "Segments by value",
    table: "Customers by value",
    band: "Segment",
    customers: "Customers",
    value: (currency: string) => inCurrency("Each", currency),
    share: "Share",
    alive: "P(alive)",
    names: ["Top 10 %", "Next 20 %", "Next 30 %", "Last 40 %"],
  },
  risk: {
    title: "Who is at risk",
    table: "Customers at risk",
    customer: "Customer",
    alive: "P(alive)",
    from: (before: string, now: string) => `${before} → ${now}`,
    lost: (currency: string) => inCurrency("Value lost", currency),
    lostPurchases: "Purchases lost",
    note: (silence: string, unit: string) =>
      `What the last ${silence} ${unit} of silence have cost: the value that a customer would have if still one, times the fall in P(alive) since then.`,
    notePurchases: (silence: string, unit: string) =>
      `What the last ${silence} ${unit} of silence have cost: the purchases that a customer would make if still one, times the fall in P(alive) since then.`,
    more: (n: number) => `Show all ${n}`,
    fewer: "Show fewer",
    none: "Nobody: no chance has fallen over the last months.",
  },
  write: {
    title: "Write to the workbook",
    body: "A new sheet is added; nothing that is there is changed.",
    formulas: "Write live formulas",
    formulasNote: "They follow the orders; the fit is kept until Refit on that sheet is ON.",
    formulasMany: (n: string) =>
      `They follow the orders, but ${n} customers take Excel long to calculate, on the web most of all: values are quicker.`,
    values: "Write values",
    valuesNote: "The figures of now, each customer's and the cohorts'.",
    keep: "Keep this fit",
    keepNote:
      "Replaces the rows of KeptFits on Customers, which the sheet Lifetime uses while Refit is OFF.",
    keepTitle: "Replace the kept fit?",
    keepBody: "The rows of the table KeptFits are overwritten.",
    keepOther: (name: string, holds: string, fit: string) =>
      `${name} on the sheet Assumptions is ${holds}, this fit is of ${fit}: the sheet Lifetime asks for one that agrees until you change it there.`,
    keepModel: "Model of purchases",
    keepUnit: "Unit of order times",
    replace: "Replace",
    leave: "Leave it",
    written: (sheet: string) => `Written to the sheet ${sheet}.`,
    kept: "The fit is kept on Customers.",
  },
  terms: {
    frequency: [
      "Frequency",
      "Days with a purchase after the first one. 0 is a customer who bought once.",
    ],
    recency: ["Recency", "Time from the first purchase to the last one."],
    age: ["Age", "Time from the first purchase to the last day of the orders."],
    alive: [
      "P(alive)",
      "The chance that a customer is one still. Nobody says goodbye, so it is worked out from how long a customer has been silent, given how often they used to buy.",
    ],
    aic: [
      "AIC",
      "How well a model fits, less a penalty for its parameters; lower is better. A difference of 2 is little, one of 10 is decisive.",
    ],
    logLikelihood: [
      "Log-likelihood",
      "The logarithm of the chance that the model gives to just these orders; higher is better.",
    ],
    holdout: [
      "Holdout",
      "The last part of the time, kept from the models: they are fitted to what came before and must then tell how often those customers buy.",
    ],
    value: [
      "Value",
      "Margin of the purchases expected within the horizon, each discounted to today: purchases expected times spend expected times margin.",
    ],
    range: [
      "95 % range",
      "If the model holds, the figure will lie in it 19 times of 20. Two things make it wide: that the fit knows its parameters only so well, and that every purchase and its amount are a matter of chance. Customers who change their habits are not in it.",
    ],
    segments: [
      "Segments by value",
      "All customers in order of their value: the first tenth, and so on. Each: mean value of one of them. Share: theirs in the value of all.",
    ],
    unit: [
      "Unit of time",
      "In which recency, age and horizon are counted. The result hardly depends on it; a week suits most trades.",
    ],
    horizon: ["Horizon", "So many units ahead purchases are counted and valued."],
    margin: ["Margin", "What is left of an order's amount after the costs that come with it."],
    rate: [
      "Discount rate",
      "Effective rate a year at which later money is worth less than money now.",
    ],
    model: [
      "Models",
      "Each describes how often customers buy and when they leave for good: MBG/NBD after any purchase, BG/NBD after any but the first, PARETO/NBD at any time, NBD never.",
    ],
  } as Record<string, [string, string]>,
  termsLabel: "What the words mean",
  close: "Close",
} as const;
