/** The whole workbook as a plan, from schema, calculation blocks and content. */
import { CALC_SECTIONS, LIFETIME_SECTIONS, LIFETIME_SHEET, layOut } from "../calc";
import type { WorkbookContent } from "../sample/content";
import { assumptionsSheet } from "./assumptions-sheet";
import { casesSheet } from "./cases-sheet";
import { calcSheet, checkCell } from "./calc-sheet";
import { horizonsSheet } from "./horizons-sheet";
import { startSheet } from "./start-sheet";
import { scoringSheet } from "./scoring-sheet";
import { customersSheet, ordersSheet, overlapsSheet, programmesSheet } from "./table-sheets";
import type { WorkbookPlan } from "./sheet-plan";

export function planWorkbook(content: WorkbookContent): WorkbookPlan {
  const layout = layOut(CALC_SECTIONS);
  const { spill } = layout;
  const check = (block: string) => checkCell(layout, block);
  const assumptions = assumptionsSheet(content, spill);
  const calc = calcSheet(layout);
  const lifetime = calcSheet(layOut(LIFETIME_SECTIONS, LIFETIME_SHEET, spill), LIFETIME_NOTE, 1600);
  return {
    sheets: [
      startSheet(content),
      assumptions.sheet,
      programmesSheet(content, spill),
      overlapsSheet(content, spill, check),
      scoringSheet(content, spill, check),
      horizonsSheet(content, spill),
      customersSheet(content, spill, check),
      ordersSheet(content, spill),
      casesSheet(content, spill),
      calc.sheet,
      lifetime.sheet,
    ],
    names: [...assumptions.names, ...calc.names, ...lifetime.names],
  };
}

const LIFETIME_NOTE =
  "Formulas only: from the orders to every customer's value. The fits are made anew while Refit on Assumptions is ON.";

export { START_SHEET } from "./start-sheet";
export type { SheetPlan, WorkbookPlan } from "./sheet-plan";
