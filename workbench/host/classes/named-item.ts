/** Excel.NamedItem. */
import type { NameInfo } from "../../engine/types";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { NOTHING, object } from "../objects";
import type { HostClass, Property } from "../objects";
import { areaOf } from "../ranges";

type Target = { name: string };

export const NamedItem: HostClass<"NamedItem"> = {
  name: "NamedItem",
  identity: (_, { name }) => ({ _Id: name }),
  properties: {
    Name: { get: (context, target) => info(context, target).name },
    Formula: {
      get: (context, target) => info(context, target).formula,
      set: (context, target, value) => {
        const { name } = info(context, target);
        if (typeof value !== "string" || !value.startsWith("="))
          throw new HostError("InvalidArgument");
        context.engine.setName(name, value);
      },
    },
    Type: { get: (context, target) => typeOf(context, target) },
    Value: {
      get: (context, target) => {
        const { formula } = info(context, target);
        return typeOf(context, target) === "Range" ? formula.slice(1) : constant(formula);
      },
    },
    Scope: {
      get: (context, target) => (record(context, target).sheetId ? "Worksheet" : "Workbook"),
    },
    Comment: kept("comment"),
    Visible: kept("visible"),
  },
  links: {
    Worksheet: (context, target) => {
      const { sheetId } = record(context, target);
      if (!sheetId) throw new HostError("ItemNotFound");
      return object("Worksheet", { sheetId });
    },
    WorksheetOrNullObject: (context, target) => {
      const { sheetId } = record(context, target);
      return sheetId ? object("Worksheet", { sheetId }) : NOTHING;
    },
  },
  methods: {
    GetRange: (context, target) => {
      const found = range(context, target);
      if (!found) throw new HostError("InvalidReference");
      return object("Range", found);
    },
    GetRangeOrNullObject: (context, target) => {
      const found = range(context, target);
      return found ? object("Range", found) : NOTHING;
    },
    Delete: (context, target) => {
      context.engine.removeName(info(context, target).name);
      context.model.names.delete(target.name.toLowerCase());
    },
  },
};

function info({ engine }: HostContext, { name }: Target): NameInfo {
  const found = engine.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function record({ model }: HostContext, { name }: Target) {
  return model.names.get(name.toLowerCase()) ?? { comment: "", visible: true, sheetId: null };
}

function kept(key: "comment" | "visible"): Property<Target> {
  return {
    get: (context, target) => record(context, target)[key],
    set: (context, target, value) => {
      const now = { ...record(context, target), [key]: value };
      context.model.names.set(target.name.toLowerCase(), now);
    },
  };
}

function range(context: HostContext, target: Target) {
  return areaOf(
    context,
    info(context, target).formula.replace(/^=/, ""),
    context.engine.activeSheet()
  );
}

function typeOf(context: HostContext, target: Target): string {
  if (range(context, target)) return "Range";
  const value = constant(info(context, target).formula);
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function constant(formula: string): unknown {
  const text = formula.replace(/^=/, "");
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted ? quoted[1]!.replace(/""/g, '"') : formula;
}
