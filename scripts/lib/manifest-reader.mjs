/** Reads a manifest into plain nodes, and finds elements and resources among them. */
import { XMLParser } from "fast-xml-parser";

/** The root element as { name, type, attributes, children, text }; `type` is its xsi:type. */
export function readManifest(xml) {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    trimValues: false,
    ignoreDeclaration: true,
  });
  const [root] = parser.parse(xml);
  return toNode(root);
}

/** All elements of a name below `node`, in the order of the file. */
export function elements(node, name) {
  return node.children.flatMap((child) =>
    child.name === name ? [child, ...elements(child, name)] : elements(child, name)
  );
}

export function child(node, name) {
  return node?.children.find((candidate) => candidate.name === name);
}

/** The resources a manifest defines: [{ id, kind, value }], kind being Image, Url, ShortString or LongString. */
export function resources(manifest) {
  const lists = [
    ["bt:Images", "Image"],
    ["bt:Urls", "Url"],
    ["bt:ShortStrings", "ShortString"],
    ["bt:LongStrings", "LongString"],
  ];
  return lists.flatMap(([list, kind]) =>
    elements(manifest, list)
      .flatMap(({ children }) => children)
      .map(({ attributes }) => ({
        id: attributes.id ?? "",
        kind,
        value: attributes.DefaultValue ?? "",
      }))
  );
}

export function resource(manifest, id) {
  return resources(manifest).find((candidate) => candidate.id === id);
}

function toNode(entry) {
  const name = Object.keys(entry).find((key) => key !== ":@");
  const attributes = entry[":@"] ?? {};
  const content = entry[name];
  return {
    name,
    type: attributes["xsi:type"],
    attributes,
    children: content.filter((item) => !("#text" in item)).map(toNode),
    text: content
      .map((item) => item["#text"] ?? "")
      .join("")
      .trim(),
  };
}
