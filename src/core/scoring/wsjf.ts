/** Weighted shortest job first (Reinertsen 2009, as SAFe scores it): cost of delay over job size. */
import { need } from "../check";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";

export interface WsjfInput {
  readonly value: Column;
  readonly timeCriticality: Column;
  readonly riskReduction: Column;
  readonly jobSize: Column;
}

export function wsjfRows(input: WsjfInput): RowResults {
  const { value, timeCriticality, riskReduction, jobSize } = input;
  return eachRow(rowCount(value, timeCriticality, riskReduction, jobSize), (row) => {
    need(!(at(jobSize, row) <= 0), "jobSize", at(jobSize, row), "a number above 0");
    const costOfDelay = at(value, row) + at(timeCriticality, row) + at(riskReduction, row);
    return [costOfDelay / at(jobSize, row)];
  });
}
