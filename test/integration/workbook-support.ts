/** Opens a workbook with the built add-in's functions and the workbook layer of the sources. */
import { createPlanningWorkbook, type PlanningWorkbook } from "../../src/workbook";
import type { OpenOptions, OpenWorkbook } from "../../workbench/node/index";
import { openWorkbook } from "./support";

export interface Opened extends OpenWorkbook {
  planning: PlanningWorkbook;
}

export async function openPlanning(options: OpenOptions = {}): Promise<Opened> {
  const host = await openWorkbook({ dist: "dist", ...options });
  useGlobals(host);
  return Object.assign(host, { planning: createPlanningWorkbook() });
}

/** The workbook layer reads Excel and Office from the page; a reload makes new ones. */
export function useGlobals(host: OpenWorkbook): void {
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
}

export async function openSample(options: OpenOptions = {}): Promise<Opened> {
  const opened = await openPlanning(options);
  await opened.planning.insertSample();
  await opened.settle();
  return opened;
}
