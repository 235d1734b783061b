/** The blocks of the Calc sheet in their order, narrow ones first. */
import { caseSection, flowSection } from "./case";
import { segmentSection, upliftFlowSection, upliftSection } from "./customers";
import { mixSection, planSection } from "./plan";
import { horizonSection, programmeSection } from "./programmes";
import { ratingSection, scoreSection } from "./scores";
import type { CalcSection } from "./block";

export const CALC_SECTIONS: readonly CalcSection[] = [
  programmeSection,
  horizonSection,
  scoreSection,
  caseSection,
  segmentSection,
  upliftSection,
  mixSection,
  ratingSection,
  planSection,
  flowSection,
  upliftFlowSection,
];

export { layOut, CALC_SHEET, CALC_ROWS, type CalcLayout, type PlacedBlock } from "./layout";
export type { CalcBlock, CalcSection } from "./block";
