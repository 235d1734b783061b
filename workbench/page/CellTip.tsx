/** A small window beside the cell under the mouse that says what its error value means. */
import { useEffect, useState } from "react";
import type { FUniver } from "@univerjs/core/facade";
import type { Engine } from "../engine/types";
import { problemOf } from "./error-values";

interface Tip {
  text: string;
  error: string;
  left: number;
  top: number;
}

export function CellTip({ api, engine }: { api: FUniver; engine: Engine }) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const events = [
      api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
        const sheetId = worksheet.getSheetId();
        const cell = engine.read({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
        if (cell?.kind !== "error") return setTip(null);
        const rect = worksheet.getRange(row, column).getCellRect();
        setTip({
          error: String(cell.value),
          text: problemOf(cell),
          left: rect.left,
          top: rect.bottom + 4,
        });
      }),
      api.addEvent(api.Event.Scroll, () => setTip(null)),
    ];
    return () => events.forEach((event) => event.dispose());
  }, [api, engine]);
  if (!tip) return null;
  return (
    <div className="cell-tip" role="tooltip" style={{ left: tip.left, top: tip.top }}>
      <strong>{tip.error}</strong> {tip.text}
    </div>
  );
}
