/** Excel.RangeSort: rows of a range ordered by columns; only for ranges without formulas. */
import type { Cell } from "../../engine/types";
import { mayWrite } from "../context";
import { HostError, notOffered } from "../errors";
import type { HostClass } from "../objects";
import { compareCells, sortFields } from "../sorting";

export const RangeSort: HostClass<"RangeSort"> = {
  name: "RangeSort",
  methods: {
    Apply: (context, area, [fields, , hasHeaders, orientation]) => {
      mayWrite(context, area);
      if (orientation === "Columns") throw notOffered("RangeSort", "apply", "by columns");
      const keys = sortFields(fields, area.columns);
      const skip = hasHeaders === true ? 1 : 0;
      const rows = context.engine.read(area).slice(skip);
      if (rows.flat().some((cell: Cell) => cell.formula !== "")) {
        throw notOffered("RangeSort", "apply", "on rows with formulas");
      }
      if (rows.length === 0) throw new HostError("InvalidArgument");
      const sorted = [...rows].sort((a, b) => compareCells(a, b, keys));
      const target = { ...area, row: area.row + skip, rows: rows.length };
      context.engine.write(
        target,
        sorted.map((row) =>
          row.map((cell) => (cell.kind === "text" ? `'${String(cell.value)}` : cell.value))
        )
      );
    },
  },
};
