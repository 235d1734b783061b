/** The add-in's own manifest is read; what Excel would refuse is refused. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ManifestError, missingRequirements, readManifest } from "../../../workbench/host/manifest";

const xml = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

test("pane, functions, namespace, requirement sets and ribbon", () => {
  const manifest = readManifest(xml);
  expect(manifest.displayName).toBe("CCO Planner");
  expect(manifest.paneUrl).toMatch(/\/taskpane\.html$/);
  expect(manifest.functions.namespace).toBe("CCO");
  expect(manifest.functions.scriptUrl).toMatch(/\/functions\.js$/);
  expect(manifest.functions.metadataUrl).toMatch(/\/functions\.json$/);
  expect(manifest.requirements.map(({ name }) => name)).toContain("CustomFunctionsRuntime");
  expect(manifest.tabs.map(({ label }) => label)).toEqual(["CCO Planner"]);
  const buttons = manifest.tabs[0]!.groups.flatMap((group) => group.buttons);
  expect(buttons.find(({ id }) => id === "InsertSample")).toMatchObject({
    label: "Insert sample",
    action: { kind: "ExecuteFunction", name: "InsertSample" },
    icons: { 16: expect.stringMatching(/\.png$/), 80: expect.stringMatching(/\.png$/) },
  });
});

test("the host offers every requirement set that the manifest asks for, in both modes", () => {
  const manifest = readManifest(xml);
  expect(missingRequirements(manifest, "1.20")).toEqual([]);
  expect(missingRequirements(manifest, "1.12")).toEqual([]);
  const newer = readManifest(
    xml.replace(/Name="ExcelApi" MinVersion="[^"]*"/, 'Name="ExcelApi" MinVersion="1.13"')
  );
  expect(missingRequirements(newer, "1.12")).toEqual(["ExcelApi 1.13"]);
});

test.each([
  ["broken XML", (text: string) => text.replace("</OfficeApp>", "")],
  ["no GUID", (text: string) => text.replace(/<Id>[^<]*</, "<Id>cco<")],
  ["a wrong version", (text: string) => text.replace(/<Version>[^<]*</, "<Version>one<")],
  ["plain http", (text: string) => text.replace(/https:\/\/([^"]*functions\.js")/, "http://$1")],
  [
    "a resid that is not defined",
    (text: string) => text.replace('id="Functions.Namespace"', 'id="Gone"'),
  ],
  [
    "a resid defined twice",
    (text: string) => text.replace('<bt:Url id="Help.Url"', '<bt:Url id="Taskpane.Url"'),
  ],
  [
    "a runtime that does not last",
    (text: string) => text.replace('lifetime="long"', 'lifetime="short"'),
  ],
  [
    "a page that is not the runtime's",
    (text: string) => text.replace(/<FunctionFile resid="[^"]*"/, '<FunctionFile resid="Help.Url"'),
  ],
  [
    "a button without its large icon",
    (text: string) => text.replace(/(<Control[\s\S]*?)<bt:Image size="80"[^>]*>/, "$1"),
  ],
  [
    "another application",
    (text: string) => text.replace('Host Name="Workbook"', 'Host Name="Document"'),
  ],
])("%s is refused", (_, spoil) => {
  const spoilt = spoil(xml);
  expect(spoilt).not.toBe(xml);
  expect(() => readManifest(spoilt)).toThrow(ManifestError);
});
