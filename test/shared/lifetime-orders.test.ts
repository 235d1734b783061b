/** The lifetime cases beside the repository on order logs and spend: RFM and Gamma-Gamma. */
import "../support/custom-functions";
import { expectWithin, sharedCases, sharedText, type SharedCase } from "../support/shared-folder";
import { spendLogLikelihood } from "../../src/core/lifetime/gamma-gamma";
import { rfm } from "../../src/functions/lifetime/rfm";
import { spendExpected } from "../../src/functions/lifetime/spend-expected";
import { spendFit } from "../../src/functions/lifetime/spend-fit";

type Inputs = Record<string, any>;
type Log = { customers: unknown[][]; dates: number[][]; amounts: number[][] };

const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86400000 + 25569;

const logOf = (transactions: [number, string, number][]): Log => ({
  customers: transactions.map(([id]) => [id]),
  dates: transactions.map(([, day]) => [serial(day)]),
  amounts: transactions.map(([, , amount]) => [amount]),
});
const table = ({ customers, dates, amounts }: Log, end: string, unit?: string) =>
  rfm(customers, dates, amounts, serial(end), unit).slice(1);

const typed = ([p, q, gamma]: number[]) => [
  ["Model", "GG"],
  ["p", p],
  ["q", q],
  ["gamma", gamma],
];
const fitted = (data: string) => {
  const [frequency, spend] = repeatBuyers(data);
  return spendFit(frequency, spend);
};
const parameters = (fit: any[][], place: 1 | 2) => fit.slice(1, 4).map((line) => line[place]);
const likelihood = (fit: any[][]) => fit.find(([label]) => label === "Log-likelihood")![1];

const calls: Record<string, (inputs: Inputs) => unknown> = {
  "gammagamma.fit": ({ data }) => parameters(fitted(data), 1),
  "gammagamma.standardErrors": ({ data }) => parameters(fitted(data), 2),
  "gammagamma.logLik": ({ data }) => likelihood(fitted(data)),
  "gammagamma.conditionalMean": ({ params, x, m }) => spendExpected(typed(params), [x], [m]),
  "gammagamma.populationMean": ({ params }) => spendExpected(typed(params)),
  "gammagamma.logLikIndividual": ({ params: [p, q, gamma], x, m }) =>
    spendLogLikelihood({ p, q, gamma }, x, m),
  "rfm.summary": ({ transactions, end }) => table(logOf(transactions), end),
  "rfm.trainTestSplit": ({ transactions, trainEnd, testEnd }) =>
    holdout(transactions, trainEnd, testEnd),
  "rfm.summary+describe": ({ data }) => described(data),
};

const cases = sharedCases("lifetime.json", Object.keys(calls));

test.each(cases)("$id ($source)", (entry) => {
  expectWithin(calls[entry.function]!(entry.inputs), entry);
});

test("no case is passed over", () => {
  expect(new Set(cases.map(({ id }: SharedCase) => id)).size).toBeGreaterThanOrEqual(10);
});

test("the CDNOW log in weeks is the published summary, customer by customer", () => {
  const log = cdnow();
  const found = table({ ...log, amounts: log.amounts }, "1997-09-30", "WEEK");
  const published = csv("data/lifetime/cdnow_cbs_btyd.csv") as [number, ...number[]][];
  // The published order is that of the ids; eight customers whose only orders cost nothing drop out.
  const withOrders = rfm(log.customers, log.dates, undefined, serial("1997-09-30"), "WEEK");
  expect(withOrders).toHaveLength(published.length + 1);
  withOrders.slice(1).forEach((line, i) => {
    const [x, recency, age] = published[i]!;
    expect(line[1]).toBe(x);
    expect(line[2]).toBeCloseTo(recency!, 10);
    expect(line[3]).toBeCloseTo(age!, 10);
  });
  const spend = new Map(found.map((line) => [line[0], line[4]]));
  withOrders.slice(1).forEach((line, i) => {
    const [x, , , , mean] = published[i]!;
    if (x > 0) expect(spend.get(line[0])).toBeCloseTo(mean!, 9);
  });
});

/**
 * The case holds, for customers 1 to 5, the mean spend of repeat days up to the split and that of days
 * after it. The second is made from two summaries: what the whole adds to the first.
 */
function holdout(transactions: [number, string, number][], split: string, end: string): number[][] {
  const log = logOf(transactions);
  const before = table(log, split);
  const whole = table(log, end).filter(([id]) => before.some(([known]) => known === id));
  const after = whole.map(([, x, , , spend], i) => {
    const [, x0, , , spend0] = before[i]!;
    return x > x0 ? (x * spend - x0 * spend0) / (x - x0) : 0;
  });
  return [before.map((line) => line[4]), after];
}

/** Mean, standard deviation, least, median, most and number of the repeat customers' mean spend. */
function described(file: string): number[] {
  const lines = sharedText(file).trim().split(/\r?\n/).slice(1);
  expect(lines.length).toBe(6919);
  const spend = table(cdnow(), "1997-10-01")
    .filter((line) => line[1] > 0)
    .map((line) => line[4] as number)
    .sort((a, b) => a - b);
  const n = spend.length;
  const mean = spend.reduce((total, x) => total + x, 0) / n;
  const variance = spend.reduce((total, x) => total + (x - mean) ** 2, 0) / (n - 1);
  const median = (spend[n / 2 - 1]! + spend[n / 2]!) / 2;
  return [mean, Math.sqrt(variance), spend[0]!, median, spend[n - 1]!, n];
}

function cdnow(): Log {
  const lines = sharedText("data/lifetime/cdnow_sample_elog.csv").trim().split(/\r?\n/).slice(1);
  const rows = lines.map((text) => text.split(",") as [string, string, string, string, string]);
  const day = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return {
    customers: rows.map(([, id]) => [id]),
    dates: rows.map(([, , date]) => [serial(day(date))]),
    amounts: rows.map(([, , , , sales]) => [Number(sales)]),
  };
}

/** Frequency and mean spend as columns, by the headings of the file. */
function repeatBuyers(file: string): [number[][], number[][]] {
  const [heading = ""] = sharedText(file).split(/\r?\n/);
  const names = heading.replaceAll('"', "").split(",");
  const pick = (...known: string[]) => names.findIndex((name) => known.includes(name));
  const rows = csv(file);
  return [rows.map((line) => [line[pick("x")]!]), rows.map((line) => [line[pick("m", "m.x")]!])];
}

function csv(file: string): number[][] {
  const lines = sharedText(file).trim().split(/\r?\n/).slice(1);
  return lines.map((text) => text.split(",").map(Number));
}
