/**
 * Calls back once, when the pane is first seen. In a shared runtime the page may be loaded unseen,
 * only for its functions; drawing the pane then would cost time for nothing.
 */
export function whenShown(callback: () => void): void {
  let done = false;
  const show = (): void => {
    if (done) return;
    done = true;
    document.removeEventListener("visibilitychange", check);
    window.removeEventListener("resize", check);
    callback();
  };
  const check = (): void => {
    if (document.visibilityState === "visible" && window.innerWidth > 0 && window.innerHeight > 0) {
      show();
    }
  };
  check();
  if (done) return;
  document.addEventListener("visibilitychange", check);
  window.addEventListener("resize", check);
  listenToHost(show);
}

function listenToHost(show: () => void): void {
  const addin = typeof Office === "undefined" ? undefined : Office.addin;
  if (typeof addin?.onVisibilityModeChanged !== "function") return;
  addin
    .onVisibilityModeChanged((message) => {
      if (message.visibilityMode === Office.VisibilityMode.taskpane) show();
    })
    // A host that names the method but does not offer it leaves the page's own visibility to decide.
    .catch(() => undefined);
}
