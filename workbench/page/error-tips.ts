/**
 * The grid shows a note beside a cell with an error when the mouse is over it. It then says what the
 * custom function said, or what the error value means, as Excel's error menu does.
 */
import type { Univer } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "../engine/types";
import { problemOf } from "./error-values";

/** The key of Univer's own note on a formula's error (sheets-formula-ui 0.25.1). */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";

export function explainErrors(univer: Univer, engine: Engine): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { row, col, subUnitId } = alert.location;
    const area = { sheetId: subUnitId, row, column: col, rows: 1, columns: 1 };
    const cell = alert.key === FORMULA_ALERT ? engine.read(area)[0]?.[0] : undefined;
    show(
      cell?.kind === "error"
        ? { ...alert, title: String(cell.value), message: problemOf(cell), width: 320 }
        : alert
    );
  };
}
