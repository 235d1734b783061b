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
