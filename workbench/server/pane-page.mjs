/**
 * The only two changes that the workbench makes on the way to what it serves: the add-in's pages
 * load office.js from this server, and office.js takes this server's page for its host. Neither
 * touches a file; production loads Microsoft's copy, unchanged.
 */
import path from "node:path";

const CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/(?:1|1\.1|beta)\/hosted\//g;

/** Returns how to change a page of the add-in, or null where nothing is to change. */
export function forLocalOfficeJs(file) {
  return path.extname(file) === ".html" ? (html) => html.replace(CDN, "/office-js/") : null;
}

/** Returns how to change a script of office.js, or null where nothing is to change. */
export function trustingThisHost(file) {
  return /^excel-web-16\.00(\.debug)?\.js$/.test(path.basename(file))
    ? (script) => `${script}\n${TRUST}\n${THEME}\n`
    : null;
}

/**
 * office.js speaks only to a parent page that came over https (OSF.InitializationHelper,
 * checkReceiverOriginAndRun). The workbench is served over plain http, so that no certificate is
 * needed; office.js and parent page come from the same origin here.
 */
const TRUST = `OSF.InitializationHelper.prototype.checkReceiverOriginAndRun = function (run) {
  this._webAppState.clientEndPoint._hostTrustCheckStatus = Microsoft.Office.Common.HostTrustStatus.trusted;
  run();
};`;

/**
 * Excel for the web hands no theme to Office.context.officeTheme, desktop Excel does. So that both
 * can be tried, the workbench page may hold a theme on itself, which the app context then reads.
 */
const THEME = `OSF.OfficeAppContext = (function (AppContext) {
  function WithTheme() {
    AppContext.apply(this, arguments);
    this.get_officeTheme = function () {
      return window.parent.workbench && window.parent.workbench.officeTheme;
    };
  }
  WithTheme.prototype = AppContext.prototype;
  return WithTheme;
})(OSF.OfficeAppContext);`;
