/** Pairs of the retailer's programmes that would count the same customers' money; invented like the rest. */
import type { TableContent } from "./content";

export const sampleOverlaps: TableContent = {
  columns: ["Programme", "Other", "Share", "Why"],
  // prettier-ignore
  rows: [
    ["Personalised offers", "Loyalty club renewed", 0.15, "Both keep loyal families who would have left"],
    ["Search that understands", "App relaunch", 0.1, "Orders in the app begin with the same search"],
    ["Service chat assistant", "First contact resolution", 0.1, "A call that the assistant takes is no repeat call"],
    ["Store pick-up in one hour", "Stock promise you can trust", 0.2, "Both win back sales lost to stock that was not there"],
    ["Sales coaching by data", "Academy for customer skills", 0.1, "The same people learn in both"],
  ],
};
