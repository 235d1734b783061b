/** Every fault that the health check knows, put into the sample one at a time, and the sentence for it. */
import { healthOf } from "../../../src/workbook/health";
import { CALC_ROWS } from "../../../src/workbook/calc";
import type { CellContent } from "../../../src/workbook/read/snapshot";
import { put, sampleSnapshot, type Damageable } from "./sample-snapshot";

const healthy = [{ sheet: "Calc", values: [] }];

function messages(damage: (snapshot: Damageable) => void, others: string[] = []): string[] {
  const snapshot = sampleSnapshot();
  damage(snapshot);
  return healthOf(snapshot, others, healthy).map(
    ({ severity, message }) => `${severity}: ${message}`
  );
}

test("the sample is healthy", () => {
  expect(messages(() => undefined)).toEqual([]);
});

test.each<[string, (snapshot: Damageable) => void, string]>([
  [
    "a column renamed",
    ({ tables }) => void (tables.get("Programmes")!.headers[5] = "Begin"),
    'error: The table Programmes has no column "Start".',
  ],
  [
    "a column nearly right",
    ({ tables }) => void (tables.get("Criteria")!.headers[1] = "Weigth"),
    'error: The table Criteria has no column "Weight". Was it renamed to "Weigth"?',
  ],
  [
    "a table deleted",
    ({ tables }) => void tables.delete("Budgets"),
    "error: The table Budgets is missing.",
  ],
  [
    "a named cell deleted",
    ({ cells }) => void cells.delete("PeriodRate"),
    "error: The named cell PeriodRate (Discount rate a period) is missing: formulas that read it show #NAME? or #REF!.",
  ],
  [
    "a name used twice",
    (it) => put(it, "Programmes", "Programme", 3, "app relaunch"),
    'error: Programmes: "app relaunch" stands in rows 2 and 4; the name must be unique.',
  ],
  [
    "a name blank",
    (it) => put(it, "Programmes", "Programme", 3, ""),
    "error: Programmes, row 4: Programme is blank, so the row is left out.",
  ],
  [
    "an input blank",
    (it) => put(it, "Programmes", "Chance", 1, ""),
    'warning: Programmes, "App relaunch": Chance is blank, so the row is left out of the calculation.',
  ],
  [
    "no benefit anywhere",
    (it) => put(it, "Programmes", "Benefit a year likely", 1, ""),
    'warning: Programmes, "App relaunch": no benefit is given, here or in Uplifts, so it has no NPV.',
  ],
  [
    "no evidence grade",
    (it) => put(it, "Programmes", "Evidence grade", 1, ""),
    'warning: Programmes, "App relaunch": no evidence grade is given, so it has no horizon.',
  ],
  [
    "text in a number column",
    (it) => put(it, "Programmes", "Investment likely", 1, "2,8 Mio"),
    'error: Programmes, Investment likely (J8): "2,8 Mio" is text where a number is needed.',
  ],
  [
    "a decimal comma",
    (it) => put(it, "Segments", "Margin", 0, "142,50"),
    'error: Segments, Margin (D7): "142,50" is text where a number is needed (a number with another decimal sign?).',
  ],
  [
    "a number out of its limits",
    (it) => put(it, "Programmes", "Chance", 1, 85),
    "error: Programmes, Chance (R8): 85 is more than 1.",
  ],
  [
    "an unknown stage",
    (it) => put(it, "Programmes", "Stage", 1, "Pilots"),
    'error: Programmes, Stage (E8): "Pilots" is not one of Idea, Pilot, Scale, Run, Stopped; is Pilot meant?.',
  ],
  [
    "an unknown function",
    (it) => put(it, "Programmes", "Function", 1, "Astrology"),
    'error: Programmes, Function (B8): "Astrology" is not one of Marketing, Sales, Service, Operations, Product, Digital.',
  ],
  [
    "an error in a result",
    (it) => {
      const table = it.tables.get("Programmes")!;
      const place = table.headers.indexOf("NPV");
      table.values[0]![place] = "#NAME?";
      table.values[1]![place] = "#NAME?";
    },
    "error: Programmes, NPV (2 cells, first AD7): #NAME?: Excel does not know a name in it: the add-in's functions may not be loaded, or a named cell is gone.",
  ],
  [
    "a formula overwritten",
    (it) => put(it, "Programmes", "Score", 2, 0.5),
    "error: Programmes, Score (AB9): the formula is overwritten by a value or deleted; copy it from a row that has it.",
  ],
  [
    "weights all zero",
    (it) =>
      it.tables.get("Criteria")!.values.forEach((_, row) => put(it, "Criteria", "Weight", row, 0)),
    "error: Criteria: all weights are 0, so no score can be formed.",
  ],
  [
    "a rating outside its anchors",
    (it) => put(it, "Ratings", "Score", 0, 11),
    'error: Ratings: Strategy 1 gave "Checkout without detours" 11 on Value; it must lie between 0 and 10.',
  ],
  [
    "a rating blank",
    (it) => put(it, "Ratings", "Score", 0, ""),
    'warning: Ratings: Strategy 1 gave "Checkout without detours" no score on Value; the mean is of the others.',
  ],
  [
    "an uplift of an unknown programme",
    (it) => put(it, "Uplifts", "Programme", 0, "Personalized offers"),
    'error: Uplifts, Programme (A7): "Personalized offers" is not in Programmes; is "Personalised offers" meant?.',
  ],
  [
    "targets that do not add up",
    (it) => put(it, "HorizonTargets", "Share", 0, 0.6),
    "error: HorizonTargets: the shares add up to 0.9; they must add up to 1.",
  ],
  [
    "a rate that is text",
    ({ cells }) => void cells.set("AnnualRate", "10 %"),
    'error: Assumptions, Annual discount rate: "10 %" is text where a number is needed.',
  ],
  [
    "a rate that is blank",
    ({ cells }) => void cells.set("AnnualRate", ""),
    "error: Assumptions, Annual discount rate: no value is given.",
  ],
  [
    "an assumption deleted",
    ({ cells }) => void cells.set("AnnualRate", "#N/A"),
    'error: Assumptions, Annual discount rate: #N/A: the table Assumptions has no row "Annual discount rate".',
  ],
  [
    "more periods than there is room for",
    ({ cells }) => void cells.set("Periods", 61),
    "error: Assumptions, Periods planned: 61 is more than 60.",
  ],
  [
    "a link to nowhere",
    (it) => put(it, "Programmes", "Requires", 0, "Customer data foundation; Nothing"),
    'warning: Programmes, Requires: "Nothing" is not in Programmes.',
  ],
])("%s", (_, damage, sentence) => {
  expect(messages(damage)).toContain(sentence);
});

