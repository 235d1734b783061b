/** Criteria: their order, the weights typed, the weights of the pairwise judgements, and those in force. */
import { column } from "../schema";
import { looked, uniqueNames, type CalcBlock, type CalcSection } from "./block";

type Spill = (id: string) => string;

const pulled = (keys: string, name: string) => looked(keys, "Criteria", "Criterion", name);

const criterion = (id: string, name: string, note: string): CalcBlock => ({
  id,
  heading: name,
  note,
  numberFormat: "General",
  formula: (spill) => `=${pulled(spill("criterion"), name)}`,
});

/** Pairs without exactly one judgement; each shows as two blank cells of the matrix. */
const unjudged = (spill: Spill) => `SUM(--(${spill("pairMatrix")}=""))`;

const wherePairs = (spill: Spill, call: string, otherwise: string) =>
  `=IF((${unjudged(spill)}=0)*(SUM(--(${spill("criterion")}<>""))>0),${call},${otherwise})`;

const weights: CalcBlock[] = [
  {
    id: "pairWeight",
    heading: "Pairwise weight",
    note: "CCO.WEIGHTS.AHP of the judgements; blank while a pair is not judged",
    numberFormat: "0.0%",
    formula: (spill) =>
      wherePairs(
        spill,
        `CCO.WEIGHTS.AHP(${spill("pairMatrix")})`,
        `IF(${spill("criterion")}="","","")`
      ),
    check: (spill) =>
      `=IF((WeightSource<>"pairwise")+(${unjudged(spill)}=0)>0,"OK",` +
      `"Pairs of criteria without one judgement: "&${unjudged(spill)}/2)`,
  },
  {
    id: "consistency",
    heading: "Consistency ratio",
    note: "CCO.WEIGHTS.CR with Saaty's index: 0 is free of contradiction",
    numberFormat: "0.000",
    name: "CalcConsistency",
    formula: (spill) => wherePairs(spill, `CCO.WEIGHTS.CR(${spill("pairMatrix")})`, `""`),
    check: (spill) =>
      `=IF(ISNUMBER(${spill("consistency")})=FALSE,"OK",IF(SUM(${spill("consistency")})<=ConsistencyLimit,"OK",` +
      `"The judgements contradict each other: the ratio is above the limit"))`,
  },
  {
    id: "weightUsed",
    heading: "Weight in force",
    note: "Typed or pairwise, as WeightSource says; scaled to a sum of 1",
    numberFormat: "0.0%",
    name: "CalcWeight",
    formula: (spill) =>
      `=LET(given,IF(WeightSource="pairwise",${spill("pairWeight")},${spill("weight")}),` +
      `all,SUM(given),IF(ISNUMBER(given)*(all>0),given/IF(all>0,all,1),given))`,
    check: (spill) =>
      `=IF((SUM(--(${spill("criterion")}<>""))=0)+(ABS(SUM(${spill("weightUsed")})-1)<=Tolerance)>0,"OK",` +
      `"The weights in force do not add up to 1")`,
  },
];

export const criteriaSection: CalcSection = {
  title: "Criteria",
  blocks: [
    {
      id: "criterion",
      heading: "Criterion",
      note: "Every name of Criteria that is used once",
      numberFormat: "@",
      formula: () => uniqueNames("Criteria", "Criterion"),
      name: "CalcCriterion",
      check: (spill) =>
        `=IF(SUM(--(${spill("criterion")}<>""))=SUM(--(${column("Criteria", "Criterion")}<>"")),"OK",` +
        `"Some criteria are named twice")`,
    },
    {
      ...criterion("weight", "Weight", "As typed"),
      check: (spill) =>
        `=IF((SUM(${spill("weight")})>0)+(SUM(--(${spill("criterion")}<>""))=0)>0,"OK","All weights are 0")`,
    },
    criterion("direction", "Direction", "MAX or MIN"),
    criterion("worst", "Worst", "Rating that counts 0"),
    criterion("best", "Best", "Rating that counts 1"),
    ...weights,
  ],
};

/** The judgements as a matrix: a pair once in Pairwise, its reciprocal on the other side. */
export const pairMatrix: CalcBlock = {
  id: "pairMatrix",
  heading: "Pairwise matrix",
  note: "Row against column; blank where a pair has no judgement, or two",
  width: "criteria",
  numberFormat: "0.00",
  keys: "criterion",
  labels: (spill) => `=TRANSPOSE(${spill("criterion")})`,
  formula: (spill) => {
    const judged = column("Pairwise", "Judgement");
    return (
      `=LET(mine,--(${spill("criterion")}=TRANSPOSE(${column("Pairwise", "Criterion")})),` +
      `theirs,--(${column("Pairwise", "Other")}=TRANSPOSE(${spill("criterion")})),` +
      `given,ISNUMBER(${judged})*(${judged}>0),` +
      `count,MMULT(mine,theirs*given),times,MMULT(mine,theirs*IF(given=1,${judged},0)),` +
      `back,TRANSPOSE(count),other,TRANSPOSE(times),place,SEQUENCE(ROWS(count)),` +
      `IF(place=TRANSPOSE(place),1,IF(count+back<>1,"",IF(count=1,times,1/IF(back=1,other,1)))))`
    );
  },
};
