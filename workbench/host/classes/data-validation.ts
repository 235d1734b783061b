/** Excel.DataValidation: rules are kept and given back; the grid does not enforce them. */
import type { HostContext } from "../context";
import { mayWrite } from "../context";
import type { Area } from "../../engine/types";
import { intersect } from "../address";
import type { HostClass, Property } from "../objects";

const DEFAULTS: Record<string, unknown> = {
  Rule: {},
  Prompt: {},
  ErrorAlert: {},
  IgnoreBlanks: true,
};

export const DataValidation: HostClass<"DataValidation"> = {
  name: "DataValidation",
  properties: {
    ...Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, property(name)])),
    Type: { get: (context, area) => typeOf(read(context, area, "Rule")) },
    Valid: { get: () => null },
  },
  methods: {
    Clear: (context, area) => {
      mayWrite(context, area);
      const { model } = context;
      model.validations = model.validations.filter(
        (record) => record.area.sheetId !== area.sheetId || !intersect(record.area, area)
      );
    },
  },
};

function property(name: string): Property<Area> {
  return {
    get: (context, area) => read(context, area, name),
    set: (context, area, value) => {
      mayWrite(context, area);
      const same = context.model.validations.find((record) => sameArea(record.area, area));
      if (same) same.properties[name] = value;
      else context.model.validations.push({ area: { ...area }, properties: { [name]: value } });
    },
  };
}

function read({ model }: HostContext, area: Area, name: string): unknown {
  const cell = { ...area, rows: 1, columns: 1 };
  for (const record of [...model.validations].reverse()) {
    const covers = record.area.sheetId === area.sheetId && intersect(record.area, cell);
    if (covers && name in record.properties) return record.properties[name];
  }
  return DEFAULTS[name];
}

function typeOf(rule: unknown): string {
  const kind = Object.keys((rule as object | null) ?? {})[0];
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
}

function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}
