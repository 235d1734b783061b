/** Excel.TableSort: rows ordered by columns, formulas moving with their rows. */
import { tableOf } from "../context";
import type { HostClass } from "../objects";
import { sortFields } from "../sorting";
import { mayWriteTable } from "./table";

export const TableSort: HostClass<"TableSort"> = {
  name: "TableSort",
  properties: {
    Fields: { get: ({ model }, { tableId }) => model.table(tableId).sort },
    MatchCase: { get: () => false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: (context, { tableId }, [fields]) => {
      mayWriteTable(context, tableId);
      const keys = sortFields(fields, tableOf(context, tableId).columns.length);
      context.engine.sortTable(tableId, keys);
      context.model.table(tableId).sort = fields as unknown[];
    },
    Clear: ({ model }, { tableId }) => {
      model.table(tableId).sort = [];
    },
    Reapply: (context, { tableId }) => {
      const fields = context.model.table(tableId).sort;
      if (fields.length === 0) return;
      context.engine.sortTable(
        tableId,
        sortFields(fields, tableOf(context, tableId).columns.length)
      );
    },
  },
};
