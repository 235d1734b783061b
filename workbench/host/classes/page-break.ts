/** Excel.PageBreakCollection of a sheet's rows, and PageBreak: kept, not printed. */
import { mayChangeSheet } from "../context";
import { HostError } from "../errors";
import { area, object } from "../objects";
import type { HostClass } from "../objects";
import { addressArgument } from "../ranges";

export const PageBreakCollection: HostClass<"PageBreakCollection"> = {
  name: "PageBreakCollection",
  items: (_, { page, sheetId }) =>
    page.rowBreaks.map((row) => object("PageBreak", { sheetId, page, row })),
  item: (_, { page, sheetId }, index) => {
    const row = page.rowBreaks[Number(index)];
    return row === undefined ? null : object("PageBreak", { sheetId, page, row });
  },
  methods: {
    // "Adds a page break before the top-left cell of the range specified."
    Add: (context, { page, sheetId }, [value]) => {
      mayChangeSheet(context, sheetId);
      const { row, sheetId: place } = addressArgument(context, value, sheetId);
      if (row === 0 || place !== sheetId) throw new HostError("InvalidArgument");
      if (!page.rowBreaks.includes(row)) page.rowBreaks.push(row);
      page.rowBreaks.sort((a, b) => a - b);
      return object("PageBreak", { sheetId, page, row });
    },
    GetCount: (_, { page }) => page.rowBreaks.length,
    RemovePageBreaks: (context, { page, sheetId }) => {
      mayChangeSheet(context, sheetId);
      page.rowBreaks = [];
    },
  },
};

export const PageBreak: HostClass<"PageBreak"> = {
  name: "PageBreak",
  properties: {
    RowIndex: { get: (_, { row }) => row },
    ColumnIndex: { get: () => 0 },
  },
  methods: {
    Delete: (context, { page, sheetId, row }) => {
      mayChangeSheet(context, sheetId);
      page.rowBreaks = page.rowBreaks.filter((one) => one !== row);
    },
    GetCellAfterBreak: (_, { sheetId, row }) =>
      object("Range", area(sheetId, { row, column: 0, rows: 1, columns: 1 })),
  },
};
