/**
 * Keeps a drawing over the grid for every chart of the workbook: added, moved and removed with the
 * host's records, redrawn when a cell it shows may have changed.
 */
import { useEffect, useRef, useState } from "react";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Host } from "../../host/host";
import type { ChartRecord } from "../../host/model";
import { ChartDrawing } from "./ChartDrawing";
import { contentOf } from "./content";

const PIXELS_A_POINT = 4 / 3;

interface Placed {
  at: string;
  dispose(): void;
}

export function drawCharts(api: FUniver, workbook: FWorkbook, host: Host): void {
  api.registerComponent("workbook-chart", ({ data }: { data?: { chartId: string } }) =>
    data ? <LiveChart host={host} id={data.chartId} /> : null
  );
  const placed = new Map<string, Placed>();
  const update = () => {
    const charts = host.charts();
    for (const [id, { dispose }] of placed) {
      if (charts.some((chart) => chart.id === id)) continue;
      dispose();
      placed.delete(id);
    }
    for (const chart of charts) place(chart);
  };
  const place = (chart: ChartRecord) => {
    const sheet = workbook.getSheetBySheetId(chart.sheetId);
    if (!sheet) return;
    const position = positionOf(chart, sheet);
    const at = JSON.stringify(position);
    const before = placed.get(chart.id);
    if (before?.at === at) return;
    before?.dispose();
    const drawn = sheet.addFloatDomToPosition({
      componentKey: "workbook-chart",
      initPosition: position,
      allowTransform: true,
      data: { chartId: chart.id },
    });
    if (drawn) placed.set(chart.id, { at, dispose: drawn.dispose });
  };
  let due: ReturnType<typeof setTimeout> | undefined;
  host.onChartsChanged(() => {
    clearTimeout(due);
    due = setTimeout(update, 50);
  });
  update();
}

/** By the cells the add-in named (setPosition), else by points from the sheet's corner; pixels of the grid, headers included. */
function positionOf(chart: ChartRecord, sheet: FWorksheet) {
  const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
  const { left, top, right, bottom } = chart.cells
    ? edgesOfCells(chart.cells, sheet)
    : edgesOfPlace(chart.place);
  return {
    startX: rowHeader.width + left,
    startY: columnHeader.height + top,
    endX: rowHeader.width + right,
    endY: columnHeader.height + bottom,
  };
}

function edgesOfPlace({ left, top, width, height }: ChartRecord["place"]) {
  return {
    left: left * PIXELS_A_POINT,
    top: top * PIXELS_A_POINT,
    right: (left + width) * PIXELS_A_POINT,
    bottom: (top + height) * PIXELS_A_POINT,
  };
}

function edgesOfCells({ start, end }: NonNullable<ChartRecord["cells"]>, sheet: FWorksheet) {
  return {
    left: sum(start.column, (column) => sheet.getColumnWidth(column)),
    top: sum(start.row, (row) => sheet.getRowHeight(row)),
    right: sum(end.column + end.columns, (column) => sheet.getColumnWidth(column)),
    bottom: sum(end.row + end.rows, (row) => sheet.getRowHeight(row)),
  };
}

function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += sizeOf(index);
  return total;
}

function LiveChart({ host, id }: { host: Host; id: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [, redraw] = useState(0);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const again = () => redraw((count) => count + 1);
    const stopEngine = host.engine.on(({ type }) => {
      if (type === "calculated" || type === "edited") again();
    });
    const stopCharts = host.onChartsChanged(again);
    return () => {
      stopEngine();
      stopCharts();
    };
  }, [host]);

  const chart = host.charts().find((one) => one.id === id);
  return (
    <div ref={box} style={{ width: "100%", height: "100%", overflow: "hidden" }}>
      {chart && size && <ChartDrawing chart={contentOf(host.engine, chart, size)} />}
    </div>
  );
}
