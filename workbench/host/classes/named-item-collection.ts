/** Excel.NamedItemCollection of the workbook or a sheet. */
import { parseAddress } from "../address";
import { addressOf } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { isObject, object } from "../objects";
import type { HostClass, HostObject } from "../objects";
import { addressArgument } from "../ranges";

export const NamedItemCollection: HostClass<"NamedItemCollection"> = {
  name: "NamedItemCollection",
  items: (context, { sheetId }) => names(context, sheetId),
  item: (context, { sheetId }, key) => {
    const text = String(key).toLowerCase();
    return names(context, sheetId).find(({ target }) => target.name.toLowerCase() === text) ?? null;
  },
  methods: {
    Add: (context, { sheetId }, [name, reference, comment]) => {
      const text = checkName(context, name);
      context.engine.setName(text, formulaOf(context, reference));
      const says = typeof comment === "string" ? comment : "";
      context.model.names.set(text.toLowerCase(), { comment: says, visible: true, sheetId });
      return object("NamedItem", { name: text });
    },
  },
};

function names({ engine, model }: HostContext, sheetId: string | null): HostObject<"NamedItem">[] {
  return engine
    .names()
    .filter(({ name }) => (model.names.get(name.toLowerCase())?.sheetId ?? null) === sheetId)
    .map(({ name }) => object("NamedItem", { name }));
}

/** A letter or "_" first; no spaces; nothing that reads as a cell address. */
function checkName({ engine }: HostContext, value: unknown): string {
  const name = String(value);
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const reads = parseAddress(name) !== null || /^([Rr]\d*)?([Cc]\d*)?$/.test(name);
  if (!wellFormed || reads) throw new HostError("InvalidArgument");
  const same = (other: { name: string }): boolean =>
    other.name.toLowerCase() === name.toLowerCase();
  if (engine.names().some(same) || engine.tables().some(same)) {
    throw new HostError("ItemAlreadyExists");
  }
  return name;
}

function formulaOf(context: HostContext, reference: unknown): string {
  if (isObject(reference)) {
    return `=${absolute(addressOf(context, addressArgument(context, reference, "")))}`;
  }
  if (typeof reference === "number" || typeof reference === "boolean") return `=${reference}`;
  if (typeof reference !== "string" || reference === "") throw new HostError("InvalidArgument");
  if (reference.startsWith("=")) return reference;
  return parseAddress(reference)
    ? `=${absolute(reference)}`
    : `="${reference.replace(/"/g, '""')}"`;
}

function absolute(address: string): string {
  const bang = address.lastIndexOf("!") + 1;
  const cells = address.slice(bang).replace(/\$/g, "");
  return address.slice(0, bang) + cells.replace(/([A-Za-z]+|\d+)/g, "$$$1");
}
