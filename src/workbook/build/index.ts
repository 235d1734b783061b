/** The whole workbook as a plan, from schema, calculation blocks and content. */
import { CALC_SECTIONS, layOut } from "../calc";
import type { WorkbookContent } from "../sample/content";
import { assumptionsSheet } from "./assumptions-sheet";
import { casesSheet } from "./cases-sheet";
import { calcSheet, checkCell } from "./calc-sheet";
import { horizonsSheet } from "./horizons-sheet";
import { startSheet } from "./start-sheet";
import { customersSheet, overlapsSheet, programmesSheet, scoringSheet } from "./table-sheets";
import type { WorkbookPlan } from "./sheet-plan";

export function planWorkbook(content: WorkbookContent): WorkbookPlan {
  const layout = layOut(CALC_SECTIONS);
  const { spill } = layout;
  const check = (block: string) => checkCell(layout, block);
  const assumptions = assumptionsSheet(content, spill);
  const calc = calcSheet(layout);
  return {
    sheets: [
      startSheet(content),
      assumptions.sheet,
      programmesSheet(content, spill),
      overlapsSheet(content, spill, check),
      scoringSheet(content, spill, check),
      horizonsSheet(content, spill),
      customersSheet(content, spill, check),
      casesSheet(content, spill),
      calc.sheet,
    ],
    names: [...assumptions.names, ...calc.names],
  };
}

export { START_SHEET } from "./start-sheet";
export type { SheetPlan, WorkbookPlan } from "./sheet-plan";
