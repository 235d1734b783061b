/** What the views ask of the budget cases. */
import { useCallback } from "react";
import type { PlanningWorkbook } from "../../workbook/types";
import { useAnswer } from "./useAnswer";

export function usePlanMap() {
  return useAnswer(planMap);
}

export function useCaseList() {
  return useAnswer(list);
}

/** The case of a programme; of all together for null. */
export function useCase(programme: string | null) {
  return useAnswer(
    useCallback(
      ({ cases }: PlanningWorkbook) =>
        programme === null ? cases.consolidated() : cases.read(programme),
      [programme]
    )
  );
}

const planMap = ({ cases }: PlanningWorkbook) => cases.planMap();
const list = ({ cases }: PlanningWorkbook) => cases.list();
