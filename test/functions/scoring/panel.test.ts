import { errorOf } from "../../support/custom-functions";
import { panelGrid } from "../../../src/functions/scoring/panel";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]) as any[][];
const names = column("A", "A", "B", "B");
const fit = [["Fit"]];
const raters = column("x", "y", "x", "y");

test("a blank score is missing, 0 is a score, and an empty cell stays empty", () => {
  expect(panelGrid(names, fit, raters, column(0, 4, "", null))).toEqual([
    ["Programme", "Fit"],
    ["A", 2],
    ["B", ""],
  ]);
});

test("names are the same whatever their case; the orders decide rows and columns", () => {
  const grid = panelGrid(column("a ", "A", "B", "C"), fit, raters, column(1, 3, 5, 7), null, column("B", "", "A"), [["Cost", "FIT"]]); // prettier-ignore
  expect(grid).toEqual([
    ["Programme", "Cost", "FIT"],
    ["B", "", 5],
    ["", "", ""],
    ["A", "", 2],
  ]);
});

test("rows below the end of the list, blank or 0, are left out", () => {
  expect(panelGrid(column("A", "", 0), column("Fit", null, 0), column("x", "", 0), column(3, "", 0))).toEqual([["Programme", "Fit"], ["A", 3]]); // prettier-ignore
});

test.each([
  [() => panelGrid(names, fit, raters, column(1, "high", 2, 3)), '#VALUE! scores: row 2 holds text "high"; a number is needed'], // prettier-ignore
  [() => panelGrid(column("A", "", "B", "B"), fit, raters, column(1, 2, 3, 4)), "#N/A programmes: row 2 is blank; a name is needed"], // prettier-ignore
  [() => panelGrid(names, fit, raters, column(1, 2, 3)), "#VALUE! scores: 3 values for 4 of programmes"], // prettier-ignore
  [() => panelGrid(names, fit, raters, [[1]], null, column("A", "a")), '#VALUE! programmeOrder: row 2 holds "a" a second time'], // prettier-ignore
  [() => panelGrid(names, fit, raters, [[1]], null, null as any, null as any, [["in"]], [["out", 1]]), '#VALUE! groupWeights: hold no weight for the group "in"'], // prettier-ignore
  [() => panelGrid(names, fit, raters, [[1]], null, null as any, null as any, [["in"]], [["in", 0]]), "#VALUE! groupWeights: those of all groups that rate are 0; one above 0 is needed"], // prettier-ignore
])("what is wrong is named (%#)", (call, message) => {
  expect(errorOf(call)).toBe(message);
});

test("10,000 ratings are quick", () => {
  const rows = Array.from({ length: 10_000 }, (_, k) => k);
  const start = performance.now();
  const grid = panelGrid(
    rows.map((k) => [`P${k % 100}`]),
    rows.map((k) => [`C${Math.floor(k / 100) % 10}`]),
    rows.map((k) => [`R${Math.floor(k / 1000)}`]),
    rows.map((k) => [k % 7])
  );
  expect([grid.length, grid[0]!.length]).toEqual([101, 11]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("ratings without a rater are of raters of their own", () => {
  // The median of 1, 2 and 9 is 2; as ratings of one rater they would count with their mean.
  const grid = panelGrid(column("A", "A", "A"), [["Fit"]], [[""]], column(1, 2, 9), "MEDIAN");
  expect(grid[1]).toEqual(["A", 2]);
  const some = panelGrid(column("A", "A", "A"), [["Fit"]], column("x", "", ""), column(1, 2, 9), "MEDIAN"); // prettier-ignore
  expect(some[1]).toEqual(["A", 2]);
});

test("rows below the end of a list, blank or as zeros, are passed over", () => {
  const [end, zeros] = [column("A", ""), column("A", 0)];
  expect(panelGrid(end, end, end, column(3, ""))).toEqual([["Programme", "A"], ["A", 3]]); // prettier-ignore
  expect(panelGrid(zeros, zeros, zeros, column(3, 0))).toEqual([["Programme", "A"], ["A", 3]]); // prettier-ignore
});
