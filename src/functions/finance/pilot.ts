/** CCO.PILOT: pilot first, scale now, or neither. */
import { PILOT_FIGURES, pilotFigures } from "../../core/finance/pilot";
import { answer, number } from "../cells";
import { figureCell } from "../figures";

/**
 * Compares piloting first with scaling now and doing nothing, and says what information is worth.
 * @customfunction PILOT PILOT
 * @param pilotCost Cost of the pilot, now.
 * @param chance Chance from 0 to 1 that the programme works.
 * @param scaleCost Cost of scaling, as a present value when scaling begins.
 * @param valueIfWorks Benefit of the scaled programme if it works, as a present value when scaling begins.
 * @param hitRate Chance of a good pilot result if the programme works.
 * @param falseAlarmRate Chance of a good pilot result if it does not.
 * @param [valueIfFails] Benefit of the scaled programme if it does not work; 0 when left out.
 * @param [rate] Rate per period by which the wait for the pilot is discounted; 0 when left out.
 * @param [periods] Periods that the pilot delays scaling; 0 when left out.
 * @param [shrink] Benefit at scale over benefit in the pilot; 1 when left out. It scales valueIfWorks, whether piloted or not.
 * @returns A table of two columns, label and value: Scale now; Pilot first; Do nothing; Value of perfect information; Value of sample information; Most worth paying for the pilot; Break-even chance; Decision; Chance of a good result; Chance after a good result; Chance after a bad result.
 * @definition Scaling now is worth its expected value. After a pilot one scales only where that is
 *   worth more than nothing, given the result; the pilot is paid now, the rest comes later. The value
 *   of perfect information is what knowing the truth before deciding would add to the best decision
 *   now, that of sample information what a pilot at no cost and no delay would. The most worth paying
 *   for the pilot takes the delay into account. The break-even chance is where scaling now is worth
 *   0. The decision is the largest of the three values; with equal ones, the one without the pilot.
 * @formula W = shrink·valueIfWorks − scaleCost, F = valueIfFails − scaleCost; now = p·W + (1 − p)·F;
 *   G = max(0, p·h·W + (1 − p)·f·F) + max(0, p·(1 − h)·W + (1 − p)·(1 − f)·F); pilot first =
 *   G/(1 + rate)^periods − pilotCost; perfect = p·max(0, W) + (1 − p)·max(0, F) − max(0, now); sample
 *   = G − max(0, now); most = max(0, G/(1 + rate)^periods − max(0, now)); break-even = F/(F − W)
 * @units Money in one unit; chances and rates as fractions.
 * @timing The decision is now; with a pilot, scaling begins `periods` later.
 * @errors #VALUE! for chances outside 0 … 1, negative costs, periods or shrink, a rate of -1 or less,
 *   text. In its row: #VALUE! where no chance breaks even, #N/A where a result cannot come.
 * @source Raiffa and Schlaifer 1961, Applied statistical decision theory; Hillier and Lieberman,
 *   Introduction to operations research, the Goferbroke example.
 * @example =INDEX(CCO.PILOT(30,0.25,190,800,0.6,0.2),4,2) → 142.5
 * @example =INDEX(CCO.PILOT(30,0.25,190,800,0.6,0.2),5,2) → 53
 * @example =INDEX(CCO.PILOT(250,0.5,2000,5000,1,0,0,0.25,1),2,2) → 950
 * @example =CCO.PILOT(30,0.25,190,800,0.6,0.2) → {"Scale now",10;"Pilot first",33;"Do nothing",0;"Value of perfect information",142.5;"Value of sample information",53;"Most worth paying for the pilot",53;"Break-even chance",0.2375;"Decision","Pilot first";"Chance of a good result",0.3;"Chance after a good result",0.5;"Chance after a bad result",0.142857}
 */
export function pilot(
  pilotCost: any,
  chance: any,
  scaleCost: any,
  valueIfWorks: any,
  hitRate: any,
  falseAlarmRate: any,
  valueIfFails?: any,
  rate?: any,
  periods?: any,
  shrink?: any
): any[][] {
  return answer("CCO.PILOT", () => {
    const figures = pilotFigures({
      pilotCost: number(pilotCost, "pilotCost"),
      chance: number(chance, "chance"),
      scaleCost: number(scaleCost, "scaleCost"),
      valueIfWorks: number(valueIfWorks, "valueIfWorks"),
      hitRate: number(hitRate, "hitRate"),
      falseAlarmRate: number(falseAlarmRate, "falseAlarmRate"),
      valueIfFails: number(valueIfFails, "valueIfFails", 0),
      rate: number(rate, "rate", 0),
      periods: number(periods, "periods", 0),
      shrink: number(shrink, "shrink", 1),
    });
    return (Object.keys(PILOT_FIGURES) as (keyof typeof PILOT_FIGURES)[]).map((key) => [
      PILOT_FIGURES[key],
      key === "decision" ? figures.decision : figureCell(figures[key]),
    ]);
  });
}
