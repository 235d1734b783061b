/** Excel.RangeAreas with one area, as page layout gives it back, and its collection. */
import { addressOf } from "../context";
import { object } from "../objects";
import type { HostClass } from "../objects";

export const RangeAreas: HostClass<"RangeAreas"> = {
  name: "RangeAreas",
  properties: {
    Address: { get: addressOf },
    AreaCount: { get: () => 1 },
    CellCount: { get: (_, { rows, columns }) => rows * columns },
  },
  links: {
    Areas: (_, area) => object("RangeCollection", area),
    Worksheet: (_, { sheetId }) => object("Worksheet", { sheetId }),
  },
};

export const RangeCollection: HostClass<"RangeCollection"> = {
  name: "RangeCollection",
  items: (_, area) => [object("Range", area)],
};
