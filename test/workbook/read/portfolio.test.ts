import { portfolioOf } from "../../../src/workbook/read/portfolio";
import type { TableSnapshot, WorkbookSnapshot } from "../../../src/workbook/read/snapshot";

const table = {
  name: "Programmes",
  sheet: "Programmes",
  headers: ["Programme", "Stage"],
  values: [
    ["Voice shopping", "stopped"],
    ["App relaunch", "Scale"],
    ["Unplaced", ""],
  ],
} as unknown as TableSnapshot;

function stoppedWhere(stage: string): Record<string, boolean> {
  const snapshot = { cells: new Map([["StoppedStage", stage]]) } as unknown as WorkbookSnapshot;
  const { programmes } = portfolioOf(snapshot, table);
  return Object.fromEntries(programmes.map(({ key, stopped }) => [key, stopped]));
}

test("a programme counts as stopped at the stage that the sheet leaves out, in any case", () => {
  expect(stoppedWhere("Stopped")).toEqual({
    "Voice shopping": true,
    "App relaunch": false,
    Unplaced: false,
  });
  expect(stoppedWhere("Scale")["App relaunch"]).toBe(true);
});

test("without such a stage no programme is stopped", () => {
  expect(Object.values(stoppedWhere(""))).toEqual([false, false, false]);
});

describe("what is in force", () => {
  const spending = {
    ...table,
    headers: ["Programme", "Investment likely"],
    values: [
      ["App relaunch", 200_000],
      ["Unplaced", ""],
    ],
  } as unknown as TableSnapshot;
  const under = (cells: [string, unknown][]) =>
    portfolioOf({ cells: new Map(cells) } as unknown as WorkbookSnapshot, spending);

  test("investments stand at the cost level of the scenario, which is named", () => {
    const portfolio = under([
      ["ActiveScenario", "high"],
      ["CostLevel", 1.1],
    ]);
    expect(portfolio.scenario).toBe("high");
    expect(portfolio.programmes[0]!.investment.value).toBeCloseTo(220_000, 6);
    expect(portfolio.programmes[1]!.investment).toEqual({
      value: null,
      problem: "Investment likely is blank",
    });
  });

  test("without a readable cost level there is no investment, and the reason is given", () => {
    expect(under([["CostLevel", ""]]).programmes[0]!.investment).toEqual({
      value: null,
      problem: "Cost level is blank on Assumptions",
    });
  });
});
