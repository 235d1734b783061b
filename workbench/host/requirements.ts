/**
 * Requirement sets that the host claims, in two modes: a current Excel (ExcelApi 1.20) and the
 * oldest the add-in has to work with (1.12). Versions are strings: as a number 1.20 would be 1.2.
 */
export type ApiVersion = "1.12" | "1.20";

export function requirementSets(api: ApiVersion): Record<string, string> {
  const current = api === "1.20";
  return {
    ExcelApi: api,
    ...(current ? { ExcelApiUndo: "1.10" } : {}),
    SharedRuntime: current ? "1.2" : "1.1",
    CustomFunctionsRuntime: current ? "1.4" : "1.3",
    CustomFunctions: "1.9",
    DelayForCellEdit: "1.1",
    RibbonApi: current ? "1.2" : "1.1",
    DialogApi: "1.2",
    SettingsApi: "1.1",
    DocumentEvents: "1.1",
    BindingEvents: "1.1",
    CustomXmlParts: "1.1",
    Settings: "1.1",
    TableBindings: "1.1",
    MatrixBindings: "1.1",
    TextBindings: "1.1",
    Selection: "1.1",
    File: "1.1",
    ImageCoercion: "1.1",
    OpenBrowserWindowApi: "1.1",
  };
}

/** Whether a host of version `api` has what came with version `since`. */
export function offers(api: string, since: string | undefined): boolean {
  if (since === undefined) return true;
  const [major, minor] = parts(api);
  const [needMajor, needMinor] = parts(since);
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

function parts(version: string): [number, number] {
  const [major, minor] = version.split(".").map(Number);
  return [major ?? 0, minor ?? 0];
}
