/** The raters one by one: their ratings side by side, their own scores, and how far they agree. */
import { column } from "../schema";
import type { CalcBlock, CalcSection } from "./block";
import { counted } from "./scores";

type Spill = (id: string) => string;

const given = (spill: Spill, values: string) => `FILTER(${values},${spill("ratingCounts")}=1)`;
const whereCounted = (spill: Spill, call: string) =>
  `=IF(SUM(${spill("ratingCounts")})=0,"",${call})`;
const labels = (spill: Spill) => `=TRANSPOSE(${spill("rater")})`;

/** A value of each criterion beside each item; items are programmes, and criteria within them. */
const tiled = (spill: Spill, value: string) =>
  `TOCOL(IF(${spill("key")}<>"",1,1)*TRANSPOSE(${value}))`;

const narrow: CalcBlock[] = [
  counted,
  {
    id: "rater",
    heading: "Rater",
    note: "Everybody whose ratings count",
    numberFormat: "@",
    name: "CalcRater",
    formula: (spill) =>
      `=IF(SUM(${spill("ratingCounts")})=0,"",UNIQUE(${given(spill, column("Ratings", "Rater"))}))`,
  },
  {
    id: "item",
    heading: "Item",
    note: "Each programme on each criterion",
    numberFormat: "@",
    formula: (spill) => `=TOCOL(${spill("key")}&"|"&TRANSPOSE(${spill("criterion")}))`,
  },
];

const agreement = (
  id: string,
  name: string,
  heading: string,
  note: string,
  call: (spill: Spill) => string
): CalcBlock => ({
  id,
  heading,
  note,
  width: "table",
  numberFormat: "General",
  name,
  formula: (spill) => `=IF(ROWS(${spill("rater")})<=1,"",${call(spill)})`,
});

const wide: CalcBlock[] = [
  {
    id: "raterGrid",
    heading: "Rating by rater",
    note: "CCO.PANEL once more, a column a rater; blank where one did not rate",
    width: "raters",
    numberFormat: "0",
    keys: "item",
    labels,
    formula: (spill) =>
      whereCounted(
        spill,
        `DROP(CCO.PANEL(${given(spill, `${column("Ratings", "Programme")}&"|"&${column("Ratings", "Criterion")}`)},` +
          `${given(spill, column("Ratings", "Rater"))},${given(spill, column("Ratings", "Rater"))},` +
          `${given(spill, column("Ratings", "Score"))},"MEAN",${spill("item")},${spill("rater")}),1,1)`
      ),
    check: (spill) =>
      `=IF(SUM(--ISNUMBER(${spill("raterGrid")}))=SUM(${spill("ratingCounts")}),"OK","A rater rated something twice")`,
  },
  {
    id: "raterScores",
    heading: "Score by rater",
    note: "Weighted sum of each rater's own ratings; blank where one did not rate every criterion",
    width: "raters",
    numberFormat: "0.000",
    keys: "key",
    labels,
    name: "CalcRaterScores",
    formula: (spill) =>
      `=IF((SUM(${spill("ratingCounts")})=0)+(SUM(ISNUMBER(${spill("worst")})*ISNUMBER(${spill("best")})` +
      `*ISNUMBER(${spill("weightUsed")}))<ROWS(${spill("criterion")}))>0,"",` +
      `LET(place,SEQUENCE(ROWS(${spill("key")})),` +
      `mine,--(place=TRANSPOSE(TOCOL(IF(TRANSPOSE(${spill("criterion")})<>"",place,place)))),` +
      `span,${spill("best")}-${spill("worst")},` +
      `factor,${tiled(spill, `${spill("weightUsed")}/IF(span=0,1,span)`)},` +
      `from,${tiled(spill, spill("worst"))},` +
      `rated,--ISNUMBER(${spill("raterGrid")}),` +
      `count,MMULT(mine,rated),` +
      `total,MMULT(mine,IF(rated=1,(IF(rated=1,${spill("raterGrid")},0)-from)*factor,0)),` +
      `IF(count=ROWS(${spill("criterion")}),total,"")))`,
  },
  agreement(
    "concordance",
    "CalcConcordance",
    "Do raters rank alike",
    "CCO.PANEL.AGREEMENT: Kendall's W of the raters' own scores, 1 is full agreement",
    (spill) =>
      `LET(whole,--(MMULT(--ISNUMBER(${spill("raterScores")}),SEQUENCE(ROWS(${spill("rater")}),1,1,0))=ROWS(${spill("rater")})),` +
      `IF(SUM(whole)<=1,"",CCO.PANEL.AGREEMENT(TRANSPOSE(FILTER(${spill("raterScores")},whole=1,"")),"KENDALL")))`
  ),
  agreement(
    "agreement",
    "CalcAgreement",
    "Do raters agree",
    "CCO.PANEL.AGREEMENT: Krippendorff's alpha of every rating, 1 is full agreement, 0 is chance",
    // A gap stays "": a blank would reach the function as a rating of 0 on some platforms.
    (spill) =>
      `CCO.PANEL.AGREEMENT(IF(TRANSPOSE(${spill("raterGrid")})="","",TRANSPOSE(${spill("raterGrid")})),"ALPHA","INTERVAL")`
  ),
  {
    id: "spread",
    heading: "Spread between raters",
    note: "Standard deviation of the raters' ratings; blank with fewer than two",
    width: "criteria",
    numberFormat: "0.00",
    keys: "key",
    labels: (spill) => `=TRANSPOSE(${spill("criterion")})`,
    name: "CalcSpread",
    formula: (spill) =>
      whereCounted(
        spill,
        `LET(there,--ISNUMBER(${spill("raterGrid")}),held,IF(there=1,${spill("raterGrid")},0),` +
          `ones,SEQUENCE(COLUMNS(held),1,1,0),count,MMULT(there,ones),` +
          `mean,MMULT(held,ones)/IF(count=0,1,count),` +
          `squares,MMULT(there*(held-mean)*(held-mean),ones),` +
          `WRAPROWS(IF(count>1,SQRT(squares/IF(count>1,count-1,1)),""),ROWS(${spill("criterion")})))`
      ),
  },
];

export const raterSection: CalcSection = { title: "Raters", blocks: narrow };
export const agreementSection: CalcSection = { title: "Ratings by rater", blocks: wide };
