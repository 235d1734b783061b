/** Scores: the ratings of the raters as a grid of means, then score, rank and parts. */
import { column } from "../schema";
import { agree, looked, uniqueNames, type CalcBlock, type CalcSection } from "./block";

const SCORE = "0.000";
const pulled = (keys: string, name: string) => looked(keys, "Criteria", "Criterion", name);

const criterion = (id: string, name: string, note: string): CalcBlock => ({
  id,
  heading: name,
  note,
  width: "one",
  numberFormat: "General",
  formula: (spill) => `=${pulled(spill("criterion"), name)}`,
});

const criteria: CalcBlock[] = [
  {
    id: "criterion",
    heading: "Criterion",
    note: "Every name of Criteria that is used once",
    width: "one",
    numberFormat: "@",
    formula: () => uniqueNames("Criteria", "Criterion"),
    name: "CalcCriterion",
    check: (spill) =>
      `=IF(SUM(--(${spill("criterion")}<>""))=SUM(--(${column("Criteria", "Criterion")}<>"")),"OK",` +
      `"Some criteria are named twice")`,
  },
  {
    ...criterion("weight", "Weight", "As typed; scaled to 1 by the functions"),
    check: (spill) =>
      `=IF((SUM(${spill("weight")})>0)+(SUM(--(${spill("criterion")}<>""))=0)>0,"OK","All weights are 0")`,
  },
  criterion("direction", "Direction", "MAX or MIN"),
  criterion("worst", "Worst", "Rating that counts 0"),
  criterion("best", "Best", "Rating that counts 1"),
];

const keys: CalcBlock[] = [
  {
    id: "rated",
    heading: "Rated",
    note: "1 where every criterion has a rating",
    width: "one",
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
    width: "one",
    numberFormat: "@",
    formula: (spill) => `=FILTER(${spill("key")},${spill("rated")}=1,"")`,
    name: "CalcRated",
  },
  {
    id: "score",
    heading: "Score",
    note: "CCO.SCORE between the criteria's worst and best",
    width: "one",
    numberFormat: SCORE,
    formula: (spill) => whereRated(spill, `CCO.SCORE(${scoringArguments(spill)})`),
    check: (spill) =>
      `=IF((MAX(${spill("score")})<=1)*(MIN(${spill("score")})>=0),"OK","A score is outside 0 to 1")`,
  },
  {
    id: "rank",
    heading: "Rank",
    note: "CCO.RANK, 1 is best",
    width: "one",
    numberFormat: "0",
    formula: (spill) => whereRated(spill, `CCO.RANK(${scoringArguments(spill)})`),
    check: (spill) =>
      `=IF(SUM(${spill("rated")})=0,"OK",IF(XLOOKUP(MAX(${spill("score")}),${spill("score")},` +
      `${spill("rank")})=1,"OK","The best score is not rank 1"))`,
  },
];

export const scoreSection: CalcSection = {
  title: "Criteria and scores",
  blocks: [...criteria, ...keys],
};

const labels = (spill: (id: string) => string) => `=TRANSPOSE(${spill("criterion")})`;

export const ratingSection: CalcSection = {
  title: "Ratings",
  blocks: [
    {
      id: "ratings",
      heading: "Mean rating",
      note: "Mean over the raters of Ratings; blank where nobody rated",
      width: "criteria",
      numberFormat: "0.00",
      keys: "key",
      labels,
      formula: (spill) =>
        `=LET(mine,--(${spill("key")}=TRANSPOSE(${column("Ratings", "Programme")})),` +
        `theirs,--(${column("Ratings", "Criterion")}=TRANSPOSE(${spill("criterion")})),` +
        `given,ISNUMBER(${column("Ratings", "Score")}),` +
        `total,MMULT(mine,theirs*IF(given,${column("Ratings", "Score")},0)),` +
        `count,MMULT(mine,theirs*given),IF(count=0,"",total/count))`,
      check: (spill) =>
        `=IF(SUM(--(${column("Ratings", "Programme")}<>"")*ISNA(XMATCH(${column("Ratings", "Programme")},` +
        `${spill("key")})))=0,"OK","Ratings of programmes that are not in Programmes")`,
    },
    {
      id: "anchors",
      heading: "Anchors",
      note: "Worst and best of each criterion, in two rows",
      width: "criteria",
      numberFormat: "0.00",
      labels,
      formula: (spill) => `=TRANSPOSE(HSTACK(${spill("worst")},${spill("best")}))`,
    },
    {
      id: "parts",
      heading: "Score parts",
      note: "CCO.SCORE.PARTS: what each criterion adds to the score",
      width: "criteria",
      numberFormat: SCORE,
      keys: "ratedKey",
      labels,
      name: "CalcParts",
      formula: (spill) =>
        whereRated(
          spill,
          `CCO.SCORE.PARTS(${grid(spill)},${spill("weight")},${spill("direction")},` +
            `Normalisation,${spill("anchors")})`
        ),
      check: (spill) => agree(`SUM(${spill("parts")})`, `SUM(${spill("score")})`),
    },
  ],
};

function scoringArguments(spill: (id: string) => string): string {
  return (
    `${grid(spill)},${spill("weight")},${spill("direction")},` +
    `ScoreMethod,Normalisation,${spill("anchors")}`
  );
}

const grid = (spill: (id: string) => string) => `FILTER(${spill("ratings")},${spill("rated")}=1)`;

const whereRated = (spill: (id: string) => string, call: string) =>
  `=IF(SUM(${spill("rated")})=0,"",${call})`;
