/** Writes one assumption of a programme, or refuses with a sentence and changes nothing. */
import { holdsFormula, safeValue } from "../text";
import { WorkbookError } from "../types";
import { accepts, columnPlace, findTable, rowOfKey, target, type Accepts } from "./locate";
import { asOneUndoStep } from "./run";

/** Excel's limit for the text of a cell. */
const MOST_CHARACTERS = 32_767;

export async function writeAssumption(
  key: string,
  column: string,
  value: number | string
): Promise<void> {
  await asOneUndoStep(async (context) => {
    const where = await target(context);
    const found = await findTable(context, where);
    const place = columnPlace(found.headers, column, where.table);
    const row = rowOfKey(found.keys, key, where.table);
    checkValue(column, value, accepts(column, where));
    if (column === where.keyColumn) checkRename(String(value), key, found.keys);
    const cell = found.body.getCell(row, place);
    cell.load("formulas,values");
    await context.sync();
    if (holdsFormula(cell.formulas[0]?.[0], cell.values[0]?.[0])) {
      throw new WorkbookError(
        `The cell of "${column}" holds a formula; change what it reads instead. Nothing was changed.`
      );
    }
    cell.values = [[safeValue(value)]];
    await context.sync();
  });
}

/** An empty text clears the cell, whatever its kind. */
export function checkValue(column: string, value: number | string, accepted: Accepts): void {
  const refuse = (why: string): never => {
    throw new WorkbookError(`${column}: ${why}. Nothing was changed.`);
  };
  if (accepted.formula) refuse("it is a formula column and is not typed");
  if (value === "") return;
  if (typeof value === "string" && value.length > MOST_CHARACTERS) {
    refuse(`a cell holds at most ${MOST_CHARACTERS.toLocaleString("en")} characters`);
  }
  if (accepted.kind === "text") return;
  if (accepted.kind === "choice") {
    if (!accepted.choices?.includes(String(value))) {
      refuse(`"${value}" is not one of ${(accepted.choices ?? []).join(", ")}`);
    }
    return;
  }
  if (typeof value !== "number" || !Number.isFinite(value)) {
    refuse(`"${value}" is not a number`);
    return;
  }
  const { minimum, maximum } = accepted;
  if (minimum !== undefined && value < minimum) refuse(`${value} is less than ${minimum}`);
  if (maximum !== undefined && value > maximum) refuse(`${value} is more than ${maximum}`);
}

function checkRename(name: string, key: string, keys: readonly string[]): void {
  const taken = keys.some(
    (other) => other !== key && other.toLowerCase() === name.trim().toLowerCase()
  );
  if (name.trim() === "" || taken) {
    throw new WorkbookError(
      name.trim() === ""
        ? "A programme needs a name. Nothing was changed."
        : `"${name}" is in use already. Nothing was changed.`
    );
  }
}
