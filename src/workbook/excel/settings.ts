/** What the add-in keeps in the workbook's settings; they are stored in plain sight in the file. */
export const INSERTED_SETTING = "cco.inserted";
export const MAPPING_SETTING = "cco.mapping";

/** Reads a setting that was written as JSON; null when it is missing or is not ours to read. */
export async function readSetting<T>(
  context: Excel.RequestContext,
  key: string,
  accept: (value: unknown) => value is T
): Promise<T | null> {
  const item = context.workbook.settings.getItemOrNullObject(key);
  item.load("value");
  await context.sync();
  return item.isNullObject ? null : parseSetting(item.value, accept);
}

export function parseSetting<T>(text: unknown, accept: (value: unknown) => value is T): T | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    return accept(value) ? value : null;
  } catch {
    return null;
  }
}

export function writeSetting(context: Excel.RequestContext, key: string, value: unknown): void {
  context.workbook.settings.add(key, JSON.stringify(value));
}

/** Puts a setting back to what it was: its value, or none. */
export async function restoreSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown
): Promise<void> {
  if (value !== null) {
    writeSetting(context, key, value);
  } else {
    const item = context.workbook.settings.getItemOrNullObject(key);
    await context.sync();
    if (!item.isNullObject) item.delete();
  }
  await context.sync();
}
