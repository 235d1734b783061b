/** The invented retailer against the schema: believable, complete, the same every time. */
import { TABLES } from "../../../src/workbook/schema";
import { SAMPLE_CONTENT, EMPTY_CONTENT } from "../../../src/workbook/sample";
import { wholeNumbers } from "../../../src/workbook/sample/generator";
import { dateSerial, type TableContent } from "../../../src/workbook/sample/content";

const table = (name: string): TableContent => SAMPLE_CONTENT.tables[name]!;
const columnOf = (name: string, column: string) => {
  const content = table(name);
  const place = content.columns.indexOf(column);
  expect(place).toBeGreaterThanOrEqual(0);
  return content.rows.map((row) => row[place]);
};

test("24 programmes, 8 criteria, 6 raters in 4 groups, 5 segments, 12 budgets", () => {
  expect(table("Programmes").rows).toHaveLength(24);
  expect(table("Criteria").rows).toHaveLength(8);
  expect(new Set(columnOf("Ratings", "Rater")).size).toBe(6);
  expect(new Set(columnOf("Ratings", "Group")).size).toBe(4);
  expect(table("Ratings").rows).toHaveLength(24 * 8 * 6);
  expect(table("Segments").rows).toHaveLength(5);
  expect(table("Budgets").rows).toHaveLength(12);
  const lifted = new Set(columnOf("Uplifts", "Programme")).size;
  expect(lifted).toBeGreaterThanOrEqual(5);
  expect(lifted).toBeLessThanOrEqual(8);
});

test("every function and every type of programme occurs", () => {
  expect(new Set(columnOf("Programmes", "Function")).size).toBe(6);
  expect(new Set(columnOf("Programmes", "Type")).size).toBe(7);
});

test("every value is of its column's kind, within its limits, one of its choices", () => {
  for (const schema of TABLES) {
    for (const entry of schema.columns) {
      const content = table(schema.name);
      const place = content.columns.indexOf(entry.name);
      if (place < 0) continue;
      for (const row of content.rows) {
        const value = row[place] ?? null;
        const where = `${schema.name} ${entry.name} ${String(value)}`;
        if (value === null) {
          expect([where, entry.required ?? false]).toEqual([where, false]);
          continue;
        }
        if (entry.choices) expect(entry.choices).toContain(value);
        if (!["text", "choice"].includes(entry.kind))
          expect([where, typeof value]).toEqual([where, "number"]);
        if (typeof value !== "number") continue;
        expect([where, value >= (entry.minimum ?? -Infinity)]).toEqual([where, true]);
        expect([where, value <= (entry.maximum ?? Infinity)]).toEqual([where, true]);
      }
    }
  }
});

test("names that tables refer to are there", () => {
  const programmes = new Set(columnOf("Programmes", "Programme"));
  const segments = new Set(columnOf("Segments", "Segment"));
  for (const name of columnOf("Uplifts", "Programme")) expect(programmes).toContain(name);
  for (const name of columnOf("Uplifts", "Segment")) expect(segments).toContain(name);
  for (const column of ["Requires", "Excludes"]) {
    for (const name of columnOf("Programmes", column))
      if (name !== null) expect(programmes).toContain(name);
  }
});

test("low, likely and high are in order, and a benefit stands in one place only", () => {
  const lifted = new Set(columnOf("Uplifts", "Programme"));
  const names = columnOf("Programmes", "Programme");
  for (const kind of ["Investment", "Benefit a year"]) {
    const [low, likely, high] = ["low", "likely", "high"].map((end) =>
      columnOf("Programmes", `${kind} ${end}`)
    ) as [number[], number[], number[]];
    names.forEach((name, i) => {
      if (kind === "Benefit a year" && lifted.has(name))
        expect([name, likely[i]]).toEqual([name, null]);
      else expect([name, low[i]! < likely[i]! && likely[i]! < high[i]!]).toEqual([name, true]);
    });
  }
});

// First values of Lehmer's generator with 48271 modulo 2^31 − 1 from state 1: 48271, 182605794 (Park, Miller, Stockmeyer 1993).
test("the generator is Lehmer's", () => {
  const next = wholeNumbers(0);
  expect([next(0, 2_147_483_646), next(0, 2_147_483_646)]).toEqual([48_271, 182_605_794]);
});

test("ratings differ between raters and stay between 0 and 10", () => {
  const scores = columnOf("Ratings", "Score") as number[];
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...scores)).toBeLessThanOrEqual(10);
  expect(new Set(scores).size).toBe(11);
  expect(scores.every(Number.isInteger)).toBe(true);
});

// 1 January 2027 is day 46388 in Excel's count, 1 March 2024 is 45352.
test("dates are Excel's day numbers", () => {
  expect(dateSerial(2027, 1)).toBe(46_388);
  expect(dateSerial(2024, 3)).toBe(45_352);
});

test("the empty set has the settings and no programme, segment or rating", () => {
  for (const name of ["Programmes", "Criteria", "Ratings", "Segments", "Uplifts"]) {
    expect(EMPTY_CONTENT.tables[name]!.rows).toEqual([]);
  }
  expect(EMPTY_CONTENT.tables["Assumptions"]!.rows.length).toBeGreaterThan(10);
});
