/** RICE (Intercom): reach · impact · confidence / effort, what a unit of effort is expected to bring. */
import { need } from "../check";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";

export interface RiceInput {
  readonly reach: Column;
  readonly impact: Column;
  readonly confidence: Column;
  readonly effort: Column;
}

export function riceRows({ reach, impact, confidence, effort }: RiceInput): RowResults {
  return eachRow(rowCount(reach, impact, confidence, effort), (row) => {
    need(!(at(effort, row) <= 0), "effort", at(effort, row), "a number above 0");
    return [(at(reach, row) * at(impact, row) * at(confidence, row)) / at(effort, row)];
  });
}
