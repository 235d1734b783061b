import { errorOf, plain } from "../../support/custom-functions";
import { CASE_FIGURES } from "../../../src/core/finance/case";
import { caseTable } from "../../../src/functions/finance/case";
import { npv } from "../../../src/functions/finance/npv";
import { payback } from "../../../src/functions/finance/payback";

const costs = [[10000, 0, 0, 0]];
const benefits = [[0, 3000, 4200, 6800]];
const by = (table: any[][], label: string) => table.find(([name]) => name === label)?.[1];

test("a row a figure, in the order that the page of the function gives", () => {
  const table = caseTable(costs, benefits, 0.1, "start");
  expect(table.map(([label]) => label)).toEqual(Object.values(CASE_FIGURES));
});

test("agrees with CCO.NPV and CCO.PAYBACK of the net flows", () => {
  const net = [[-10000, 3000, 4200, 6800]];
  const table = caseTable(costs, benefits, 0.1, "MID", 4);
  expect(by(table, "NPV")).toBeCloseTo(npv([[0.1]], net, "MID")[0]![0], 9);
  expect(by(table, "Payback in years")).toBeCloseTo(payback(net)[0]![0] / 4, 12);
  const discounted = payback(net, [[0.1]])[0]![0] / 4;
  expect(by(table, "Discounted payback in years")).toBeCloseTo(discounted, 12);
});

test("a column and a row are the same, also beside each other", () => {
  const turn = (row: number[][]) => row[0]!.map((value) => [value]);
  const rows = caseTable(costs, benefits, 0.1, "END", 1, 0.12, 0.3);
  expect(caseTable(turn(costs), turn(benefits), 0.1, "END", 1, 0.12, 0.3)).toEqual(rows);
  expect(caseTable(costs, turn(benefits), 0.1, "END", 1, 0.12, 0.3)).toEqual(rows);
});

test("a figure that does not exist shows its reason in its row alone", () => {
  const table = plain(caseTable([[5, 0]], [[0, 1]], 0.1, "START")) as unknown[][];
  expect(by(table, "Payback in years")).toBe("#N/A not paid back within 2 periods");
  expect(by(table, "NPV")).toBeCloseTo(1 / 1.1 - 5, 12);
});

test("one column", () => {
  const table = plain(caseTable([[3]], [[5]], 0.1, "END")) as unknown[][];
  expect(by(table, "NPV")).toBeCloseTo(2 / 1.1, 12);
  expect(by(table, "IRR a year")).toBe("#VALUE! no rate: no flow is negative");
  expect(by(table, "Equivalent value a year")).toBeCloseTo(2, 12);
});

test("bad input refuses the call by name", () => {
  const call = (...args: unknown[]) => errorOf(() => (caseTable as any)(...args));
  expect(call(costs, [[1, 2]], 0.1, "START")).toBe("#VALUE! benefits: 2 values for 4 of costs");
  expect(call([[-1]], [[2]], 0.1, "START")).toMatch(/^#VALUE! costs: value 1 is -1; 0 or more/);
  expect(call(costs, benefits, -1, "START")).toMatch(/^#VALUE! rate: holds -1/);
  expect(call(costs, benefits, 0.1)).toMatch(/^#VALUE! timing: is left out/);
  expect(call([[1, ""]], [[2, 3]], 0.1, "END")).toMatch(/^#N\/A costs: column 2 is blank/);
  expect(call([[1, "x"]], [[2, 3]], 0.1, "END")).toMatch(/^#VALUE! costs: column 2 holds text "x"/);
  expect(call(costs, benefits, 0.1, "START", 1, -1)).toMatch(/^#VALUE! reinvestRate: holds -1/);
  expect(call(costs, benefits, 0.1, "START", 1, null, 1.5)).toMatch(/^#VALUE! tax: holds 1.5/);
});

test("10,000 columns", async () => {
  const many = Array.from({ length: 10_000 }, (_, k) => (k === 0 ? 5000 : 0));
  const later = many.map((_, k) => (k === 0 ? 0 : 1));
  const heavy: unknown = caseTable([many], [later], 0.0001, "START");
  expect(heavy).toBeInstanceOf(Promise);
  const table = (await heavy) as any[][];
  expect(by(table, "Total net")).toBe(4999);
});
