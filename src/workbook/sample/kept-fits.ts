/** The fits that the sample starts with; a test holds them against a fit of the sample's orders. */
import type { TableContent } from "./content";

export const sampleKeptFits: TableContent = {
  columns: ["Fit", "Label", "Value", "Standard error", "Kept on", "Source"],
  rows: [],
};
