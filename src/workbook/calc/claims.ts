/** What a programme's benefit takes from other sales, and what two programmes would both count. */
import { column } from "../schema";
import { blankAsText, type CalcBlock, type CalcSection } from "./block";
import { kept, whereAny } from "./case";

const taken: CalcBlock[] = [
  {
    id: "caseKept",
    heading: "Left after cannibalisation",
    note: "CCO.CANNIBAL of the revenue that brings a benefit of 1; 1 where nothing is taken",
    numberFormat: "0.0%",
    name: "CalcKept",
    formula: (spill) =>
      whereAny(
        spill,
        `LET(rate,${kept(spill, "cannibalRate")},new,IF(rate=0,1,${kept(spill, "newMargin")}),` +
          `old,IF(rate=0,0,${kept(spill, "oldMargin")}),` +
          `TOCOL(CCO.CANNIBAL(1/new,new,rate,old)))`
      ),
    check: (spill) =>
      `=IF(SUM(${spill("inCase")})=0,"OK",IF(MAX(${spill("caseKept")})<=1+Tolerance,"OK",` +
      `"A benefit grows by what it takes away"))`,
  },
  {
    id: "overlapBase",
    heading: "Benefit at stake",
    note: "Over the plan, after cannibalisation, times the chance, in the money of the first day",
    numberFormat: "#,##0;[Red]-#,##0",
    formula: (spill) =>
      whereAny(
        spill,
        `MMULT(${spill("gained")},SEQUENCE(COLUMNS(${spill("gained")}),1,1,0))*${spill("caseKept")}` +
          `*${kept(spill, "chance")}`
      ),
  },
  {
    id: "overlapKept",
    heading: "Left after overlap",
    note: "CCO.OVERLAP of the benefits at stake over the table Overlaps; 1 for what is in no total",
    numberFormat: "0.0%",
    name: "CalcOverlapKept",
    formula: (spill) =>
      whereAny(
        spill,
        `LET(stake,${spill("overlapBase")},counts,IF(stake>0,${spill("caseGoing")},0),` +
          `left,CCO.OVERLAP(IF(counts=1,stake,0),${spill("overlapMatrix")},counts),` +
          `IF(counts=1,left/IF(counts=1,stake,1),1))`
      ),
    check: (spill) =>
      `=IF(SUM(${spill("inCase")})=0,"OK",IF((MIN(${spill("overlapKept")})>=0)` +
      `*(MAX(${spill("overlapKept")})<=1+Tolerance),"OK","A share left is outside 0 to 1"))`,
  },
];

export const claimSection: CalcSection = { title: "Cannibalisation and overlap", blocks: taken };

const matrix: CalcBlock = {
  id: "overlapMatrix",
  heading: "Overlap",
  note: "Share of the smaller benefit by pair, from the table Overlaps",
  numberFormat: "0%;-0%;",
  keys: "caseKey",
  labels: (spill) => `=TRANSPOSE(${spill("caseKey")})`,
  formula: (spill) =>
    whereAny(
      spill,
      `LET(share,${column("Overlaps", "Share")},given,IF(ISNUMBER(share),share,0),` +
        `one,IF(${spill("caseKey")}=TRANSPOSE(${blankAsText("Overlaps", "Programme")}),TRANSPOSE(given),0),` +
        `other,IF(${spill("caseKey")}=TRANSPOSE(${blankAsText("Overlaps", "Other")}),1,0),` +
        `pairs,MMULT(one,TRANSPOSE(other)),pairs+TRANSPOSE(pairs))`
    ),
  check: (spill) =>
    `=LET(named,IF(${column("Overlaps", "Programme")}="",0,1),` +
    `known,ISNUMBER(XMATCH(${column("Overlaps", "Programme")},${spill("key")}))` +
    `*ISNUMBER(XMATCH(${column("Overlaps", "Other")},${spill("key")}))*ISNUMBER(${column("Overlaps", "Share")}),` +
    `missing,SUM(named)-SUM(named*known),twice,MAX(${spill("overlapMatrix")}),` +
    `IF(missing>0,missing&" overlap rows without a share or with an unknown programme",` +
    `IF(twice>1,"An overlap is above 1, or a pair stands twice","OK")))`,
};

/** Stands last on the sheet: it has as many columns as there are programmes. */
export const overlapSection: CalcSection = { title: "Overlaps", blocks: [matrix] };
