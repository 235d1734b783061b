/** How a sheet prints: landscape, one page wide on A4 and on Letter. */
import { cellAddress, rangeAddress } from "../address";
import type { PlannedPage } from "../build/sheet-plan";

/** Half an inch: with it the width fits the narrower of the two papers. */
const MARGIN = 36;

export function setPage(sheet: Excel.Worksheet, page: PlannedPage | undefined): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  if (!page) {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return;
  }
  const { row, column, rows, columns } = page.area;
  pageLayout.setPrintArea(rangeAddress(row, column, rows, columns));
  pageLayout.leftMargin = pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = pageLayout.bottomMargin = MARGIN;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom =
    page.fit === "one page"
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { scale: page.fit.scale };
  for (const first of page.breaks) sheet.horizontalPageBreaks.add(cellAddress(first, 0));
}
