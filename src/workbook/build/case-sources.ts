/** Where a case block's rows come from: one programme's rows of Calc, or the sums over all in the totals. */
import { SCENARIOS_IN_ORDER, type SpillReference } from "../schema";
import type { CaseSource } from "./case-block";

/** The case of the programme whose name stands in the block's first cell; `name` fills that cell. */
export function programmeSource(spill: SpillReference, name: string) {
  return (key: string): CaseSource => {
    const of = (block: string) => `XLOOKUP(${key},${spill("caseKey")},${spill(block)})`;
    return {
      name,
      row: of,
      scenarioNpv: of("scenarioNpv"),
      scenarioReturn: of("scenarioReturn"),
      scenarioPayback: of("scenarioPayback"),
      terms: {
        stage: `XLOOKUP(${key},Programmes[Programme],IF(Programmes[Stage]="","",Programmes[Stage]))`,
        horizon: `XLOOKUP(${key},${spill("key")},${spill("placedHorizon")},"")`,
        hurdle: of("hurdle"),
        npvAtHurdle: of("npvAtHurdle"),
        clears: `LET(clears,${of("clears")},IF(ISNUMBER(clears),IF(clears=1,"Yes","No"),""))`,
        chance: `XLOOKUP(${key},${spill("key")},${spill("chance")})`,
        kept: of("caseKept"),
        overlapKept: of("overlapKept"),
      },
      taken: null,
      net: of("net"),
      npv: of("npv"),
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
      row: (block) => sum(spill(block)),
      scenarioNpv: sum(spill("scenarioNpv")),
      scenarioReturn: `IFERROR((1+${beside((flows) => `CCO.IRR(${flows})`)})^PeriodsPerYear-1,NoFigure)`,
      scenarioPayback: `IFNA(${beside((flows) => `CCO.PAYBACK(${flows})`)}/PeriodsPerYear,NoPayback)`,
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
