/** The scoring book over office.js: what the pane writes changes the sheet's scores, and the other way round. */
import {
  allCells,
  errorCells,
  namedValue,
  openSample,
  refusal,
  rowNamed,
  sheetId,
  tableRows,
  type Opened,
} from "./workbook-support";

// One workbook, worked in by one test after the other; each puts back what it changed.
let opened: Opened;
beforeAll(async () => {
  opened = await openSample();
});
afterAll(() => opened.close());

const book = () => opened.planning.scoring;
const number = (value: unknown): number => {
  expect(typeof value).toBe("number");
  return value as number;
};

const scores = () => {
  const table = tableRows(opened, "Programmes");
  return new Map(table.rows.map((cells, i) => [String(cells[0]), table.at(i, "Score")]));
};

/** A row of Ratings by what it rates. */
function ratingRow(programme: string, criterion: string, rater: string): number {
  const { rows } = tableRows(opened, "Ratings");
  const row = rows.findIndex(([p, c, who]) => p === programme && c === criterion && who === rater);
  expect(row).toBeGreaterThanOrEqual(0);
  return row;
}

async function put(table: string, column: string, row: number, value: unknown): Promise<void> {
  const found = tableRows(opened, table);
  const at = {
    sheetId: found.sheetId,
    row: found.row + row,
    column: found.column + found.columns.indexOf(column),
    rows: 1,
    columns: 1,
  };
  opened.engine.write(at, [[value as string]]);
  await opened.settle();
}

/** Means within each group of raters, then between the groups: what CCO.PANEL is to give, by hand. */
function panelByHand(programme: string, criterion: string): number {
  const ratings = tableRows(opened, "Ratings");
  const groups = tableRows(opened, "RaterGroups");
  let [total, weights] = [0, 0];
  groups.rows.forEach(([group, weight]) => {
    const given = ratings.rows
      .filter(([p, c, , g]) => p === programme && c === criterion && g === group)
      .map((cells) => cells[4])
      .filter((score) => typeof score === "number");
    if (given.length === 0) return;
    total += (number(weight) * given.reduce((sum, score) => sum + score, 0)) / given.length;
    weights += number(weight);
  });
  return total / weights;
}

