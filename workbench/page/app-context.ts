/**
 * What office.js asks its host first: by the frame's address who it belongs to, by a message the
 * context of the application (excel-web-16.00.debug.js: OSF.InitializationHelper.getAppContext).
 */
import type { Host } from "../host/host";
import { requirementSets } from "../host/requirements";

export const CONVERSATION = "workbench-1";
const CONTROL = "pane-1";
/** OSF.HostInfoFlags: SharedApp 1 and CustomFunction 2, without which no function is ever called. */
const SHARED_RUNTIME = 3;
/** OSF.AppName.ExcelWebApp */
const EXCEL_WEB = 16;
const LOCALE = "en-US";

/** The pane's address with the two marks that tell office.js of a host for the web, in this order. */
export function hostedAddress(page: string): string {
  const hostInfo = `Excel$Web$16.01$${LOCALE}$${CONVERSATION}$$$${SHARED_RUNTIME}`;
  const channel = `${CONVERSATION}|${CONTROL}|${location.origin}`;
  const query = `${page.includes("?") ? "&" : "?"}_host_Info=${encodeURIComponent(hostInfo)}`;
  return `${page}${query}#&_serializer_version=1&_xdm_Info=${encodeURIComponent(channel)}`;
}

export function appContext(host: Host): Record<string, unknown> {
  const settings = [...host.model.settings].map(([name, value]) => [name, JSON.stringify(value)]);
  return {
    _id: CONTROL,
    _appInstanceId: CONTROL,
    _appName: EXCEL_WEB,
    _appVersion: "16.01",
    _appUILocale: LOCALE,
    _dataLocale: LOCALE,
    _docUrl: "https://workbench.invalid/Book1.xlsx",
    _clientMode: 0,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: CONVERSATION,
    _requirementMatrix: JSON.stringify(requirementSets(host.api)),
    _addinName: host.manifest?.displayName ?? "",
    _appDomains: ["*"],
    _featureGates: {},
  };
}
