/** Excel.WorksheetCollection. */
import { findSheet } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { EVENTS, WORKBOOK_TARGET } from "../events";
import { object } from "../objects";
import type { HostClass, HostObject } from "../objects";
import { registrations } from "./registrations";

export const WorksheetCollection: HostClass<"WorksheetCollection"> = {
  name: "WorksheetCollection",
  items: (context) => sheets(context, false),
  item: (context, _, key) => {
    const found = findSheet(context, key);
    return found && object("Worksheet", { sheetId: found.id });
  },
  methods: {
    GetCount: (context, _, [visibleOnly]) => sheets(context, visibleOnly === true).length,
    GetActiveWorksheet: ({ engine }) => object("Worksheet", { sheetId: engine.activeSheet() }),
    GetFirst: (context, _, [visibleOnly]) => sheets(context, visibleOnly === true)[0],
    GetLast: (context, _, [visibleOnly]) => sheets(context, visibleOnly === true).at(-1),
    Add: (context, _, [name]) => {
      const sheetName = name === null || name === undefined ? freeName(context) : String(name);
      checkName(context, sheetName);
      return object("Worksheet", { sheetId: context.engine.addSheet(sheetName) });
    },
    ...registrations<"WorksheetCollection">(() => WORKBOOK_TARGET, {
      Activated: EVENTS.worksheetActivated,
      Added: EVENTS.worksheetAdded,
      Calculated: EVENTS.worksheetCalculated,
      DataChanged: EVENTS.worksheetChanged,
      Deactivated: EVENTS.worksheetDeactivated,
      Deleted: EVENTS.worksheetDeleted,
      NameChanged: EVENTS.worksheetNameChanged,
      SelectionChanged: EVENTS.worksheetSelectionChanged,
    }),
  },
};

/** A sheet's name: 1 to 31 characters, none of : \ / ? * [ ], no quote at either end, not yet taken. */
export function checkName(context: HostContext, name: string, except?: string): void {
  const wrong = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (wrong || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
  const taken = context.engine
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists");
}

function sheets({ engine }: HostContext, visibleOnly: boolean): HostObject[] {
  return engine
    .sheets()
    .filter((sheet) => !visibleOnly || sheet.visibility === "Visible")
    .map(({ id }) => object("Worksheet", { sheetId: id }));
}

function freeName(context: HostContext): string {
  for (let n = context.engine.sheets().length + 1; ; n++) {
    if (!findSheet(context, `Sheet${n}`)) return `Sheet${n}`;
  }
}
