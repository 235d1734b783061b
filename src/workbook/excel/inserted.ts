/** The record of what an insert added, and the removal of just that. */
import { WorkbookError, type Finding, type Inserted } from "../types";
import { inWorkbook } from "./run";
import { INSERTED_SETTING, readSetting } from "./settings";

export interface Created {
  sheets: { id: string; name: string }[];
  names: string[];
  /** The insert began and has not come to its end. */
  unfinished?: true;
}

/** What the pane says of an insert that a reload or a lost connection cut short. */
export async function unfinishedFindings(context: Excel.RequestContext): Promise<Finding[]> {
  const record = await readSetting(context, INSERTED_SETTING, isCreated);
  if (!record?.unfinished) return [];
  const message =
    "An insert of the planning sheets was cut short. " +
    'Use "Remove what was inserted" under Set up, then insert again.';
  return [{ severity: "error", message }];
}

/** What an earlier insert added and is still there, or null. */
export async function readInserted(): Promise<Inserted | null> {
  return inWorkbook(async (context) => {
    const record = await readSetting(context, INSERTED_SETTING, isCreated);
    if (!record) return null;
    const sheets = await remaining(context, record);
    return sheets.length === 0 ? null : { sheets: sheets.map((sheet) => sheet.name) };
  });
}

export async function removeInserted(): Promise<void> {
  await inWorkbook(async (context) => {
    const record = await readSetting(context, INSERTED_SETTING, isCreated);
    if (!record)
      throw new WorkbookError("Nothing that the add-in inserted is recorded in this workbook.");
    await removeCreated(context, record);
    context.workbook.settings.getItem(INSERTED_SETTING).delete();
    await context.sync();
  });
}

/** Deletes the sheets, found by their id so that a renamed one is found too, and the names. */
export async function removeCreated(
  context: Excel.RequestContext,
  created: Created,
  keep: ReadonlySet<string> = new Set()
): Promise<void> {
  const sheets = (await remaining(context, created)).filter((sheet) => !keep.has(sheet.id));
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  worksheets.load("items/id,items/visibility");
  await context.sync();
  const ours = new Set(sheets.map((sheet) => sheet.id));
  const visible = worksheets.items.filter(
    (sheet) => sheet.visibility === "Visible" && !ours.has(sheet.id)
  );
  // Excel keeps at least one visible sheet.
  if (visible.length === 0 && sheets.length > 0) worksheets.add();
  const recorded = new Set(created.names.map((name) => name.toLowerCase()));
  for (const name of names.items) if (recorded.has(name.name.toLowerCase())) name.delete();
  for (const sheet of sheets) sheet.delete();
  await context.sync();
}

async function remaining(
  context: Excel.RequestContext,
  created: Created
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const byId = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  return created.sheets.flatMap(({ id, name }) => {
    const sheet = (id === "" ? undefined : byId.get(id)) ?? byName.get(name);
    return sheet ? [sheet] : [];
  });
}

export function isCreated(value: unknown): value is Created {
  const { sheets, names } = (value ?? {}) as Partial<Created>;
  return (
    Array.isArray(sheets) &&
    Array.isArray(names) &&
    sheets.every((sheet) => typeof sheet?.id === "string" && typeof sheet?.name === "string") &&
    names.every((name) => typeof name === "string")
  );
}
