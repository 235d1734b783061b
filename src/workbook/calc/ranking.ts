/** How firm the ranking is: the same programmes under every method, and under weights that move. */
import { SCORE_METHODS } from "../schema";
import type { CalcBlock, CalcSection } from "./block";
import { scoringArguments, whereRated } from "./scores";

const WITHOUT_ANCHORS: readonly string[] = ["VIKOR", "PROMETHEE2"];

const byMethod = (method: string): CalcBlock => ({
  id: `rank${method}`,
  heading: `Rank by ${method}`,
  note: WITHOUT_ANCHORS.includes(method)
    ? "CCO.RANK in the method's own scale"
    : "CCO.RANK between worst and best",
  numberFormat: "0",
  name: `CalcRank${method}`,
  formula: (spill) =>
    whereRated(
      spill,
      `CCO.RANK(${spill("ratedRatings")},${spill("weightUsed")},${spill("direction")},"${method}"` +
        `${WITHOUT_ANCHORS.includes(method) ? "" : `,,${spill("anchors")}`})`
    ),
  check: (spill) =>
    `=IF(SUM(${spill("rated")})=0,"OK",IF(MIN(${spill(`rank${method}`)})=1,"OK","No programme is first"))`,
});

export const methodSection: CalcSection = {
  title: "Methods side by side",
  blocks: SCORE_METHODS.map(byMethod),
};

export const stabilitySection: CalcSection = {
  title: "Rank stability",
  blocks: [
    {
      id: "stability",
      heading: "Share of trials at rank",
      note: "CCO.RANK.STABILITY: how often each programme takes each rank when the weights move",
      width: "ranks",
      numberFormat: "0%",
      keys: "ratedKey",
      labels: (spill) => whereRated(spill, `SEQUENCE(1,COLUMNS(${spill("stability")}))`),
      name: "CalcStability",
      formula: (spill) =>
        whereRated(
          spill,
          `CCO.RANK.STABILITY(${scoringArguments(spill)},StabilitySpread,StabilityTrials,StabilitySeed,` +
            `IF(StabilityRanks>ROWS(${spill("ratedRatings")}),ROWS(${spill("ratedRatings")}),StabilityRanks))`
        ),
      // A row adds up to 1 over all ranks, and to less over the first of them.
      check: (spill) =>
        `=IF(SUM(${spill("rated")})=0,"OK",LET(all,MMULT(${spill("stability")},` +
        `SEQUENCE(COLUMNS(${spill("stability")}),1,1,0)),` +
        `IF((MAX(all)<=1+Tolerance)*((COLUMNS(${spill("stability")})<ROWS(all))+(MIN(all)>=1-Tolerance)>0),"OK",` +
        `"The shares of a programme do not add up to 1")))`,
    },
  ],
};
