/** Keeps in the workbook which of the user's own columns are used. */
import { mappingProblems, isMapping } from "../read/mapping";
import { WorkbookError, type Mapping } from "../types";
import { inWorkbook } from "./run";
import { MAPPING_SETTING, restoreSetting, writeSetting } from "./settings";
import { readMapping } from "./read-state";

export const loadMapping = (): Promise<Mapping | null> => inWorkbook(readMapping);

export async function saveMapping(mapping: Mapping): Promise<void> {
  await inWorkbook(async (context) => {
    if (!isMapping(mapping))
      throw new WorkbookError("The mapping is not complete. Nothing was changed.");
    const table = context.workbook.tables.getItemOrNullObject(mapping.table);
    await context.sync();
    if (table.isNullObject) {
      throw new WorkbookError(`The table ${mapping.table} is missing. Nothing was changed.`);
    }
    const head = table.getHeaderRowRange();
    head.load("values");
    await context.sync();
    const problems = mappingProblems(mapping, (head.values[0] ?? []).map(String));
    if (problems.length > 0) throw new WorkbookError(`${problems.join(" ")} Nothing was changed.`);
    writeSetting(context, MAPPING_SETTING, mapping);
    await context.sync();
  });
}

export const clearMapping = (): Promise<void> =>
  inWorkbook((context) => restoreSetting(context, MAPPING_SETTING, null));
