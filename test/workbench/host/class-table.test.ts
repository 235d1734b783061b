/**
 * The table of host classes against Microsoft's own client: every name in it is a name that the
 * client sends, so that no entry can rot unseen.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CLASSES } from "../../../workbench/host/classes";
import type { HostClass } from "../../../workbench/host/objects";

const require_ = createRequire(__filename);
const script = readFileSync(
  require_.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
  "utf8"
);
/** Sent under another name than their property has, or inherited by every collection. */
const SPECIAL = new Set(["Gridlines", "Headings", "_ValidateArraySize"]);

test.each(Object.values(CLASSES) as unknown as HostClass[])("$name", (host) => {
  const source = classSource(host.name);
  expect(source).not.toBe("");
  const members = Object.keys({ ...host.properties, ...host.links, ...host.methods });
  const unknown = members.filter((member) => {
    if (SPECIAL.has(member)) return !script.includes(`"${member}"`);
    const camel = member.charAt(0).toLowerCase() + member.slice(1);
    return !source.includes(`"${member}"`) && !source.includes(`"${camel}"`);
  });
  expect(unknown).toEqual([]);
});

function classSource(name: string): string {
  const client =
    name === "AppRuntimeService" ? ["AppRuntimeService", "AppRuntimePersistenceService"] : [name];
  return client.map(prototypeLines).join("\n");
}

function prototypeLines(name: string): string {
  const start = new RegExp(
    `(var ${name} = \\(function \\(_super\\)|CustomFunctions, ${name} = function\\(_super\\)|var ${name} = function\\(_super\\))`
  );
  const found = start.exec(script) ?? new RegExp(`${name} = function\\(_super\\)`).exec(script);
  if (!found) return libraryLines(name);
  const end = script.slice(found.index).search(/\}\(OfficeExtension\.ClientObject\)/);
  return script.slice(found.index, found.index + end);
}

/** Some classes are not written out but built from a table of strings. */
function libraryLines(name: string): string {
  const start = script.indexOf(`"strings": ["${name}"]`);
  return start < 0 ? "" : script.slice(start, start + 2000);
}
