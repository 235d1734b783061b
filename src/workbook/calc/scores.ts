/** Scores: the panel's ratings as a grid, then score, rank and parts. */
import { column } from "../schema";
import { agree, type CalcBlock, type CalcSection } from "./block";
import { pairMatrix } from "./criteria";

type Spill = (id: string) => string;

const SCORE = "0.000";

/** Everything of CCO.SCORE and its like up to the anchors, in the method and scale of Assumptions. */
export function scoringArguments(spill: Spill): string {
  return (
    `${spill("ratedRatings")},${spill("weightUsed")},${spill("direction")},ScoreMethod,` +
    `${normalisation},IF((ScoreMethod="VIKOR")+(ScoreMethod="PROMETHEE2")>0,"",${spill("anchors")})`
  );
}

/** Blank leaves the scale to the method. */
const normalisation = `IF(Normalisation="OWN","",Normalisation)`;

export const whereRated = (spill: Spill, call: string) =>
  `=IF(SUM(${spill("rated")})=0,"",${call})`;

const lowIsGood = `(ScoreMethod="VIKOR")+(ScoreMethod="SPOTIS")>0`;

export const scoreSection: CalcSection = {
  title: "Scores",
  blocks: [
    {
      id: "rated",
      heading: "Rated",
      note: "1 where every criterion has a rating",
      numberFormat: "0",
      formula: (spill) =>
        `=IF((${spill("key")}<>"")*(MMULT(--ISNUMBER(${spill("ratings")}),` +
        `SEQUENCE(ROWS(${spill("criterion")}),1,1,0))=ROWS(${spill("criterion")})),1,0)`,
      check: (spill) =>
        `=LET(missing,SUM(--(${spill("key")}<>""))-SUM(${spill("rated")}),` +
        `IF(missing=0,"OK",missing&" without a rating on some criterion"))`,
    },
    {
      id: "ratedKey",
      heading: "Programme",
      note: "Fully rated",
      numberFormat: "@",
      formula: (spill) => `=FILTER(${spill("key")},${spill("rated")}=1,"")`,
      name: "CalcRated",
    },
    {
      id: "score",
      heading: "Score",
      note: "CCO.SCORE between the criteria's worst and best",
      numberFormat: SCORE,
      name: "CalcScore",
      formula: (spill) => whereRated(spill, `CCO.SCORE(${scoringArguments(spill)})`),
      check: (spill) =>
        `=IF((ScoreMethod<>"WSM")+(MAX(${spill("score")})<=1+Tolerance)*(MIN(${spill("score")})>=-Tolerance)>0,` +
        `"OK","A score is outside 0 to 1")`,
    },
    {
      id: "rank",
      heading: "Rank",
      note: "CCO.RANK, 1 is best",
      numberFormat: "0",
      name: "CalcRank",
      formula: (spill) => whereRated(spill, `CCO.RANK(${scoringArguments(spill)})`),
      check: (spill) =>
        `=IF(SUM(${spill("rated")})=0,"OK",IF(XLOOKUP(IF(${lowIsGood},MIN(${spill("score")}),` +
        `MAX(${spill("score")})),${spill("score")},${spill("rank")})=1,"OK","The best score is not rank 1"))`,
    },
  ],
};

const labels = (spill: Spill) => `=TRANSPOSE(${spill("criterion")})`;

const wide = (block: Omit<CalcBlock, "width" | "labels">): CalcBlock => ({
  ...block,
  width: "criteria",
  labels,
});

const given = (spill: Spill, name: string) =>
  `FILTER(${column("Ratings", name)},${spill("ratingCounts")}=1)`;

const grouped = `(SUM(${column("RaterGroups", "Weight")})>0)`;

/** 1 for each row of Ratings that counts. */
export const counted: CalcBlock = {
  id: "ratingCounts",
  heading: "Rating counts",
  note: "A row for each row of Ratings: 1 where programme, criterion, rater and score are there, and the group where groups have weights",
  numberFormat: "0",
  formula: (spill) =>
    `=IF((${column("Ratings", "Rater")}<>"")*ISNUMBER(${column("Ratings", "Score")})` +
    `*ISNUMBER(XMATCH(${column("Ratings", "Programme")},${spill("key")}))` +
    `*ISNUMBER(XMATCH(${column("Ratings", "Criterion")},${spill("criterion")}))` +
    `*((${grouped}=FALSE)+ISNUMBER(XMATCH(${column("Ratings", "Group")},${column("RaterGroups", "Group")}))>0),1,0)`,
  check: (spill) =>
    `=LET(left,SUM(--(${column("Ratings", "Programme")}<>""))-SUM(${spill("ratingCounts")}),` +
    `blank,SUM((${column("Ratings", "Programme")}<>"")*(${column("Ratings", "Score")}="")),` +
    `IF(left<=blank,"OK",left-blank&" ratings of unknown programmes, criteria or groups, or without a number"))`,
};

export const ratingSection: CalcSection = {
  title: "Ratings",
  blocks: [
    wide({
      id: "ratings",
      heading: "Panel rating",
      note: "CCO.PANEL: within a group as PanelStatistic says, then between groups by weight; blank where nobody rated",
      numberFormat: "0.00",
      keys: "key",
      formula: (spill) =>
        `=IF(SUM(${spill("ratingCounts")})=0,IF(${spill("key")}=TRANSPOSE(${spill("criterion")}),"",""),` +
        `DROP(CCO.PANEL(${given(spill, "Programme")},${given(spill, "Criterion")},${given(spill, "Rater")},` +
        `${given(spill, "Score")},PanelStatistic,${spill("key")},${spill("criterion")},` +
        `IF(${grouped},${given(spill, "Group")},""),IF(${grouped},FILTER(HSTACK(${column("RaterGroups", "Group")},` +
        `${column("RaterGroups", "Weight")}),${column("RaterGroups", "Group")}<>"",""),"")),1,1))`,
      check: (spill) =>
        `=IF(SUM(--(${column("Ratings", "Programme")}<>"")*ISNA(XMATCH(${column("Ratings", "Programme")},` +
        `${spill("key")})))=0,"OK","Ratings of programmes that are not in Programmes")`,
    }),
    wide({
      id: "ratedRatings",
      heading: "Ratings scored",
      note: "Of the programmes that every criterion has a rating of",
      numberFormat: "0.00",
      keys: "ratedKey",
      name: "CalcRatings",
      formula: (spill) => whereRated(spill, `FILTER(${spill("ratings")},${spill("rated")}=1)`),
    }),
    wide({
      id: "anchors",
      heading: "Anchors",
      note: "Worst and best of each criterion, in two rows",
      numberFormat: "0.00",
      formula: (spill) => `=TRANSPOSE(HSTACK(${spill("worst")},${spill("best")}))`,
    }),
    wide({
      id: "parts",
      heading: "Score parts",
      note: "CCO.SCORE.PARTS: what each criterion adds to the weighted sum",
      numberFormat: SCORE,
      keys: "ratedKey",
      name: "CalcParts",
      formula: (spill) =>
        whereRated(
          spill,
          `CCO.SCORE.PARTS(${spill("ratedRatings")},${spill("weightUsed")},${spill("direction")},` +
            `${normalisation},${spill("anchors")})`
        ),
      check: (spill) =>
        `=IF(ScoreMethod<>"WSM","OK",${agree(`SUM(${spill("parts")})`, `SUM(${spill("score")})`).slice(1)})`,
    }),
    pairMatrix,
  ],
};
