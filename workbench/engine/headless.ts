/** An engine without a grid, for Node. Bundled with Univer by esbuild: Node cannot load Univer as it is published. */
import "./polyfill";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";
import sheetsText from "@univerjs/sheets/locale/en-US";
import formulaText from "@univerjs/sheets-formula/locale/en-US";
import tableText from "@univerjs/sheets-table/locale/en-US";
import { attachEngine } from "./attach";
import { newWorkbookData } from "./new-workbook";
import type { Engine } from "./types";

export { attachEngine };

/** A new workbook with one empty sheet, "Sheet1". */
export function createEngine(): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.WARN,
    locales: { [LocaleType.EN_US]: mergeLocales(sheetsText, formulaText, tableText) },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  return attachEngine({ univer, api, workbook: api.createWorkbook(newWorkbookData()) });
}