test("the state is what the cells hold: panel ratings, parts, ranks and weights", async () => {
  const state = await book().read();
  const criteria = state.criteria.map(({ name }) => name);
  expect(criteria).toHaveLength(8);
  expect(state.source).toEqual({ value: "typed" });
  expect(state.faults).toEqual([]);
  expect(state.unrated).toEqual([]);
  const programmes = state.scored.value!;
  expect(programmes).toHaveLength(24);
  for (const { name, ratings, parts, score } of programmes) {
    criteria.forEach((criterion, j) =>
      expect(ratings[j]).toBeCloseTo(panelByHand(name, criterion), 9)
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    expect(score).toBe(scores().get(name));
  }
  const shares = state.criteria.map(({ inForce }) => number(inForce.value));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(shares[0]).toBeCloseTo(0.25, 12);
  expect(state.ratings).toHaveLength(24 * 8 * 6);
});

test("rank stability: each programme's shares add up to 1 at most, each of the first ranks is taken", async () => {
  const { stability, methods, scored } = await book().read();
  const { shares, trials } = stability.value!;
  expect(trials).toBe(2000);
  expect(shares).toHaveLength(24);
  for (const row of shares) {
    expect(row).toHaveLength(10);
    expect(row.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  }
  const first = shares.reduce((sum, [share]) => sum + share!, 0);
  expect(first).toBeCloseTo(1, 9);
  expect(methods.map(({ method }) => method)).toEqual([
    "WSM",
    "WPM",
    "TOPSIS",
    "VIKOR",
    "PROMETHEE2",
    "SPOTIS",
  ]);
  for (const { method, ranks } of methods) {
    expect([method, ranks.value?.length, Math.min(...(ranks.value ?? []))]).toEqual([
      method,
      24,
      1,
    ]);
  }
  expect(methods[0]!.ranks.value).toEqual(scored.value!.map(({ rank }) => rank));
});

test("raters' agreement is between 0 and 1 and every check says OK", async () => {
  const { agreement, consistency } = await book().read();
  expect(agreement.value).toHaveLength(2);
  for (const { value } of agreement.value!) {
    expect(value).toBeGreaterThan(0.3);
    expect(value).toBeLessThanOrEqual(1);
  }
  expect(number(consistency.value)).toBeGreaterThan(0);
  expect(number(consistency.value)).toBeLessThan(0.1);
  expect(errorCells(opened)).toEqual([]);
});

test("the weights of the judgements stand beside Criteria, whatever is in force", () => {
  const cells = allCells(opened);
  const head = [...cells.keys()].find((at) => cells.get(at)!.value === "Weight (AHP)")!;
  const [row, column] = head.split("!")[1]!.split(",").map(Number) as [number, number];
  const shown = (down: number, beside: number) =>
    cells.get(`Scoring!${row + 1 + down},${column + beside}`)?.value;
  const names = tableRows(opened, "Criteria").rows.map(([name]) => String(name));
  expect(names.map((_, i) => shown(i, -1))).toEqual(names);
  const weights = names.map((_, i) => number(shown(i, 0)));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  // The principal eigenvector by its definition: every row of judgements times the weights is λ times its own.
  const judged = new Map(
    tableRows(opened, "Pairwise").rows.map(([one, other, times]) => [
      `${String(one)}|${String(other)}`,
      number(times),
    ])
  );
  const times = (one: string, other: string) =>
    one === other ? 1 : (judged.get(`${one}|${other}`) ?? 1 / judged.get(`${other}|${one}`)!);
  const lambdas = names.map(
    (one, i) =>
      names.reduce((sum, other, j) => sum + times(one, other) * weights[j]!, 0) / weights[i]!
  );
  lambdas.forEach((lambda) => expect(lambda).toBeCloseTo(lambdas[0]!, 9));
});

test("weights written by the pane change the scores, and the same weights bring them back", async () => {
  const before = scores();
  await book().setWeights([
    { criterion: "Value", weight: 5 },
    { criterion: "Evidence", weight: 60 },
  ]);
  await opened.settle();
  const criteria = tableRows(opened, "Criteria");
  expect(criteria.at(rowNamed(criteria, "Evidence"), "Weight")).toBe(60);
  expect(criteria.at(rowNamed(criteria, "Effort"), "Weight")).toBe(8);
  expect(criteria.at(rowNamed(criteria, "Evidence"), "Weight in force")).toBeCloseTo(60 / 135, 12);
  const after = scores();
  expect([...after].filter(([name, score]) => score !== before.get(name)).length).toBe(24);
  const state = await book().read();
  expect(state.criteria.find(({ name }) => name === "Evidence")!.inForce.value).toBeCloseTo(
    60 / 135,
    12
  );
  await book().setWeights([
    { criterion: "Value", weight: 25 },
    { criterion: "Evidence", weight: 5 },
  ]);
  await opened.settle();
  expect(scores()).toEqual(before);
});

test("a rating changed in the sheet changes the panel, the score and what the pane reads", async () => {
  const before = await book().read();
  const row = ratingRow("App relaunch", "Value", "Customer panel");
  const old = tableRows(opened, "Ratings").at(row, "Score");
  await put("Ratings", "Score", row, old === 0 ? 10 : 0);
  const after = await book().read();
  const of = (state: typeof after) =>
    state.scored.value!.find(({ name }) => name === "App relaunch")!;
  expect(of(after).ratings[0]).toBeCloseTo(panelByHand("App relaunch", "Value"), 9);
  expect(of(after).score).not.toBe(of(before).score);
  await put("Ratings", "Score", row, old);
  expect(of(await book().read())).toEqual(of(before));
});

test("weights by the judgements: in force at once, and the typed ones stay", async () => {
  const before = scores();
  const typed = tableRows(opened, "Criteria").rows.map((cells) => cells[1]);
  await book().setSource("pairwise");
  await opened.settle();
  expect(namedValue(opened, "WeightSource")).toBe("pairwise");
  expect(tableRows(opened, "Criteria").rows.map((cells) => cells[1])).toEqual(typed);
  const state = await book().read();
  expect(state.source).toEqual({ value: "pairwise" });
  // The eigenvector is not the typed quarter, though near to it.
  expect(state.criteria[0]!.inForce.value).not.toBe(0.25);
  expect(state.criteria[0]!.inForce.value).toBeCloseTo(0.25, 1);
  expect(scores()).not.toEqual(before);

  await book().setJudgements([{ criterion: "Value", other: "Evidence", value: 1 / 9 }]);
  await opened.settle();
  const changed = await book().read();
  expect(number(changed.consistency.value)).toBeGreaterThan(0.1);
  const health = (await opened.planning.health()).map(({ message }) => message);
  expect(health.join("\n")).toMatch(
    /Pairwise: the judgements contradict each other, consistency ratio 0\.\d+ above 0\.1\. Look again at Value and Evidence: 1\/9, where [\d.]+ would fit\./
  );
  await book().setJudgements([{ criterion: "Evidence", other: "Value", value: 1 / 5 }]);
  await opened.settle();
  const pairwise = tableRows(opened, "Pairwise");
  expect(pairwise.rows).toHaveLength(28);
  expect((await book().read()).consistency).toEqual(state.consistency);
  await book().setSource("typed");
  await opened.settle();
  expect(scores()).toEqual(before);
});

test("a pair without a judgement is named, leaves the weights blank, and gets a row when it is judged", async () => {
  const { rows } = tableRows(opened, "Pairwise");
  const row = rows.findIndex(([one, other]) => one === "Upside" && other === "Effort");
  const old = rows[row]![2];
  await put("Pairwise", "Judgement", row, "");
  await book().setSource("pairwise");
  await opened.settle();
  const state = await book().read();
  expect(
    state.judgements.filter(({ value }) => value.value === null).map(({ other }) => other)
  ).toEqual(["Effort"]);
  expect(state.consistency).toEqual({ value: null, problem: "A pair is not judged yet" });
  expect(state.scored.value).toBeNull();
  expect((await opened.planning.health()).map(({ message }) => message)).toContain(
    "Pairwise: Upside and Effort (not judged yet): the weights of the judgements need every pair once."
  );
  await book().setJudgements([{ criterion: "Upside", other: "Effort", value: number(old) }]);
  await book().setSource("typed");
  await opened.settle();
  expect(errorCells(opened)).toEqual([]);
});

test("a rating that holds text or an error is named with its cell, and a missing one with its criterion", async () => {
  const row = ratingRow("Virtual fitting", "Upside", "Audit");
  const old = tableRows(opened, "Ratings").at(row, "Score");
  await put("Ratings", "Score", row, "'8,5");
  const { faults } = await book().read();
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Ratings, Score \([A-Z]+\d+\): "8,5" is text where a number is needed/),
  ]);
  await put("Ratings", "Score", row, 11);
  expect((await book().read()).faults.map(({ message }) => message)).toEqual([
    'Ratings: Audit gave "Virtual fitting" 11 on Upside; it must lie between 0 and 10.',
  ]);
  await put("Ratings", "Score", row, old);
  const ratings = tableRows(opened, "Ratings");
  const rows = ratings.rows.flatMap(([p, c], i) =>
    p === "Virtual fitting" && c === "Upside" ? [i] : []
  );
  const kept = rows.map((one) => ratings.at(one, "Score"));
  for (const one of rows) await put("Ratings", "Score", one, "");
  const state = await book().read();
  expect(state.unrated).toEqual([{ name: "Virtual fitting", criteria: ["Upside"] }]);
  expect(state.scored.value).toHaveLength(23);
  for (const [i, one] of rows.entries()) await put("Ratings", "Score", one, kept[i]);
  expect((await book().read()).unrated).toEqual([]);
});

