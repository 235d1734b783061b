/** Inserts the sample or sets up an empty planning workbook. */
import { planWorkbook } from "./build";
import { toldOnce } from "./excel/events";
import { insertPlan } from "./excel/insert";
import { EMPTY_CONTENT, SAMPLE_CONTENT } from "./sample";
import type { Inserted, Progress } from "./types";

export function insertSample(progress?: Progress, signal?: AbortSignal): Promise<Inserted> {
  return toldOnce(() => insertPlan(planWorkbook(SAMPLE_CONTENT), progress, signal));
}

export function setUpEmpty(progress?: Progress, signal?: AbortSignal): Promise<Inserted> {
  return toldOnce(() => insertPlan(planWorkbook(EMPTY_CONTENT), progress, signal));
}
