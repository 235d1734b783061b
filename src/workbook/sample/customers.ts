/** Five invented segments, and what seven of the programmes change for them. */
import type { TableContent } from "./content";

export const sampleSegments: TableContent = {
  columns: [
    "Segment",
    "Customers",
    "New customers",
    "Margin",
    "Retention",
    "Acquisition cost",
    "Cost to serve",
  ],
  rows: [
    ["Loyal families", 210_000, 18_000, 142, 0.88, 46, 18],
    ["Young urban", 340_000, 85_000, 78, 0.66, 38, 14],
    ["Bargain hunters", 520_000, 120_000, 31, 0.55, 16, 9],
    ["Premium", 65_000, 7_500, 390, 0.91, 120, 46],
    ["Business customers", 28_000, 3_200, 640, 0.84, 210, 88],
  ],
};

export const sampleUplifts: TableContent = {
  columns: [
    "Programme",
    "Segment",
    "Retention uplift",
    "Margin uplift",
    "Cost-to-serve cut",
    "Ramp months",
    "Share counted",
    "Basis",
  ],
  // prettier-ignore
  rows: [
    ["Personalised offers", "Loyal families", 0.008, 5, null, 9, 0.8, "Two tests against a control group"],
    ["Personalised offers", "Young urban", 0.01, 3, null, 9, 0.8, "Two tests against a control group"],
    ["Loyalty club renewed", "Loyal families", 0.045, null, null, 9, 0.9, "Pilot regions, compared with their neighbours"],
    ["Loyalty club renewed", "Young urban", 0.07, null, null, 9, 0.9, "Pilot regions, compared with their neighbours"],
    ["Win-back journeys", "Bargain hunters", 0.035, null, null, 6, 0.9, "Three waves, each with a hold-out"],
    ["Business customer portal", "Business customers", 0.04, 95, 45, 9, 0.9, "A like portal in another country"],
    ["First contact resolution", "Premium", 0.004, null, 3.5, 6, 0.8, "Before and after in two centres"],
    ["First contact resolution", "Loyal families", null, null, 1.6, 6, 0.8, "Before and after in two centres"],
    ["Repair and resale", "Loyal families", 0.012, 2, null, 12, 0.7, "Published figures of another retailer"],
    ["Repair and resale", "Premium", 0.006, 6, null, 12, 0.7, "Published figures of another retailer"],
  ],
};