test("a programme without ratings is named with the criteria it lacks", () => {
  const found = messages((it) => {
    const ratings = it.tables.get("Ratings")!;
    const keep = ratings.values.filter(
      (row) => !(row[0] === "App relaunch" && row[1] === "Effort")
    );
    ratings.values = keep;
    ratings.formulas = keep;
  });
  expect(found).toEqual([
    'warning: Ratings: "App relaunch" has no rating on Effort, so it has no score.',
  ]);
});

test("a criterion that all rate alike is named", () => {
  const found = messages((it) => {
    it.tables.get("Ratings")!.values.forEach((row, i) => {
      if (row[1] === "Upside") put(it, "Ratings", "Score", i, 5);
    });
  });
  expect(found).toEqual([
    "warning: Criteria: every programme has the same mean rating on Upside; it tells none apart.",
  ]);
});

test("a renamed table is found again by its name", () => {
  expect(
    messages(({ tables }) => void tables.delete("Programmes"), ["Programms", "Other"])
  ).toContain("error: The table Programmes is missing. Was it renamed to Programms?");
});

test("findings point to the cell, errors come first", () => {
  const snapshot = sampleSnapshot();
  put(snapshot, "Programmes", "Evidence grade", 0, "");
  put(snapshot, "Programmes", "Stage", 1, "Pilots");
  const findings = healthOf(snapshot, [], healthy);
  expect(findings.map(({ severity, place }) => [severity, place])).toEqual([
    ["error", { sheet: "Programmes", address: "E8" }],
    ["warning", { sheet: "Programmes", address: "Q7" }],
  ]);
});

test("blocked spills and failed checks of the Calc sheet are explained", () => {
  const rows: CellContent[][] = Array.from(
    { length: CALC_ROWS.first - CALC_ROWS.heading + 1 },
    () => Array(3).fill("")
  );
  rows[0]![1] = "Score";
  rows[0]![2] = "Rank";
  rows[CALC_ROWS.first - CALC_ROWS.heading]![1] = "#SPILL!";
  rows[CALC_ROWS.check - CALC_ROWS.heading]![2] = "Differs by 3";
  const found = healthOf(sampleSnapshot(), [], [{ sheet: "Calc", values: rows }]).map(
    ({ message }) => message
  );
  expect(found).toEqual([
    "Calc, Score (B9) shows #SPILL!: its result has no room: clear the cells below and to the right of it.",
    "Calc, check of Rank: Differs by 3.",
  ]);
});

test("a missing Calc sheet is named", () => {
  const strips = [{ sheet: "Calc", values: null }];
  expect(healthOf(sampleSnapshot(), [], strips).map(({ message }) => message)).toEqual([
    "The sheet Calc is missing.",
  ]);
});
