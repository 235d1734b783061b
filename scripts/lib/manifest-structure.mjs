/**
 * Which element may stand where, how often and in which order, for the part of the add-in only
 * manifest that this add-in uses (MS-OWEMXML 2.2; task pane add-in, version overrides 1.0). Excel
 * silently drops the ribbon of a manifest that is out of order.
 */

/** Children in order: "Name" once, "Name?" at most once, "Name+" once or more. No entry: no children. */
const CHILDREN = {
  "OfficeApp[TaskPaneApp]":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl " +
    "HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions " +
    "VersionOverrides ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides[VersionOverridesV1_0]": "Description? Requirements? Hosts Resources",
  "Host[Workbook]": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint[CustomFunctions]": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  "ExtensionPoint[PrimaryCommandSurface]": "OfficeTab* CustomTab*",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  "Control[Button]": "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action[ShowTaskpane]": "TaskpaneId? SourceLocation Title?",
  "Action[ExecuteFunction]": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Elements that carry an xsi:type wherever they stand with children of their own. */
const TYPED = ["ExtensionPoint", "Control", "Action", "VersionOverrides", "OfficeApp"];

const PATTERNS = {
  Id: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a GUID"],
  Version: [/^[0-9]{1,5}(\.[0-9]{1,5}){0,3}$/, "one to four numbers joined by dots"],
  DefaultLocale: [/^[a-z]{2,3}(-[A-Z][A-Za-z]+)?(-[A-Z]{2})?$/, "a language tag like en-US"],
  Permissions: [
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    "a permission that Office knows",
  ],
};
/** Texts that stand in the manifest itself: ShortString 125, LongString 250. */
const LENGTHS = { ProviderName: 125, DisplayName: 125, Description: 250 };

export function structureProblems(manifest) {
  if (manifest.name !== "OfficeApp") return [`the root element is ${manifest.name}, not OfficeApp`];
  return [...placeProblems(manifest), ...valueProblems(manifest), ...idProblems(manifest)];
}

function placeProblems(node) {
  const key = node.type && CHILDREN[title(node)] !== undefined ? title(node) : node.name;
  if (TYPED.includes(node.name) && CHILDREN[title(node)] === undefined) {
    return [`${node.name} has the xsi:type "${node.type ?? ""}", which this check does not know`];
  }
  const own = orderProblems(title(node), node.children, CHILDREN[key] ?? "");
  return [...own, ...node.children.flatMap(placeProblems)];
}

function orderProblems(parent, children, grammar) {
  const problems = [];
  let next = 0;
  for (const part of grammar.split(" ").filter(Boolean)) {
    const [, name, often] = /^(.*?)([?*+]?)$/.exec(part);
    const first = next;
    while (children[next]?.name === name) next += 1;
    const count = next - first;
    if (count === 0 && (often === "" || often === "+")) {
      const misplaced = children.some((candidate) => candidate.name === name);
      return [
        ...problems,
        misplaced
          ? `${parent}: ${name} stands in the wrong place; the order is ${grammar}`
          : `${parent}: ${name} is missing`,
      ];
    }
    if (count > 1 && (often === "" || often === "?")) {
      problems.push(`${parent}: ${name} stands there ${count} times; once is allowed`);
    }
  }
  const left = children[next];
  if (!left) return problems;
  const known = grammar.split(" ").some((part) => part.replace(/[?*+]$/, "") === left.name);
  return [
    ...problems,
    known
      ? `${parent}: ${left.name} stands in the wrong place; the order is ${grammar}`
      : `${parent}: ${left.name} does not belong there`,
  ];
}

function valueProblems(manifest) {
  const problems = [];
  for (const { name, text, attributes } of manifest.children) {
    const [pattern, what] = PATTERNS[name] ?? [];
    if (pattern && !pattern.test(text)) problems.push(`${name}: "${text}" must be ${what}`);
    const value = attributes.DefaultValue ?? text;
    if (LENGTHS[name] && value.length > LENGTHS[name]) {
      problems.push(`${name} has ${value.length} characters; ${LENGTHS[name]} are allowed`);
    }
    if (LENGTHS[name] && value === "") problems.push(`${name} is empty`);
  }
  return problems;
}

/** Ids of tabs, groups and controls are one space of names. */
function idProblems(node) {
  const ids = ribbonIds(node);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const tooLong = ids.filter((id) => id.length > 125);
  return [
    ...repeated.map((id) => `the id "${id}" is given to more than one part of the ribbon`),
    ...tooLong.map((id) => `the id "${id}" is longer than 125 characters`),
  ];
}

function ribbonIds(node) {
  const own = ["CustomTab", "Group", "Control"].includes(node.name)
    ? [node.attributes.id ?? ""]
    : [];
  return [...own, ...node.children.flatMap(ribbonIds)];
}

function title({ name, type }) {
  return type ? `${name}[${type}]` : name;
}
