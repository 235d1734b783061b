/** The blocks of the Calc sheet in their order, narrow ones first. */
import { caseSection, flowSection, plannedSection } from "./case";
import { claimSection, overlapSection } from "./claims";
import { segmentSection, upliftFlowSection, upliftSection } from "./customers";
import { mixSection, planSection } from "./plan";
import { horizonSection, programmeSection } from "./programmes";
import { hurdleSection, scenarioFlowSection, scenarioSection } from "./scenarios";
import { ratingSection, scoreSection } from "./scores";
import type { CalcSection } from "./block";

export const CALC_SECTIONS: readonly CalcSection[] = [
  programmeSection,
  horizonSection,
  scoreSection,
  caseSection,
  claimSection,
  hurdleSection,
  segmentSection,
  upliftSection,
  mixSection,
  scenarioSection,
  ratingSection,
  planSection,
  flowSection,
  plannedSection,
  upliftFlowSection,
  scenarioFlowSection,
  overlapSection,
];

export { layOut, CALC_SHEET, CALC_ROWS, type CalcLayout, type PlacedBlock } from "./layout";
export type { CalcBlock, CalcSection } from "./block";
