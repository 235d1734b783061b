/** The blocks of the Calc sheet in their order, narrow ones first. */
import { caseSection, flowSection, plannedSection } from "./case";
import { claimSection, overlapSection } from "./claims";
import { criteriaSection } from "./criteria";
import { segmentSection, upliftFlowSection, upliftSection } from "./customers";
import { mixSection, planSection } from "./plan";
import { horizonSection, programmeSection } from "./programmes";
import { agreementSection, raterSection } from "./raters";
import { methodSection, stabilitySection } from "./ranking";
import { hurdleSection, scenarioFlowSection, scenarioSection } from "./scenarios";
import { ratingSection, scoreSection } from "./scores";
import type { CalcSection } from "./block";

export const CALC_SECTIONS: readonly CalcSection[] = [
  programmeSection,
  horizonSection,
  criteriaSection,
  scoreSection,
  methodSection,
  raterSection,
  caseSection,
  claimSection,
  hurdleSection,
  segmentSection,
  upliftSection,
  mixSection,
  scenarioSection,
  ratingSection,
  stabilitySection,
  agreementSection,
  planSection,
  flowSection,
  plannedSection,
  upliftFlowSection,
  scenarioFlowSection,
  overlapSection,
];

export { LIFETIME_SECTIONS, ORDER_COLUMNS } from "./lifetime";
export {
  layOut,
  CALC_SHEET,
  CALC_ROWS,
  LIFETIME_SHEET,
  type CalcLayout,
  type PlacedBlock,
} from "./layout";
export type { CalcBlock, CalcSection } from "./block";
