/** Writes weights, their source and judgements: each in one go, or not at all. */
import { NAMED_CELLS, LEAST_JUDGEMENT, MOST_JUDGEMENT } from "../schema";
import { columnPlace, findTable, type FoundTable } from "../excel/locate";
import { asOneUndoStep } from "../excel/run";
import { holdsFormula, safeValue } from "../text";
import { WorkbookError } from "../types";
import { isPair } from "./judgements";
import { WEIGHT_SOURCES, type Judgement, type WeightSource } from "./types";

const UNCHANGED = "Nothing was changed.";

const refuse = (why: string): never => {
  throw new WorkbookError(`${why} ${UNCHANGED}`);
};

export async function writeWeights(
  weights: readonly { criterion: string; weight: number }[]
): Promise<void> {
  for (const { criterion, weight } of weights) {
    if (!Number.isFinite(weight) || weight < 0)
      refuse(`${criterion}: a weight is a number of 0 or more, not ${weight}.`);
  }
  await asOneUndoStep(async (context) => {
    const found = await table(context, "Criteria", "Criterion");
    const place = columnPlace(found.headers, "Weight", "Criteria");
    const column = blankColumn(found);
    for (const { criterion, weight } of weights) {
      column[onlyRow(found.keys, criterion, "Criteria")] = [weight];
    }
    refuseNothingLeft(found, place, column);
    await refuseFormulas(context, found, place, column, "Weight");
    found.body.getColumn(place).values = column;
    await context.sync();
  });
}

export async function writeSource(source: WeightSource): Promise<void> {
  if (!WEIGHT_SOURCES.includes(source)) refuse(`"${source}" is not a source of weights.`);
  const label = NAMED_CELLS.find(({ name }) => name === "WeightSource")?.label ?? "";
  await asOneUndoStep(async (context) => {
    await refuseScenario(context, label);
    const found = await table(context, "Assumptions", "Name");
    const place = columnPlace(found.headers, "Value", "Assumptions");
    const column = blankColumn(found);
    column[onlyRow(found.keys, label, "Assumptions")] = [source];
    await refuseFormulas(context, found, place, column, "Value");
    found.body.getColumn(place).values = column;
    await context.sync();
  });
}

/** A row of the active scenario would hide what is written into Assumptions. */
async function refuseScenario(context: Excel.RequestContext, label: string): Promise<void> {
  const found = await table(context, "Scenarios", "Scenario");
  const name = columnPlace(found.headers, "Name", "Scenarios");
  const cell = context.workbook.names.getItemOrNullObject("ActiveScenario").getRangeOrNullObject();
  cell.load("values");
  await context.sync();
  if (cell.isNullObject) return;
  const active = text(cell.values[0]?.[0] as string).toLowerCase();
  const hides = found.body.values.some(
    (cells, row) =>
      found.keys[row]?.toLowerCase() === active &&
      text(cells[name] as string).toLowerCase() === label.toLowerCase()
  );
  if (hides)
    refuse(`The scenario ${active} sets "${label}" in the table Scenarios; change it there.`);
}

export async function writeJudgements(judgements: readonly Judgement[]): Promise<void> {
  for (const { criterion, other, value } of judgements) {
    // A fit for a judgement is cut to the scale; rounding of 1/9 must not be refused.
    if (!(value >= LEAST_JUDGEMENT * (1 - 1e-9) && value <= MOST_JUDGEMENT))
      refuse(`${criterion} and ${other}: a judgement lies from 1/9 to 9, and ${value} does not.`);
  }
  await asOneUndoStep(async (context) => {
    const found = await table(context, "Pairwise", "Criterion");
    const place = (name: string) => columnPlace(found.headers, name, "Pairwise");
    const places: Places = [place("Criterion"), place("Other"), place("Judgement")];
    const columns = places.map(() => blankColumn(found));
    const added: Judgement[] = [];
    const free = blankRows(found, places);
    for (const judgement of judgements) {
      const { row, reversed } = rowOfPair(found, judgement);
      if (row !== null) {
        columns[2]![row] = [reversed ? 1 / judgement.value : judgement.value];
        continue;
      }
      const spare = free.shift();
      if (spare === undefined) added.push(judgement);
      else
        [judgement.criterion, judgement.other, judgement.value].forEach(
          (value, i) => (columns[i]![spare] = [safeValue(value)])
        );
    }
    await refuseFormulas(context, found, places[2], columns[2]!, "Judgement");
    places.forEach((place, i) => {
      if (columns[i]!.some(([value]) => value !== null))
        found.body.getColumn(place).values = columns[i]!;
    });
    if (added.length > 0) found.table.rows.add(undefined, added.map(rowFor(found, places)));
    await context.sync();
  });
}

