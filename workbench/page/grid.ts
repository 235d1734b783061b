/** Puts a Univer workbook with formula bar, grid and sheet tabs into an element of the page. */
import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingTexts from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { greenTheme } from "@univerjs/themes";
import { newWorkbookData } from "../engine/new-workbook";
import { measureOnlyUsedRows } from "./row-heights";

/** The sheet stays light in every theme, as Excel's does. */
export function createGrid(container: HTMLElement) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreTexts,
        tableTexts,
        conditionalFormattingTexts,
        drawingTexts
      ),
    },
    logLevel: LogLevel.WARN,
    theme: greenTheme,
  });
  for (const [plugin, options] of plugins(container)) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(newWorkbookData());
  measureOnlyUsedRows(univer, workbook);
  return { univer, api, workbook };
}

/** The presets name some plugins twice; each is registered once, with the options given last. */
function plugins(container: HTMLElement) {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
      disableAutoFocus: true,
      // Rows measured at once after an edit; the rest follows when there is time.
      sheets: { maxAutoHeightCount: 60 },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const byName = new Map<string, [never, never]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    // A table's name tab covers the row above it and breaks with frozen rows.
    const own = plugin === UniverSheetsTableUIPlugin ? { hideAnchor: true } : {};
    byName.set(plugin.pluginName, [plugin as never, { ...options, ...own } as never]);
  }
  return byName.values();
}
