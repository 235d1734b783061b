/** Excel.CustomXmlPart and its collections: XML kept in the file, outside undo. */
import { HostError } from "../errors";
import { object } from "../objects";
import type { HostClass } from "../objects";
import { textArgument } from "./record";

export const CustomXmlPartCollection: HostClass<"CustomXmlPartCollection"> = {
  name: "CustomXmlPartCollection",
  items: ({ model }) => [...model.xmlParts.keys()].map((id) => object("CustomXmlPart", { id })),
  item: ({ model }, _, key) =>
    model.xmlParts.has(String(key)) ? object("CustomXmlPart", { id: String(key) }) : null,
  methods: {
    Add: ({ model }, _, [xml]) => {
      const id = `{${String(model.nextId()).padStart(8, "0")}-0000-4000-8000-000000000000}`;
      model.xmlParts.set(id, wellFormed(xml));
      return object("CustomXmlPart", { id });
    },
    GetByNamespace: (_, __, [namespace]) =>
      object("CustomXmlPartScopedCollection", { namespace: textArgument(namespace) }),
  },
};

export const CustomXmlPartScopedCollection: HostClass<"CustomXmlPartScopedCollection"> = {
  name: "CustomXmlPartScopedCollection",
  items: ({ model }, { namespace }) =>
    [...model.xmlParts]
      .filter(([, xml]) => namespaceOf(xml) === namespace)
      .map(([id]) => object("CustomXmlPart", { id })),
  item: ({ model }, { namespace }, key) => {
    const xml = model.xmlParts.get(String(key));
    return xml !== undefined && namespaceOf(xml) === namespace
      ? object("CustomXmlPart", { id: String(key) })
      : null;
  },
};

export const CustomXmlPart: HostClass<"CustomXmlPart"> = {
  name: "CustomXmlPart",
  identity: (_, { id }) => ({ Id: id }),
  properties: {
    Id: { get: (_, { id }) => id },
    NamespaceUri: { get: ({ model }, { id }) => namespaceOf(model.xmlParts.get(id) ?? "") },
  },
  methods: {
    GetXml: ({ model }, { id }) => model.xmlParts.get(id) ?? missing(),
    SetXml: ({ model }, { id }, [xml]) => {
      if (!model.xmlParts.has(id)) missing();
      model.xmlParts.set(id, wellFormed(xml));
    },
    Delete: ({ model }, { id }) => void model.xmlParts.delete(id),
  },
};

function missing(): never {
  throw new HostError("ItemNotFound");
}

function wellFormed(xml: unknown): string {
  const text = textArgument(xml);
  if (!/^\s*</.test(text) || !/>\s*$/.test(text)) throw new HostError("InvalidArgument");
  return text;
}

function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][^>]*>/.exec(xml.replace(/<\?[^>]*\?>/, ""));
  if (!root) return "";
  const prefix = root[1] ? `:${root[1].slice(0, -1)}` : "";
  return new RegExp(`xmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[0])?.[1] ?? "";
}