function refuseNothingLeft({ body }: FoundTable, place: number, column: Column): void {
  const left = body.values.map((cells, row) => column[row]?.[0] ?? (cells[place] as unknown));
  if (!left.some((weight) => typeof weight === "number" && weight > 0))
    refuse("At least one criterion needs a weight above 0.");
}

type Column = (string | number | null)[][];
/** Columns of criterion, other and judgement. */
type Places = readonly [number, number, number];

const blankColumn = ({ keys }: FoundTable): Column => keys.map(() => [null]);

const text = (value: string | number | boolean | null | undefined): string =>
  String(value ?? "").trim();

function table(
  context: Excel.RequestContext,
  name: string,
  keyColumn: string
): Promise<FoundTable> {
  return findTable(context, { table: name, keyColumn, mapping: null });
}

function onlyRow(keys: readonly string[], key: string, name: string): number {
  const rows = keys.flatMap((found, row) =>
    found.toLowerCase() === key.toLowerCase() ? [row] : []
  );
  if (rows.length === 0) refuse(`"${key}" is no longer in the table ${name}.`);
  if (rows.length > 1) refuse(`"${key}" stands ${rows.length} times in the table ${name}.`);
  return rows[0] as number;
}

function rowOfPair(
  found: FoundTable,
  { criterion, other }: Judgement
): { row: number | null; reversed: boolean } {
  const records = found.body.values.map(
    (cells) => new Map(found.headers.map((header, i) => [header, cells[i] as string | number]))
  );
  const rows = records.flatMap((record, row) =>
    isPair(record, criterion, other)
      ? [{ row, reversed: false }]
      : isPair(record, other, criterion)
        ? [{ row, reversed: true }]
        : []
  );
  if (rows.length > 1)
    refuse(
      `${criterion} and ${other} stand ${rows.length} times in the table Pairwise; keep one row.`
    );
  return rows[0] ?? { row: null, reversed: false };
}

/** Rows in which nothing stands yet, as in a new workbook. */
function blankRows({ body }: FoundTable, places: readonly number[]): number[] {
  return body.values.flatMap((cells, row) =>
    places.every((place) => text(cells[place] as string) === "") ? [row] : []
  );
}

const rowFor =
  ({ headers }: FoundTable, places: Places) =>
  ({ criterion, other, value }: Judgement): (string | number)[] => {
    const row: (string | number)[] = headers.map(() => "");
    [criterion, other, value].forEach((cell, i) => (row[places[i] as number] = safeValue(cell)));
    return row;
  };

/** A cell that is to be written must not hold a formula of the user's. */
async function refuseFormulas(
  context: Excel.RequestContext,
  { body }: FoundTable,
  place: number,
  column: Column,
  name: string
): Promise<void> {
  const cells = body.getColumn(place);
  cells.load("formulas,values");
  await context.sync();
  const { formulas, values } = cells;
  const held = column.some(
    ([value], row) =>
      value !== null && holdsFormula(formulas[row]?.[0] as unknown, values[row]?.[0] as unknown)
  );
  if (held) refuse(`A cell of "${name}" holds a formula; change what it reads instead.`);
}
