/** Excel.Workbook: the root of every request. */
import { readReferenceText } from "../events";
import { HostError, notOffered } from "../errors";
import { NOTHING, object } from "../objects";
import type { HostClass, HostObject } from "../objects";

export const Workbook: HostClass<"Workbook"> = {
  name: "Workbook",
  properties: {
    Name: { get: ({ model }) => model.properties["name"] ?? "Book1.xlsx" },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true, set: () => undefined },
    AutoSave: { get: () => true },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
  },
  links: {
    Application: () => object("Application", null),
    Bindings: () => object("BindingCollection", null),
    CustomFunctions: () => object("CustomFunctions", null),
    CustomXmlParts: () => object("CustomXmlPartCollection", null),
    Names: () => object("NamedItemCollection", { sheetId: null }),
    Properties: () => object("DocumentProperties", null),
    Settings: () => object("SettingCollection", null),
    Tables: () => object("TableCollection", { sheetId: null }),
    Worksheets: () => object("WorksheetCollection", null),
    _Runtime: () => object("Runtime", null),
  },
  methods: {
    GetSelectedRange: ({ engine }) => object("Range", engine.selection()),
    GetActiveCell: ({ engine }) => object("Range", { ...engine.selection(), rows: 1, columns: 1 }),
    Save: () => undefined,
    Close: () => {
      throw notOffered("Workbook", "close", "because its page would go with it");
    },
    _GetRangeForEventByReferenceId: (_, __, [id]) => eventRange(id) ?? notFound(),
    _GetRangeOrNullObjectForEventByReferenceId: (_, __, [id]) => eventRange(id) ?? NOTHING,
    _GetObjectByReferenceId: ({ references }, _, [id]) => references.get(String(id)) ?? notFound(),
    _GetObjectTypeNameByReferenceId: ({ references }, _, [id]) =>
      references.get(String(id))?.kind ?? notFound(),
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveReference: ({ references }, _, [id]) => references.remove(String(id)),
    _RemoveAllReferences: ({ references }) => references.clear(),
    _SetOsfControlContainerReadyForCustomFunctions: ({ functions }) => functions.start(),
  },
};

function eventRange(id: unknown): HostObject | null {
  const area = readReferenceText(String(id));
  return area && object("Range", area);
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
