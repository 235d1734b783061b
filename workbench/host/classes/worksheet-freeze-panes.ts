/** Excel.WorksheetFreezePanes. */
import { HostError } from "../errors";
import { NOTHING, object } from "../objects";
import type { HostClass, MaybeObject } from "../objects";
import type { HostContext } from "../context";
import { addressArgument } from "../ranges";
import { numberArgument } from "./record";
import { MAX_COLUMNS, MAX_ROWS } from "../address";

export const WorksheetFreezePanes: HostClass<"WorksheetFreezePanes"> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (context, { sheetId }, [count]) =>
      freeze(context, sheetId, numberArgument(count, 1), 0),
    FreezeColumns: (context, { sheetId }, [count]) =>
      freeze(context, sheetId, 0, numberArgument(count, 1)),
    FreezeAt: (context, { sheetId }, [range]) => {
      const area = addressArgument(context, range, sheetId);
      freeze(
        context,
        sheetId,
        area.rows === MAX_ROWS ? 0 : area.row + area.rows,
        area.columns === MAX_COLUMNS ? 0 : area.column + area.columns
      );
    },
    Unfreeze: (context, { sheetId }) => freeze(context, sheetId, 0, 0),
    GetLocation: (context, { sheetId }) => {
      const found = location(context, sheetId);
      if (found === NOTHING) throw new HostError("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: (context, { sheetId }) => location(context, sheetId),
  },
};

function freeze(
  { engine, model }: HostContext,
  sheetId: string,
  rows: number,
  columns: number
): void {
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
  model.sheet(sheetId).frozen = { rows, columns };
  engine.freeze(sheetId, rows, columns);
}

function location({ model }: HostContext, sheetId: string): MaybeObject {
  const { rows, columns } = model.sheet(sheetId).frozen;
  if (rows === 0 && columns === 0) return NOTHING;
  return object("Range", {
    sheetId,
    row: 0,
    column: 0,
    rows: rows || MAX_ROWS,
    columns: columns || MAX_COLUMNS,
  });
}
