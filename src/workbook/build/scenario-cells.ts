/** What each scenario puts in place of an assumption, side by side: the cases read these cells. */
import { NAMED_CELLS, SCENARIOS_IN_ORDER, SIDE_BY_SIDE, scenarioCell } from "../schema";
import { cellAddress, columnLetters } from "../address";
import { ROWS } from "./frame";
import { cellFormat, LOOK } from "./look";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";

/** Cells that follow from the others of their scenario, with their formula over its names. */
const DERIVED: readonly {
  name: string;
  label: string;
  of: (name: (cell: string) => string) => string;
}[] = [
  {
    name: "PeriodInflation",
    label: "Inflation a period",
    of: (name) => `=(1+${name("Inflation")})^(1/PeriodsPerYear)-1`,
  },
  {
    name: "CaseRate",
    label: "Rate of the cases a period",
    of: (name) =>
      `=LET(rate,(1+${name("AnnualRate")})^(1/PeriodsPerYear)-1,` +
      `IF(MoneyBasis="real",(1+rate)/(1+${name("PeriodInflation")})-1,rate))`,
  },
];

export function addScenarioCells(sheet: SheetPlan, column: number): WorkbookPlan["names"] {
  const cells = SIDE_BY_SIDE.map((name) => NAMED_CELLS.find((cell) => cell.name === name)!);
  const rows = [...cells, ...DERIVED];
  const labels = columnLetters(column);
  sheet.values.push(
    { row: ROWS.caption, column, cells: [["Scenarios side by side: what the cases read"]] },
    {
      row: ROWS.head,
      column,
      cells: [
        ["Name", ...SCENARIOS_IN_ORDER],
        ...rows.map(({ label }) => [label, null, null, null]),
      ],
    }
  );
  sheet.formulas.push({
    row: ROWS.body,
    column: column + 1,
    cells: rows.map((cell, i) =>
      SCENARIOS_IN_ORDER.map((scenario, s) => {
        if ("of" in cell) return cell.of((name) => scenarioCell(scenario, name));
        const head = cellAddress(ROWS.head, column + 1 + s).replace(/\d+$/, "$$$&");
        const label = `$${labels}${ROWS.body + i + 1}`;
        return (
          `=XLOOKUP(${head}&${label},Scenarios[Scenario]&Scenarios[Name],Scenarios[Value],` +
          `XLOOKUP(${label},Assumptions[Name],Assumptions[Value]))`
        );
      })
    ),
  });
  sheet.formats.push(
    { row: ROWS.caption, column, rows: 1, columns: 1, bold: true, color: LOOK.title },
    { row: ROWS.head, column, rows: 1, columns: 4, bold: true, fill: LOOK.heading },
    ...rows.map((cell, i) => ({
      row: ROWS.body + i,
      column: column + 1,
      rows: 1,
      columns: SCENARIOS_IN_ORDER.length,
      fill: LOOK.result,
      numberFormat: "kind" in cell ? cellFormat(cell) : "0.0000%",
    }))
  );
  sheet.widths.push(
    { column, count: 1, characters: 28 },
    { column: column + 1, count: SCENARIOS_IN_ORDER.length, characters: 12 }
  );
  return rows.flatMap((cell, i) =>
    SCENARIOS_IN_ORDER.map((scenario, s) => ({
      name: scenarioCell(scenario, cell.name),
      sheet: sheet.name,
      row: ROWS.body + i,
      column: column + 1 + s,
    }))
  );
}
