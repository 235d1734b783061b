/** What the views ask of the workbook. */
import { useCallback } from "react";
import type { PlanningWorkbook } from "../../workbook/types";
import { useAnswer } from "./useAnswer";

export function useWorkbookState() {
  return useAnswer(state);
}

export function useHorizons() {
  return useAnswer(horizons);
}

export function useProgrammeDetail(key: string) {
  return useAnswer(useCallback((workbook: PlanningWorkbook) => workbook.detail(key), [key]));
}

export function useHealth() {
  return useAnswer(health);
}

export function useInserted() {
  return useAnswer(inserted);
}

export function useTables() {
  return useAnswer(tables);
}

/** The mapping stands in a wrapper, so that "none" is told from "not read yet". */
export function useMapping() {
  return useAnswer(mapping);
}

const state = (workbook: PlanningWorkbook) => workbook.state();
const horizons = (workbook: PlanningWorkbook) => workbook.horizons();
const health = (workbook: PlanningWorkbook) => workbook.health();
const inserted = async (workbook: PlanningWorkbook) => ({ inserted: await workbook.inserted() });
const tables = (workbook: PlanningWorkbook) => workbook.tables();
const mapping = async (workbook: PlanningWorkbook) => ({ mapping: await workbook.mapping() });
