/** Excel.Worksheet. */
import type { Area } from "../../engine/types";
import { onSheet } from "../address";
import { mayChangeSheet, sheetOf } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { EVENTS } from "../events";
import { NOTHING, object } from "../objects";
import type { HostClass, HostObject, MaybeObject, Property, SheetTarget } from "../objects";
import { areaOf, wholeSheet } from "../ranges";
import { usedArea } from "../used";
import { flagArgument, numberArgument } from "./record";
import { registrations } from "./registrations";
import { checkName } from "./worksheet-collection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export const Worksheet: HostClass<"Worksheet"> = {
  name: "Worksheet",
  identity: (_, { sheetId }) => ({ Id: sheetId }),
  properties: {
    Id: { get: (_, { sheetId }) => sheetId },
    Name: {
      get: (context, { sheetId }) => sheetOf(context, sheetId).name,
      set: (context, { sheetId }, value) => {
        checkName(context, String(value), sheetId);
        context.engine.renameSheet(sheetId, String(value));
      },
    },
    Position: {
      get: (context, { sheetId }) => sheetOf(context, sheetId).position,
      set: (context, { sheetId }, value) => {
        const position = numberArgument(value);
        const last = context.engine.sheets().length - 1;
        if (position < 0 || position > last) throw new HostError("InvalidArgument");
        context.engine.moveSheet(sheetId, position);
      },
    },
    Visibility: {
      get: (context, { sheetId }) => sheetOf(context, sheetId).visibility,
      set: (context, { sheetId }, value) => {
        const visibility = VISIBILITIES.find((one) => one === value);
        if (!visibility) throw new HostError("InvalidArgument");
        if (visibility !== "Visible") refuseLastVisible(context, sheetId);
        context.engine.setVisibility(sheetId, visibility);
      },
    },
    TabColor: {
      get: ({ model }, { sheetId }) => model.sheet(sheetId).tabColor,
      set: ({ model }, { sheetId }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        model.sheet(sheetId).tabColor = value;
      },
    },
    ...shown("ShowGridlines", "gridlines"),
    ...shown("ShowHeadings", "headings"),
    ...shown("Gridlines", "gridlines"),
    ...shown("Headings", "headings"),
    EnableCalculation: { get: () => true, set: (_, __, value) => void flagArgument(value) },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 64, set: (_, __, value) => void numberArgument(value) },
  },
  links: {
    Charts: (_, sheet) => object("ChartCollection", sheet),
    FreezePanes: (_, sheet) => object("WorksheetFreezePanes", sheet),
    Names: (_, { sheetId }) => object("NamedItemCollection", { sheetId }),
    HorizontalPageBreaks: ({ model }, { sheetId }) =>
      object("PageBreakCollection", { sheetId, page: model.sheet(sheetId).page }),
    PageLayout: ({ model }, { sheetId }) =>
      object("PageLayout", { sheetId, page: model.sheet(sheetId).page }),
    Protection: (_, sheet) => object("WorksheetProtection", sheet),
    Tables: (_, { sheetId }) => object("TableCollection", { sheetId }),
  },
  methods: {
    Activate: (context, { sheetId }) => {
      if (sheetOf(context, sheetId).visibility !== "Visible")
        throw new HostError("InvalidOperation");
      context.engine.activate(sheetId);
    },
    Calculate: ({ engine }) => engine.recalculate(),
    Delete: (context, { sheetId }) => {
      refuseLastVisible(context, sheetId);
      context.engine.removeSheet(sheetId);
      context.model.forgetSheet(sheetId);
      context.chartsChanged();
    },
    GetCell: (_, { sheetId }, [row, column]) =>
      range({
        sheetId,
        row: numberArgument(row),
        column: numberArgument(column),
        rows: 1,
        columns: 1,
      }),
    GetRange: (context, { sheetId }, [address]) => {
      if (address === null || address === undefined || address === "") {
        return object("Range", wholeSheet(sheetId));
      }
      const found = typeof address === "string" ? areaOf(context, address, sheetId) : null;
      if (!found) throw new HostError("InvalidArgument");
      if (found.sheetId !== sheetId) throw new HostError("InvalidArgument");
      return object("Range", found);
    },
    GetRangeByIndexes: (_, { sheetId }, [row, column, rows, columns]) =>
      range({
        sheetId,
        row: numberArgument(row),
        column: numberArgument(column),
        rows: numberArgument(rows),
        columns: numberArgument(columns),
      }),
    GetUsedRange: (context, { sheetId }, [valuesOnly]) =>
      object("Range", usedArea(context, sheetId, valuesOnly === true) ?? firstCell(sheetId)),
    GetUsedRangeOrNullObject: (context, { sheetId }, [valuesOnly]): MaybeObject => {
      const used = usedArea(context, sheetId, valuesOnly === true);
      return used ? object("Range", used) : NOTHING;
    },
    GetNext: (context, sheet) => neighbour(context, sheet, 1) ?? notFound(),
    GetNextOrNullObject: (context, sheet) => neighbour(context, sheet, 1) ?? NOTHING,
    GetPrevious: (context, sheet) => neighbour(context, sheet, -1) ?? notFound(),
    GetPreviousOrNullObject: (context, sheet) => neighbour(context, sheet, -1) ?? NOTHING,
    ...registrations<"Worksheet">(({ sheetId }) => sheetId, {
      Activated: EVENTS.worksheetActivated,
      Calculated: EVENTS.worksheetCalculated,
      DataChanged: EVENTS.worksheetChanged,
      Deactivated: EVENTS.worksheetDeactivated,
      NameChanged: EVENTS.worksheetNameChanged,
      SelectionChanged: EVENTS.worksheetSelectionChanged,
    }),
  },
};

/** Office.js reads ShowGridlines and sets Gridlines (Worksheet_ShowGridlines_Set); headings likewise. */
function shown(name: string, key: "gridlines" | "headings"): Record<string, Property<SheetTarget>> {
  return {
    [name]: {
      get: ({ model }, { sheetId }) => model.sheet(sheetId)[key],
      set: (context, { sheetId }, value) => {
        mayChangeSheet(context, sheetId);
        context.model.sheet(sheetId)[key] = flagArgument(value);
      },
      onRequest: !name.startsWith("Show"),
    },
  };
}

function range(area: Area): HostObject<"Range"> {
  onSheet(area);
  return object("Range", area);
}

function firstCell(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
}

function neighbour(
  context: HostContext,
  { sheetId }: SheetTarget,
  step: number
): HostObject | null {
  const sheets = context.engine.sheets();
  const next = sheets[sheets.findIndex(({ id }) => id === sheetId) + step];
  return next ? object("Worksheet", { sheetId: next.id }) : null;
}

function refuseLastVisible({ engine }: HostContext, sheetId: string): void {
  const others = engine
    .sheets()
    .filter(({ id, visibility }) => id !== sheetId && visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation");
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
