/** Excel.Binding and its collection: a place in the workbook under an id. */
import type { Area } from "../../engine/types";
import { addressArgument } from "../ranges";
import { HostError } from "../errors";
import { NOTHING, object } from "../objects";
import type { Model } from "../model";
import type { HostClass, HostObject } from "../objects";
import { textArgument } from "./record";

export const BindingCollection: HostClass<"BindingCollection"> = {
  name: "BindingCollection",
  properties: { Count: { get: ({ model }) => model.bindings.size } },
  items: ({ model }) => [...model.bindings.values()].map((binding) => object("Binding", binding)),
  item: ({ model }, _, key) => {
    const found = model.bindings.get(String(key));
    return found ? object("Binding", found) : null;
  },
  methods: {
    Add: (context, _, [range, type, id]) => {
      const area = addressArgument(context, range, context.engine.activeSheet());
      return add(context.model.bindings, area, type, id);
    },
    AddFromSelection: ({ engine, model }, _, [type, id]) =>
      add(model.bindings, engine.selection(), type, id),
  },
};

export const Binding: HostClass<"Binding"> = {
  name: "Binding",
  identity: (_, binding) => ({ Id: binding.id }),
  properties: {
    Id: { get: (_, binding) => binding.id },
    Type: { get: (_, binding) => binding.type },
  },
  methods: {
    GetRange: (_, binding) => object("Range", { ...binding.area }),
    GetTable: ({ engine }, { area }) => {
      const table = engine
        .tables()
        .find(({ sheetId, range }) => sheetId === area.sheetId && range.row === area.row);
      return table ? object("Table", { tableId: table.id }) : NOTHING;
    },
    Delete: ({ model }, binding) => void model.bindings.delete(binding.id),
  },
};

function add(
  bindings: Model["bindings"],
  area: Area,
  type: unknown,
  id: unknown
): HostObject<"Binding"> {
  if (!["Range", "Table", "Text"].includes(String(type))) throw new HostError("InvalidArgument");
  const binding = { id: textArgument(id), type: String(type), area };
  bindings.set(binding.id, binding);
  return object("Binding", binding);
}
