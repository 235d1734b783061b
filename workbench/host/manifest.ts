/**
 * Reads an add-in only manifest as Excel does: where the pane and the functions are, what stands on
 * the ribbon, which requirement sets it needs. Refuses what Excel would refuse.
 */
import { XMLParser } from "fast-xml-parser";
import { offers, requirementSets } from "./requirements";
import type { ApiVersion } from "./requirements";
import { Node } from "./xml-node";

export interface RibbonButton {
  id: string;
  label: string;
  tip: { title: string; description: string };
  /** By size in pixels. */
  icons: Record<number, string>;
  action: { kind: "ShowTaskpane"; url: string } | { kind: "ExecuteFunction"; name: string };
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

export interface Manifest {
  id: string;
  version: string;
  provider: string;
  displayName: string;
  description: string;
  permissions: string;
  requirements: { name: string; minVersion: string }[];
  paneUrl: string;
  functions: { scriptUrl: string; pageUrl: string; metadataUrl: string; namespace: string };
  tabs: RibbonTab[];
}

export class ManifestError extends Error {
  constructor(problem: string) {
    super(`Excel would refuse this manifest: ${problem}`);
    this.name = "ManifestError";
  }
}

export function readManifest(xml: string): Manifest {
  const app = parse(xml);
  const host = app
    .one("VersionOverrides")
    .one("Hosts")
    .all("Host")
    .find((one) => one.attribute("xsi:type") === "Workbook");
  if (!host) throw new ManifestError("VersionOverrides has no Host of type Workbook");
  const resources = readResources(app.one("VersionOverrides").one("Resources"));
  const manifest: Manifest = {
    id: checked(
      app.one("Id").text(),
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
      "Id is no GUID"
    ),
    version: checked(
      app.one("Version").text(),
      /^\d+(\.\d+){1,3}$/,
      "Version is no version number"
    ),
    provider: app.one("ProviderName").text(),
    displayName: app.one("DisplayName").attribute("DefaultValue"),
    description: app.one("Description").attribute("DefaultValue"),
    permissions: app.one("Permissions").text(),
    requirements: readRequirements(app),
    paneUrl: address(app.one("DefaultSettings").one("SourceLocation").attribute("DefaultValue")),
    functions: readFunctions(host, resources),
    tabs: readTabs(host, resources),
  };
  checkRuntime(host, resources, manifest);
  return manifest;
}

/** Requirement sets that a host of this version does not offer; an add-in is not shown then. */
export function missingRequirements(manifest: Manifest, api: ApiVersion): string[] {
  const sets = requirementSets(api);
  return manifest.requirements
    .filter(({ name, minVersion }) => !sets[name] || !offers(sets[name], minVersion))
    .map(({ name, minVersion }) => `${name} ${minVersion}`);
}

interface Resources {
  url(resid: string): string;
  text(resid: string): string;
  image(resid: string): string;
}

function parse(xml: string): Node {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  let tree: Record<string, unknown>;
  try {
    tree = parser.parse(xml, true) as Record<string, unknown>;
  } catch (error) {
    throw new ManifestError(error instanceof Error ? error.message : String(error));
  }
  const fail = (problem: string): never => {
    throw new ManifestError(problem);
  };
  const root = new Node(tree, "the file", fail).one("OfficeApp");
  if (root.attribute("xsi:type") !== "TaskPaneApp") fail("OfficeApp is no TaskPaneApp");
  const hosts = root
    .one("Hosts")
    .all("Host")
    .map((host) => host.attribute("Name"));
  if (!hosts.includes("Workbook")) fail("Hosts does not name Workbook");
  return root;
}

function readResources(resources: Node): Resources {
  const kinds: Record<string, Map<string, string>> = {};
  for (const kind of ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]) {
    const single = kind.includes("String") ? "bt:String" : kind.slice(0, -1);
    const entries = resources.maybe(kind)?.all(single) ?? [];
    kinds[kind] = new Map();
    for (const entry of entries) {
      const id = entry.attribute("id");
      if (id.length > 32) throw new ManifestError(`resid ${id} is longer than 32 characters`);
      if (kinds[kind].has(id)) throw new ManifestError(`resid ${id} is defined twice`);
      kinds[kind].set(id, entry.attribute("DefaultValue"));
    }
  }
  const find = (id: string, ...among: string[]): string => {
    for (const kind of among) {
      const value = kinds[kind]!.get(id);
      if (value !== undefined) return value;
    }
    throw new ManifestError(`resid ${id} is used but not defined`);
  };
  return {
    url: (id) => address(find(id, "bt:Urls")),
    text: (id) => find(id, "bt:ShortStrings", "bt:LongStrings"),
    image: (id) => address(find(id, "bt:Images")),
  };
}

