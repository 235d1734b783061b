/** Benefits that two programmes would both count. */
import type { TableSchema } from "./types";

export const overlaps: TableSchema = {
  name: "Overlaps",
  sheet: "Overlaps",
  meaning: "Benefit that two programmes both count; one row a pair, in either order",
  key: ["Programme", "Other"],
  columns: [
    {
      name: "Programme",
      kind: "text",
      unit: "",
      among: { table: "Programmes", column: "Programme" },
      width: 34,
      meaning: "A programme of Programmes",
    },
    {
      name: "Other",
      kind: "text",
      unit: "",
      among: { table: "Programmes", column: "Programme" },
      width: 34,
      meaning: "The programme that counts a part of the same benefit",
    },
    {
      name: "Share",
      kind: "share",
      unit: "share of the smaller benefit",
      required: true,
      minimum: 0,
      maximum: 1,
      meaning:
        "Taken off once where both are in the totals, split in proportion to the two benefits",
    },
    { name: "Why", kind: "text", unit: "", width: 44, meaning: "What the two have in common" },
  ],
};
