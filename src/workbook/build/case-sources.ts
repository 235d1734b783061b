/** Where a case block's rows come from: one programme's rows of Calc, or the sums over all in the totals. */
import { SCENARIOS_IN_ORDER, type SpillReference } from "../schema";
import type { CaseSource } from "./case-block";

/**
 * The case of one programme. `name` fills the block's first cell, `number` the cell with its row on Calc:
 * one of the two is typed and the other follows from it.
 */
export function programmeSource(spill: SpillReference, name: string, number: string) {
  return (key: string, row: string): CaseSource => {
    const of = (block: string) => `INDEX(${spill(block)},${row},0)`;
    const one = (block: string) => `INDEX(${spill(block)},${row})`;
    return {
      name,
      number,
      row: of,
      scenarioNpv: of("scenarioNpv"),
      scenarioReturn: of("scenarioReturn"),
      scenarioPayback: of("scenarioPayback"),
      terms: {
        stage: `XLOOKUP(${key},Programmes[Programme],IF(Programmes[Stage]="","",Programmes[Stage]))`,
        horizon: `XLOOKUP(${key},${spill("key")},${spill("placedHorizon")},"")`,
        hurdle: one("hurdle"),
        npvAtHurdle: one("npvAtHurdle"),
        clears: `LET(clears,${one("clears")},IF(ISNUMBER(clears),IF(clears=1,"Yes","No"),""))`,
        chance: `XLOOKUP(${key},${spill("key")},${spill("chance")})`,
        kept: one("caseKept"),
        overlapKept: one("overlapKept"),
      },
      taken: null,
      net: of("net"),
      npv: one("npv"),
    };
  };
}

/** The consolidated case: sums over the programmes in the totals. */
export function consolidatedSource(spill: SpillReference, name: string) {
  return (): CaseSource => {
    const going = `TRANSPOSE(${spill("caseGoing")})`;
    const sum = (rows: string) => `MMULT(${going},${rows})`;
    const before = spill("benefitsBefore");
    const [kept, left] = [spill("caseKept"), spill("overlapKept")];
    const chance = `XLOOKUP(${spill("caseKey")},${spill("key")},${spill("chance")})`;
    const beside = (of: (flows: string) => string) =>
      `HSTACK(${SCENARIOS_IN_ORDER.map((scenario) => of(sum(spill(`net${scenario}`)))).join(",")})`;
    return {
      name,
      number: null,
      row: (block) => sum(spill(block)),
      scenarioNpv: sum(spill("scenarioNpv")),
      scenarioReturn: beside((flows) => `IFERROR((1+CCO.IRR(${flows}))^PeriodsPerYear-1,NoFigure)`),
      scenarioPayback: beside((flows) => `IFNA(CCO.PAYBACK(${flows})/PeriodsPerYear,NoPayback)`),
      terms: {
        stage: null,
        horizon: null,
        hurdle: null,
        npvAtHurdle: `SUM(IF(ISNUMBER(${spill("npvAtHurdle")}),${spill("caseGoing")}*${spill("npvAtHurdle")},0))`,
        clears: `SUM(IF(ISNUMBER(${spill("clears")}),${spill("caseGoing")}*${spill("clears")},0))&" of "&SUM(${spill("caseGoing")})`,
        chance: null,
        kept: null,
        overlapKept: null,
      },
      taken: {
        cannibalisation: `HSTACK(0,${sum(`(${before}*(1-${kept}))`)})`,
        overlap: `HSTACK(0,${sum(`(${before}*${kept}*(1-${left}))`)})`,
        chance: `HSTACK(0,${sum(`(${before}*${kept}*${left}*(1-${chance}))`)})`,
      },
      net: sum(spill("net")),
      npv: `SUM(${spill("caseGoing")}*${spill("npv")})`,
    };
  };
}