function readRequirements(app: Node): Manifest["requirements"] {
  const sets = app.maybe("Requirements")?.maybe("Sets");
  if (!sets) return [];
  const least = sets.attribute("DefaultMinVersion", "1.1");
  return sets.all("Set").map((set) => ({
    name: set.attribute("Name"),
    minVersion: set.attribute("MinVersion", least),
  }));
}

function readFunctions(host: Node, resources: Resources): Manifest["functions"] {
  const point = host
    .one("AllFormFactors")
    .all("ExtensionPoint")
    .find((one) => one.attribute("xsi:type") === "CustomFunctions");
  if (!point) throw new ManifestError("there is no ExtensionPoint CustomFunctions");
  const location = (part: string): string =>
    resources.url(point.one(part).one("SourceLocation").attribute("resid"));
  const namespace = resources.text(point.one("Namespace").attribute("resid"));
  return {
    scriptUrl: location("Script"),
    pageUrl: location("Page"),
    metadataUrl: location("Metadata"),
    namespace: checked(
      namespace,
      /^[A-Za-z][A-Za-z0-9_.]*$/,
      `the namespace ${namespace} is no name`
    ),
  };
}

function readTabs(host: Node, resources: Resources): RibbonTab[] {
  const surface = host
    .one("DesktopFormFactor")
    .all("ExtensionPoint")
    .find((point) => point.attribute("xsi:type") === "PrimaryCommandSurface");
  if (!surface) return [];
  const tabs = [...surface.all("CustomTab"), ...surface.all("OfficeTab")];
  return tabs.map((tab) => {
    const label = tab.maybe("Label");
    return {
      id: tab.attribute("id"),
      label: label ? resources.text(label.attribute("resid")) : tab.attribute("id"),
      groups: tab.all("Group").map((group) => ({
        id: group.attribute("id"),
        label: resources.text(group.one("Label").attribute("resid")),
        buttons: group.all("Control").map((control) => readButton(control, resources)),
      })),
    };
  });
}

function readButton(control: Node, resources: Resources): RibbonButton {
  const id = control.attribute("id");
  if (control.attribute("xsi:type") !== "Button") {
    throw new Error(`The embedded workbook host draws only buttons, not the control ${id}.`);
  }
  const tip = control.one("Supertip");
  const icons: Record<number, string> = {};
  for (const image of control.one("Icon").all("bt:Image")) {
    icons[Number(image.attribute("size"))] = resources.image(image.attribute("resid"));
  }
  for (const size of [16, 32, 80]) {
    if (!icons[size]) throw new ManifestError(`the button ${id} has no icon of ${size} pixels`);
  }
  return {
    id,
    label: resources.text(control.one("Label").attribute("resid")),
    tip: {
      title: resources.text(tip.one("Title").attribute("resid")),
      description: resources.text(tip.one("Description").attribute("resid")),
    },
    icons,
    action: readAction(id, control.one("Action"), resources),
  };
}

function readAction(id: string, action: Node, resources: Resources): RibbonButton["action"] {
  const kind = action.attribute("xsi:type");
  if (kind === "ShowTaskpane") {
    return { kind, url: resources.url(action.one("SourceLocation").attribute("resid")) };
  }
  if (kind === "ExecuteFunction") return { kind, name: action.one("FunctionName").text() };
  throw new ManifestError(`the button ${id} has an action ${kind}`);
}

/** In a shared runtime page, function file and panes have one resid, else the runtime does not load. */
function checkRuntime(host: Node, resources: Resources, manifest: Manifest): void {
  const runtime = host.maybe("Runtimes")?.one("Runtime");
  if (!runtime) return;
  const url = resources.url(runtime.attribute("resid"));
  if (runtime.attribute("lifetime", "short") !== "long") {
    throw new ManifestError("a shared runtime needs lifetime long");
  }
  const commands = host.one("DesktopFormFactor").one("FunctionFile").attribute("resid");
  const panes = manifest.tabs
    .flatMap((tab) => tab.groups.flatMap((group) => group.buttons))
    .flatMap(({ action }) => (action.kind === "ShowTaskpane" ? [action.url] : []));
  for (const other of [manifest.functions.pageUrl, resources.url(commands), ...panes]) {
    if (other !== url) throw new ManifestError(`${other} is not the shared runtime's page ${url}`);
  }
}

function address(url: string): string {
  if (!url.startsWith("https://")) throw new ManifestError(`${url} is not https`);
  return url;
}

function checked(value: string, pattern: RegExp, problem: string): string {
  if (!pattern.test(value)) throw new ManifestError(`${problem} (${value})`);
  return value;
}
