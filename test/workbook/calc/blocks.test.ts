/** Rules that hold for every block of the Calc sheet. */
import { CALC_SECTIONS, layOut } from "../../../src/workbook/calc";
import {
  columnSchema,
  NAMED_CELLS,
  SCENARIO_CELL,
  SCENARIOS_IN_ORDER,
  scenarioCell,
  SIDE_BY_SIDE,
  TABLES,
} from "../../../src/workbook/schema";

const layout = layOut(CALC_SECTIONS);
const formulas = layout.blocks.flatMap(({ block }) =>
  [block.formula, block.check, block.labels].flatMap((make) =>
    make ? [{ id: block.id, formula: make(layout.spill) }] : []
  )
);

test("each scoring function is called once, on its own block", () => {
  const calls = layout.blocks.flatMap(
    ({ block }) =>
      block.formula(layout.spill).match(/CCO\.(SCORE|RANK|PANEL|WEIGHTS)[A-Z.]*/g) ?? []
  );
  const counts: Record<string, number> = {};
  for (const call of calls) counts[call] = (counts[call] ?? 0) + 1;
  expect(counts).toEqual({
    "CCO.WEIGHTS.AHP": 1,
    "CCO.WEIGHTS.CR": 1,
    "CCO.SCORE": 1,
    "CCO.SCORE.PARTS": 1,
    // The method in force, and each of the six.
    "CCO.RANK": 7,
    "CCO.RANK.STABILITY": 1,
    // By group, and by rater.
    "CCO.PANEL": 2,
    // Of every rating, and of the order of the programmes.
    "CCO.PANEL.AGREEMENT": 2,
  });
});

test("formulas hold no numbers but 0, 1 and places of columns and rows", () => {
  for (const { id, formula } of formulas) {
    const bare = formula
      .replace(/"[^"]*"/g, '""')
      .replace(/Calc!\$[A-Z]+\$\d+#?/g, "REF")
      .replace(/\[\[?[^\]]*\]\]?/g, "[]");
    const numbers = (bare.match(/(?<![A-Za-z_])\d+(\.\d+)?/g) ?? []).filter(
      (number) => !["0", "1"].includes(number)
    );
    // The map holds its horizons and their total: its sum is twice the investment. Column 3 of the mix is the share.
    // Column 4 of the equity is the total. Every pair of criteria shows as two cells of the matrix.
    const allowed: Record<string, string[]> = {
      benefitMap: ["2"],
      map: ["2"],
      mix: ["3"],
      pairWeight: ["2"],
      equityTotal: ["4"],
    };
    expect([id, numbers.filter((number) => !(allowed[id] ?? []).includes(number))]).toEqual([
      id,
      [],
    ]);
  }
});

test("columns read are columns of the schema, names read are named cells", () => {
  const sideBySide = [...SIDE_BY_SIDE, "PeriodInflation", "CaseRate"].flatMap((name) =>
    SCENARIOS_IN_ORDER.map((scenario) => scenarioCell(scenario, name))
  );
  const names = new Set([
    ...[SCENARIO_CELL, ...NAMED_CELLS].map(({ name }) => name),
    ...sideBySide,
  ]);
  const tables = new Set(TABLES.map(({ name }) => name));
  let read = 0;
  for (const { formula } of formulas) {
    for (const [, table = "", name = ""] of formula.matchAll(/([A-Za-z]+)\[\[?@?([^\]@]+)\]\]?/g)) {
      expect(tables).toContain(table);
      columnSchema(table, name);
      read++;
    }
    const bare = formula.replace(/"[^"]*"/g, '""').replace(/\[\[?[^\]]*\]\]?/g, "[]");
    const words = bare.match(/(?<![A-Za-z.!$])[A-Z][a-z]+[A-Za-z]*(?![A-Za-z([!])/g) ?? [];
    for (const word of words) expect(names).toContain(word);
  }
  expect(read).toBeGreaterThan(50);
});

test("LET variables are not taken for cells: no single R or C, nothing like A1", () => {
  for (const { formula } of formulas) {
    for (const [, name = ""] of formula.matchAll(/(?:LET\(|,)([a-z]+),/g)) {
      expect(name).not.toMatch(/^([rc]|[a-z]{1,3}\d+)$/i);
    }
  }
});

test("blocks do not overlap, however long the plan", () => {
  const taken = new Set<number>();
  for (const { column, keyColumn, width } of layout.blocks) {
    const columns = [
      ...(keyColumn === null ? [] : [keyColumn]),
      ...Array.from({ length: width }, (_, i) => column + i),
    ];
    for (const place of columns) {
      expect(taken.has(place)).toBe(false);
      taken.add(place);
    }
  }
});

test("a block that is not there is an error, not a wrong reference", () => {
  expect(() => layout.spill("nothing")).toThrow("No block nothing");
});