describe("refusals", () => {
  const weight = () => book().setWeights([{ criterion: "Value", weight: 30 }]);
  afterEach(() => {
    opened.faults.clear();
    opened.host.model.sheet(sheetId(opened, "Scoring")).protection.on = false;
  });

  test("while a cell is edited", async () => {
    opened.faults.cellEdit = true;
    expect(await refusal(weight)).toMatch(/cell is being edited.*Nothing was changed/);
  });

  test("on a protected sheet, for weights and judgements alike", async () => {
    opened.host.model.sheet(sheetId(opened, "Scoring")).protection.on = true;
    expect(await refusal(weight)).toMatch(/protected.*Nothing was changed/);
    expect(
      await refusal(() => book().setJudgements([{ criterion: "Value", other: "Effort", value: 5 }]))
    ).toMatch(/protected.*Nothing was changed/);
  });

  test.each([
    ["a criterion that is gone", "No such", 3, /"No such" is no longer in the table Criteria/],
    ["a negative weight", "Value", -1, /0 or more, not -1/],
    ["no number", "Value", Number.NaN, /0 or more, not NaN/],
  ])("%s", async (_, criterion, value, sentence) => {
    const before = tableRows(opened, "Criteria").rows;
    expect(await refusal(() => book().setWeights([{ criterion, weight: value }]))).toMatch(
      sentence
    );
    await opened.settle();
    expect(tableRows(opened, "Criteria").rows).toEqual(before);
  });

  test("all weights 0", async () => {
    const { criteria } = await book().read();
    const none = criteria.map(({ name }) => ({ criterion: name, weight: 0 }));
    expect(await refusal(() => book().setWeights(none))).toMatch(/needs a weight above 0/);
  });

  test("a judgement beyond Saaty's scale, and a pair that stands twice", async () => {
    expect(
      await refusal(() =>
        book().setJudgements([{ criterion: "Value", other: "Effort", value: 12 }])
      )
    ).toMatch(/from 1\/9 to 9/);
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Pairwise");
      table.rows.add(undefined, [["Effort", "Value", 0.5, ""]]);
      await context.sync();
    });
    await opened.settle();
    expect(
      await refusal(() => book().setJudgements([{ criterion: "Value", other: "Effort", value: 5 }]))
    ).toMatch(/stand 2 times in the table Pairwise/);
    const state = await book().read();
    const pair = state.judgements.find(
      ({ criterion, other }) => criterion === "Value" && other === "Effort"
    )!;
    expect(pair.value).toEqual({ value: null, problem: "Judged in 2 rows of Pairwise; keep one" });
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Pairwise");
      table.rows.getItemAt(28).delete();
      await context.sync();
    });
    await opened.settle();
  });

  test("a renamed column is named with what it is called now", async () => {
    const rename = (from: string, to: string) =>
      opened.Excel.run(async (context) => {
        context.workbook.tables.getItem("Criteria").columns.getItem(from).name = to;
        await context.sync();
      });
    await rename("Weight", "Weigth");
    expect(await refusal(() => book().read())).toBe(
      'The table Criteria has no column "Weight". Was it renamed to "Weigth"?'
    );
    expect(await refusal(weight)).toMatch(/no column "Weight"/);
    await rename("Weigth", "Weight");
    await opened.settle();
    expect((await book().read()).criteria).toHaveLength(8);
  });

  test("a scenario that sets the source itself", async () => {
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Scenarios");
      table.rows.add(undefined, [["base", "Weights of criteria", "pairwise"]]);
      await context.sync();
    });
    await opened.settle();
    expect(await refusal(() => book().setSource("typed"))).toMatch(
      /scenario base sets "Weights of criteria" in the table Scenarios/
    );
  });
});
